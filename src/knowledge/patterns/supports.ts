import type { RelationPatterns } from './relation-patterns.ts';

const SUPPORT = '支援 後押し 手助け 下支え 援助 サポート 後援 協賛 助力 援護 支える 助ける 手伝う 補う';

/** One sends people to a body to help it, to a council to take part. */
const HELPED = [
  'AGENCY',
  'INDUSTRY_BODY',
  'RESEARCH_INSTITUTE',
  'FOREIGN_BODY',
  'INTERNATIONAL_BODY',
  'GROUP',
  'COMPANY',
  'COMPANY_CLASS',
  'CEPTOAR',
  'OTHER',
] as const;

export const supports: RelationPatterns = {
  kind: 'SUPPORTS',
  acts: [
    {
      says: 'supports somebody: 地方公共団体を支援した。',
      verbs: SUPPORT,
      object: 'thing',
      isTrueAsAim: true,
      confidence: 0.9,
    },
    {
      says: 'gives support to somebody: 医療機関に対する支援を実施した。',
      verbs: SUPPORT,
      object: 'to',
      isTakenOver: true,
      isTrueAsAim: true,
      confidence: 0.88,
    },
    {
      says: 'supports what somebody does: 事業者の訓練の実施を支援した。',
      verbs: SUPPORT,
      object: 'whose',
      unless: '啓発$|(?:利用|活用|普及)(?:拡大|促進|推進)$',
      isTakenOver: true,
      isTrueAsAim: 'named',
      confidence: 0.85,
    },
    {
      says: 'lends its name to what others hold: 業界団体が開いた全国大会を後援した。',
      verbs: '後援 協賛',
      object: 'to',
      sorts: ['event'],
      confidence: 0.85,
    },
    {
      says: 'lends its name to an event: 業界団体が開催する年次大会を後援した。',
      verbs: '後援 協賛',
      object: 'thing',
      sorts: ['event'],
      confidence: 0.85,
    },
    {
      says: 'sends people: 大学に専門家を派遣した。',
      verbs: '派遣 送る 送り込む 遣わす 常駐',
      theme: '{people}$',
      unless: '(?:会合|会議|総会|大会)$',
      object: 'to',
      objectKinds: HELPED,
      confidence: 0.85,
    },
    {
      says: 'lends people: 国際機関に職員を出向させた。',
      verbs: '出向 派遣',
      unless: '(?:研修生|留学生|学生|受講者|訓練生|参加者|受験者)$|(?:委員会|会合|会議|総会|部会)$',
      object: 'to',
      objectKinds: HELPED,
      confidence: 0.8,
    },
    {
      says: 'gives what they need: 途上国の当局に機材を供与した。',
      verbs: '供与 寄贈 配備 貸与 貸し出す 無償提供 無償貸与',
      object: 'to',
      confidence: 0.85,
    },
    {
      says: 'offers what they need: 中小企業に相談窓口を提供した。',
      verbs: '提供',
      theme:
        '(?:機材|資機材|訓練|演習|研修|教材|助言|講習|ツール|サービス|環境|機会|場|支援|人材|技術|設備|施設|プログラム)$',
      object: 'to',
      confidence: 0.8,
    },
    {
      says: 'advises or teaches: 独立行政法人に対して助言を行った。',
      verbs: '助言 技術的助言 能力構築 研修 技術協力 伴走 指導・助言 相談対応 人材育成 能力向上',
      object: 'to',
      isTakenOver: true,
      confidence: 0.75,
    },
    {
      says: 'advises on what somebody does: 事業者の規程の見直しについて助言を行った。',
      verbs: '助言',
      object: 'whose',
      unless: '(?:設置|設立|創設|立ち上げ|発足)$',
      confidence: 0.78,
    },
    {
      says: 'teaches them: 途上国の捜査官に教養を施した。',
      verbs: '施す',
      theme: '(?:教養|教育|訓練|研修|講習|指導)$',
      object: 'to',
      isTakenOver: true,
      confidence: 0.8,
    },
    {
      says: 'encourages what somebody does: 電力ISACの活動を促進した。',
      verbs: '促進 促す 推進 奨励',
      theme: '(?:活動|取組|加盟|設立|対策)$',
      object: 'whose',
      isTrueAsAim: true,
      confidence: 0.72,
    },
  ],
};
