import type { PlacedPicture } from '../../../../web/src/explorer/take-along/placed.ts';

/** Names that a careless writer spoils, in a picture of three dots and two lines. */
export const SMALL_PICTURE: PlacedPicture = {
  picture: {
    dots: [
      { id: 'ministry:a', type: 'MINISTRY', name: '甲省 <"&\u0000>', degree: 2 },
      { id: 'isac:b', type: 'ISAC', name: '=HYPERLINK("x"),乙', degree: 1 },
      { id: 'measure:plan:p1:ウ', type: 'MEASURE', name: 'A\nmeasure', degree: 1 },
    ],
    lines: [
      {
        id: 'isac:b~ministry:a~1',
        source: 'ministry:a',
        target: 'isac:b',
        family: 'cooperation',
        kinds: ['MEETS_WITH', 'PARTNER_OF'],
        weight: 3,
      },
      {
        id: 'measure:plan:p1:ウ~ministry:a~0',
        source: 'ministry:a',
        target: 'measure:plan:p1:ウ',
        family: 'measures',
        kinds: ['RESPONSIBLE_FOR'],
        weight: 1,
      },
    ],
    known: 3,
    leftOut: 0,
  },
  positions: new Map([
    ['ministry:a', { x: 0, y: 0 }],
    ['isac:b', { x: 100.123, y: 50 }],
    ['measure:plan:p1:ウ', { x: -100, y: -50 }],
  ]),
};
