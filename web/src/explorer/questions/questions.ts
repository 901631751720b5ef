import type { Scene } from '../scene/scene.ts';
import { FIRST_SCENE } from '../scene/scene.ts';

export interface Question {
  readonly ja: string;
  readonly en: string;
  /** What opens: all else is as on the first visit. */
  readonly scene: Omit<Scene, 'language'>;
}

function question(ja: string, en: string, part: Partial<Omit<Scene, 'language'>>): Question {
  return { ja, en, scene: { ...FIRST_SCENE, ...part } };
}

/** The questions that this graph is for, each with the view that answers it. */
export const QUESTIONS: readonly Question[] = [
  question(
    'ICT-ISAC と連携している府省庁はどこか。何を、いつから、どこに書いてあるか。',
    'Which ministries work with ICT-ISAC, on what, since when, and where is that written?',
    { selected: ['isac:ict-isac'] },
  ),
  question(
    '金融庁は情報共有の団体と何をし、その成果はどうだったか。',
    'What does the Financial Services Agency do with information-sharing bodies, and what came of it?',
    {
      view: 'matrix',
      options: { 'column-order': 'ministry:fsa' },
      selected: ['ministry:fsa', 'isac:f-isac'],
    },
  ),
  question(
    '今年で終わった施策、新しく始まった施策、担当の移った施策はどれか。',
    'Which measures ended this year, which are new, and which moved to another ministry?',
    { view: 'timeline', options: { only: 'ENDED,STARTED,RESPONSIBILITY_MOVED' } },
  ),
  question(
    '総務省と米国の通信分野の ISAC はどうつながっているか。',
    'How are the communications ministry and the US communications ISAC connected?',
    { view: 'path', options: { from: 'ministry:mic', to: 'isac:us-comm-isac' } },
  ),
  question(
    'どの府省庁がどの ISAC と連携しているか、一覧で見たい。',
    'Who works with whom: every ministry against every ISAC?',
    { view: 'matrix' },
  ),
  question(
    '重要インフラの各分野を所管する府省庁と ISAC は。欠けているものは。',
    'Which critical sectors have an ISAC, who oversees them, and what is missing?',
    { view: 'sectors' },
  ),
  question(
    '情報共有のつながりの要になっているのは誰か。',
    'Who are the brokers of the information-sharing network?',
    { view: 'brokers' },
  ),
  question('ある施策は年度ごとにどう変わってきたか。', 'How did a measure change over the years?', {
    view: 'timeline',
    options: { only: 'CHANGED' },
    selected: ['measure:cybersecurity-2024:p161:エ'],
  }),
  question(
    '金融ISAC の会員は何社か。いつの数字で、誰がそう言っているか。',
    'How many members does 金融ISAC have, as of when, and who says so?',
    { selected: ['isac:f-isac'] },
  ),
  question(
    '「重要インフラ」に触れているものをすべて、関わりの深い順に。',
    'Everything about critical infrastructure (重要インフラ), best first.',
    { view: 'found', text: '重要インフラ' },
  ),
  question(
    'このネットワークを Gephi や表計算など、手元の道具で使うには。',
    'How do I take this network along to Gephi, a spreadsheet or another tool?',
    { view: 'take' },
  ),
];
