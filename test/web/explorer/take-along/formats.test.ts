import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import { LIGHT } from '../../../../web/src/explorer/canvas/palette.ts';
import { writeCsv } from '../../../../web/src/explorer/take-along/csv.ts';
import { writeGexf } from '../../../../web/src/explorer/take-along/gexf.ts';
import { writeGraphml } from '../../../../web/src/explorer/take-along/graphml.ts';
import { writeJson } from '../../../../web/src/explorer/take-along/json.ts';
import { writeSvg } from '../../../../web/src/explorer/take-along/svg.ts';
import { SMALL_PICTURE } from './small-picture.ts';

const { dots, lines } = SMALL_PICTURE.picture;

/** What XML makes of the names: a NUL cannot be said in it. */
const NAMES = dots.map(({ name }) => name.replace('\u0000', ''));

function elements(text: string, name: string): readonly Element[] {
  const document = new DOMParser({
    onError: (level, message) => {
      throw new Error(`${level}: ${message}`);
    },
  }).parseFromString(text, 'text/xml');
  return [...document.getElementsByTagName(name)];
}

type Element = NonNullable<ReturnType<ReturnType<DOMParser['parseFromString']>['getElementById']>>;

it('GEXF holds every dot with its place and every line with its kinds', () => {
  const text = writeGexf(SMALL_PICTURE);
  const nodes = elements(text, 'node');
  expect(nodes.map((node) => node.getAttribute('id'))).toEqual(dots.map(({ id }) => id));
  expect(nodes.map((node) => node.getAttribute('label')?.replaceAll(/\s/gu, ' '))).toEqual(
    NAMES.map((name) => name.replaceAll(/\s/gu, ' ')),
  );
  expect(elements(text, 'viz:position').map((place) => place.getAttribute('x'))).toEqual([
    '0',
    '100.12',
    '-100',
  ]);
  expect(
    elements(text, 'edge').map((edge) => [
      edge.getAttribute('source'),
      edge.getAttribute('target'),
      Number(edge.getAttribute('weight')),
    ]),
  ).toEqual(lines.map(({ source, target, weight }) => [source, target, weight]));
});

it('GraphML holds the same, its ids as data', () => {
  const text = writeGraphml(SMALL_PICTURE);
  const dataOf = (element: Element): Readonly<Record<string, string>> =>
    Object.fromEntries(
      [...element.getElementsByTagName('data')].map((data) => [
        data.getAttribute('key') ?? '',
        data.textContent ?? '',
      ]),
    );
  const nodes = elements(text, 'node');
  const ids = new Map(nodes.map((node) => [node.getAttribute('id'), dataOf(node)['id']]));
  expect(nodes.map((node) => dataOf(node)['label'])).toEqual(NAMES);
  expect(nodes.map((node) => [Number(dataOf(node)['x']), Number(dataOf(node)['y'])])).toEqual([
    [0, 0],
    [100.12, 50],
    [-100, -50],
  ]);
  expect(
    elements(text, 'edge').map((edge) => [
      ids.get(edge.getAttribute('source')),
      ids.get(edge.getAttribute('target')),
      dataOf(edge)['kinds'],
    ]),
  ).toEqual(lines.map(({ source, target, kinds }) => [source, target, kinds.join(' ')]));
});

it('JSON holds dots with their places and lines', () => {
  const { nodes, edges } = JSON.parse(writeJson(SMALL_PICTURE)) as {
    readonly nodes: readonly { readonly id: string; readonly name: string; readonly x: number }[];
    readonly edges: unknown;
  };
  expect(nodes.map(({ id, name, x }) => [id, name, x])).toEqual([
    [dots[0]?.id, dots[0]?.name, 0],
    [dots[1]?.id, dots[1]?.name, 100.12],
    [dots[2]?.id, dots[2]?.name, -100],
  ]);
  expect(edges).toEqual(lines);
});

it('CSV has a row for each line, and nothing that a spreadsheet runs', () => {
  const rows: unknown = parse(writeCsv(SMALL_PICTURE), { bom: true, columns: true });
  expect(rows).toEqual([
    {
      source: 'ministry:a',
      sourceName: dots[0]?.name,
      kinds: 'MEETS_WITH PARTNER_OF',
      target: 'isac:b',
      targetName: `'${dots[1]?.name ?? ''}`,
      weight: '3',
    },
    {
      source: 'ministry:a',
      sourceName: dots[0]?.name,
      kinds: 'RESPONSIBLE_FOR',
      target: 'measure:plan:p1:ウ',
      targetName: dots[2]?.name,
      weight: '1',
    },
  ]);
});

it('SVG draws every dot inside the sheet, and the higher one higher', () => {
  const text = writeSvg(SMALL_PICTURE, LIGHT);
  const placed = elements(text, 'g').flatMap((group) => {
    const place = /^translate\(([\d.]+) ([\d.]+)\)/u.exec(group.getAttribute('transform') ?? '');
    return place === null ? [] : [{ id: group.getAttribute('id'), x: Number(place[1]), y: Number(place[2]) }];
  });
  expect(placed.map(({ id }) => id)).toEqual(dots.map(({ id }) => id));
  for (const { x, y } of placed) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(1600);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(1200);
  }
  const [middle, upper, lower] = placed.map(({ y }) => y);
  expect(upper).toBeLessThan(middle ?? 0);
  expect(lower).toBeGreaterThan(middle ?? 0);
  expect(elements(text, 'line')).toHaveLength(lines.length);
  expect(elements(text, 'text').map((name) => name.textContent)).toContain(NAMES[0]);
});
