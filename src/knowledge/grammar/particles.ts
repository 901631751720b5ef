import { byFirstLetter } from '../text/first-letters.ts';
import { LetterSet } from '../../model/letter-set.ts';
import { lengthAt, wordsAt } from '../text/words-at.ts';
import type { Case, Mark } from './phrase.ts';

/** What stands between a noun and its particle: 協議会など|に, 事業者自ら|が. */
const LIMITING = wordsAt(/(?:など(?!の|といった)|のみ|だけ|ら(?=[がをにはとのへ])|ごと(?=に)|ずつ)/uy);

/**
 * The particles of written Japanese, simple and compound, longest first: `adnominal` ones tie a noun to the noun after it
 * (への, に関する), `adverbial` ones to a verb. A row: what is written, as a regular expression.
 */
const ADNOMINAL: readonly (readonly [written: string, name: Case])[] = [
  ['へ(?:と)?の', 'へ'],
  ['宛ての?の|あての', 'へ'],
  ['とともに行う|と共に行う', 'と共同'],
  ['との(?!こと|声|意見(?!交換|調整|聴取)|指摘|見解|理解)', 'と'],
  ['での', 'で'],
  ['からの', 'から'],
  ['までの', 'まで'],
  ['としての', 'として'],
  [
    'についての|に関する|に関して?の|に係る|に関わる|に係わる|をめぐる|を巡る|(?:のため)?に必要(?:な|となる|とされる)|に要する',
    'について',
  ],
  ['に対する|に対して?の', 'に対し'],
  ['における|においての', 'において'],
  ['による|によっての', 'により'],
  ['に向けた|に向けての|向けた?の|に資する', 'に向け'],
  ['のための|のため(?=[一-龠])', 'ため'],
  ['を通じた|を通した|を介した|を通じての', 'を通じ'],
  ['に基づ(?:く|いた)|に即した|に沿った|に伴う|を踏まえた|に応じた|に際しての|に当たっての', 'に基づき'],
  ['を(?:はじめ|始め|初め)(?:とする|とした)|といった|を含む|を含めた|(?:など|等)(?:の|といった)', 'など'],
  ['を(?:中心|核|軸|主体)(?:と(?:した|する)|に据えた)', 'を中心'],
  ['を(?:主な)?対象と(?:した|する)|向けの', 'を対象'],
  ['という', 'として'],
  ['の下の|のもとの|の下における', 'の下'],
];

const ADVERBIAL: readonly (readonly [written: string, name: Case])[] = [
  [
    'と(?:ともに|共に|共同(?:で|して)|の共同(?:で|により)|合同で|の合同で|共催で|の共催(?:で|により)|連名で|の連名(?:で|により)|一体(?:で|となって?)|一緒に|協働で|の協働により|タイアップして)',
    'と共同',
  ],
  ['に対して?|にあって', 'に対し'],
  ['に向けて?|向けに|宛て?に|あてに|に宛てて?', 'に向け'],
  ['につ(?:いて|き(?=、))|に関して?(?:は|も)?|に係り', 'について'],
  ['にお(?:いて|き)|にて', 'において'],
  ['によ(?:り|って|れば|ると)', 'により'],
  ['を(?:通じて?|通して|介して?|経由して?|経て|もって|以て)', 'を通じ'],
  ['として', 'として'],
  ['のため(?:に(?:は|も)?)?', 'ため'],
  ['に(?:際して?|当た(?:り|って)|あた(?:り|って))', 'に際し'],
  [
    'を(?:踏まえて?(?=[、一-龠])|契機(?:に|として?)|機に|基に|もとに|元に|参考(?:に|として?)|念頭(?:に(?:置いて?|おいて?)?)|背景に|目的(?:に|として?)|題材(?:に|として?)|テーマ(?:に|として?)|視野に|想定して?|皮切りに|(?:目途|目処|めど|期限)に|前に|見据えて?|控えて?|(?:基盤|土台|基礎|足掛かり|足がかり)(?:に|として?|とし(?=、)))|に(?:基づ(?:き|いて)|即して?(?=[、一-龠ァ-ヺ]|た)|沿(?:い|って)|伴(?:い|って)|応じて(?!い)|応じ(?=、)|先立(?:ち|って)|加えて?|続き|続いて|合わせて?|併せて?|わたり|わたって|亘り|先駆け|限らず|かかわらず|照らし)|の際に?|の(?:上|うえ)で?(?=、)|の後(?=、)|の(?:ほか|他)に?',
    'に基づき',
  ],
  ['を(?:中心|核|軸|主体)(?:に|として?)', 'を中心'],
  ['を(?:主な)?対象(?:に|として?|とし(?=、))', 'を対象'],
  ['や|と(?:か)(?=[、一-龠])', '及び'],
  ['から', 'から'],
  ['より(?=、|[一-龠ァ-ヺA-Za-z\\ue000-\\uefff])', 'から'],
  ['まで(?:に)?', 'まで'],
  ['へ(?:と)?', 'へ'],
  ['に', 'に'],
  ['を', 'を'],
  ['が(?!れ)', 'が'],
  ['と(?!う)', 'と'],
  ['で(?!き|は[なあ]|あ[りるっ])', 'で'],
  ['は', 'は'],
  ['も(?!っ)', 'も'],
];

