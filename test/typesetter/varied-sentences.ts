import fc from 'fast-check';
import { clause, spaced } from './sentences.ts';

/**
 * Sentences with what those of sentences.ts lack: remarks in brackets that end a sentence within one, names in Latin letters that
 * break between their words, addresses, verbs that tell what goes on, points that are noun phrases, much hiragana.
 */
const OPENINGS = [
  'これまでの歩みを踏まえつつ',
  'より多くの人が使えるようにするため',
  'それぞれの地域の声を聞きながら',
  '2022 年度に改めた手引を踏まえ',
  '大規模な催しに備え',
  'いわゆる「つながる家電」について',
  '国際的な議論の動きも見ながら',
  'このほか、広く意見を募った上で',
] as const;
const NAMES = [
  '図書館ネットワーク協議会(以下「図書協」という。)',
  '「学びの手引 ver.2.1」',
  '港湾の守り手の集い(第 12 回)',
  'International Watch and Warning Network',
  'Global Forum on Cyber Expertise (GFCE)',
  'Common Criteria 承認アレンジメント(CCRA)',
  'Software Bill of Materials (SBOM)',
  '「まもる・つなぐ・ひろげる」',
  'ASEAN 各国の担当者、有識者及び民間団体等',
  '地域 SECUNITY 等の場',
  'AI・IoT・クラウド等の新しい技術',
  '電気、ガス、水道、鉄道及び航空の各分野',
  '全国 47 都道府県、1,741 市区町村',
  '当該手引(https://www.example.org/tebiki/2024/index.html)',
  'ISO/IEC 27001 及び ISO/IEC 15408',
] as const;
const VERBS = [
  ['ついて、関係者と議論を重ね', 'ついて、関係者と議論を重ねていく', 'ついて、関係者と議論を重ねた'],
  ['向けた働きかけを続け', '向けた働きかけを続ける', '向けた働きかけを続けた'],
  ['おける取組を後押しし', 'おける取組を後押しする', 'おける取組を後押しした'],
  ['関わる人々の声を取り入れ', '関わる人々の声を取り入れていく', '関わる人々の声を取り入れてきた'],
  [
    '係る費用のうち 1.5 億円を手当てし',
    '係る費用を手当てする予定である',
    '係る費用のうち 1.5 億円を手当てした',
  ],
] as const;
/** Results also tell what goes on. */
const GOING_ON = ['進めている', '図っているところである', '努めている', '検討中である'] as const;
const POINTS = [
  '窓口の設置(10 か所)',
  '職員向けの研修の実施(年4回、延べ 2,340 名)',
  '手引の改定',
  '「安全の日」に合わせた広報',
  '関係者による意見交換',
] as const;

const varied = (form: 0 | 1 | 2): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...NAMES), fc.constantFrom(...VERBS))
    .map(([name, verb]) => spaced(`${name}に${verb[form]}`));

const anyClause = (form: 0 | 1 | 2): fc.Arbitrary<string> =>
  fc.oneof({ weight: 3, arbitrary: clause(form) }, { weight: 2, arbitrary: varied(form) });

const goingOn = fc
  .tuple(clause(0), fc.constantFrom(...GOING_ON))
  .map(([first, verb]) => `${first}、その定着を${verb}`);

const sentence = (form: 1 | 2, most: number): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.option(fc.constantFrom(...OPENINGS), { nil: undefined, freq: 3 }),
      fc.array(anyClause(0), { maxLength: most }),
      form === 2
        ? fc.oneof({ weight: 5, arbitrary: anyClause(2) }, { weight: 2, arbitrary: goingOn })
        : anyClause(1),
    )
    .map(
      ([opening, clauses, last]) =>
        `${spaced([...(opening === undefined ? [] : [opening]), ...clauses, last].join('、'))}。`,
    );

const LINKS = ['また、', 'さらに、', 'なお、', '加えて、', ''] as const;

/** @param most how many clauses a sentence has before its last */
export const variedParagraph = (form: 1 | 2, most: number): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          sentence(form, most),
          fc.array(fc.tuple(fc.constantFrom(...LINKS), sentence(form, 2)), { maxLength: most === 0 ? 0 : 2 }),
        )
        .map(([first, others]) => first + others.flat().join('')),
    },
    { weight: most === 0 ? 3 : 1, arbitrary: fc.constantFrom(...POINTS).map((point) => `${point}。`) },
  );