const BETWEEN = '(?:と|と?の)?間(?:で|に(?:おいて)?|において)';
const TOGETHER = ADVERBIAL.filter(([, name]) => name === 'と共同');
const ALL = [
  ...TOGETHER.map(([written, name]) => ({
    written: `(?:${written})`,
    mark: { case: name, isAdnominal: false },
  })),
  { written: BETWEEN, mark: { case: 'の間' as const, isAdnominal: false } },
  { written: '(?:と|と?の)?間(?:の|における)', mark: { case: 'の間' as const, isAdnominal: true } },
  {
    written: 'の(?:下|もと)(?:で|に)?(?![一-龠の]|における)',
    mark: { case: 'の下' as const, isAdnominal: false },
  },
  ...ADNOMINAL.map(([written, name]) => ({ written, mark: { case: name, isAdnominal: true } })),
  ...ADVERBIAL.map(([written, name]) => ({
    written: `(?:${written})`,
    mark: { case: name, isAdnominal: false },
  })),
  { written: 'の(?!り)', mark: { case: 'の' as const, isAdnominal: true } },
  { written: 'な(?=[一-龠ァ-ヺA-Za-z「\\ue000-\\uefff])', mark: { case: 'な' as const, isAdnominal: true } },
];

/** は or も behind a particle: には, では, にも. */
const TOPIC = '(は(?!じめ|たら|ぐく)|も(?!っ))?';

/** Rows of particles, each in a group of its own, and what is behind it in the last; with both marks of each row. */
interface Rows {
  readonly written: RegExp;
  readonly marks: readonly { readonly plain: Mark; readonly topic: Mark }[];
}

/** By the code of the letter that they begin with: of so many rows, few can stand at a place. */
const ROWS: ReadonlyMap<number, Rows> = new Map(
  [...byFirstLetter(ALL, ({ written }) => written)].map(([letter, rows]) => [
    letter,
    {
      written: new RegExp(`(?:${rows.map(({ written }) => `(${written})`).join('|')})${TOPIC}`, 'uy'),
      marks: rows.map(({ mark }) => ({
        plain: { ...mark, isTopic: mark.case === 'は' || mark.case === 'も' },
        topic: { ...mark, isTopic: true },
      })),
    },
  ]),
);

export interface MarkFound {
  readonly mark: Mark;
  readonly length: number;
}

/** What a particle can begin with: most places of a sentence are no particle. */
const FIRST = LetterSet.of('がをにへとかでよはもまのなやだごずら向宛あ間');

/** The particle at a place of a sentence; undefined where none begins there. */
export function markAt(text: string, place: number): MarkFound | undefined {
  if (!FIRST.hasAt(text, place)) return undefined;
  const limiting = lengthAt(LIMITING, text, place);
  const limited = limiting === 0 ? undefined : particleAt(text, place + limiting);
  if (limited === undefined) return particleAt(text, place);
  return { mark: limited.mark, length: limiting + limited.length };
}

function particleAt(text: string, place: number): MarkFound | undefined {
  const rows = ROWS.get(text.charCodeAt(place));
  if (rows === undefined) return undefined;
  const { written, marks } = rows;
  written.lastIndex = place;
  const match = written.exec(text);
  if (match === null) return undefined;
  let row = 0;
  while (row < marks.length && match[row + 1] === undefined) row += 1;
  const found = marks[row];
  if (found === undefined) return undefined;
  return { mark: match[marks.length + 1] === undefined ? found.plain : found.topic, length: match[0].length };
}
