import type { RelationPatterns } from './relation-patterns.ts';

const HELD = [
  'COUNCIL',
  'GROUP',
  'INTERNATIONAL_BODY',
  'COMMISSION',
  'EXERCISE',
  'OTHER',
  'FOREIGN_BODY',
  'INDUSTRY_BODY',
  'CEPTOAR',
] as const;

export const participatesIn: RelationPatterns = {
  kind: 'PARTICIPATES_IN',
  acts: [
    {
      says: 'takes part: 国際会議に出席した。',
      verbs:
        '参加 参画 出席 出展 登壇 列席 臨席 出場 同席 参集 参列 陪席 加わる 臨む 立ち会う 立会い 赴く 出向く 受講',
      object: 'in',
      sorts: ['event', 'actor'],
      objectKinds: HELD,
      unless: '国$',
      isTakenOver: true,
      confidence: 0.88,
    },
    {
      says: 'takes part in what somebody runs: 観測網には、鉄道事業者20社が参加している。',
      verbs: '参加 参画 加わる',
      object: 'in',
      sorts: ['run'],
      objectKinds: ['PROGRAMME', 'SYSTEM'],
      isTakenOver: true,
      unless: '(?:機器|設備|装置|端末|サーバー?|回線)$',
      confidence: 0.85,
    },
    {
      says: 'sends people to it: 国際会議に職員を派遣した。',
      verbs: '派遣 送る 送り込む 差し向ける',
      object: 'in',
      sorts: ['event', 'actor'],
      objectKinds: ['COUNCIL', 'EXERCISE', 'PROGRAMME'],
      isTakenOver: true,
      confidence: 0.85,
    },
    {
      says: 'has its part in what is talked over there: 専門家会合における議論に貢献した。',
      verbs: '貢献 寄与 関与 関わる 協力 携わる',
      theme: '(?:議論|検討|審議|作業|部会|活動|会合|標準化)$',
      object: 'in',
      sorts: ['event', 'actor'],
      objectKinds: HELD,
      confidence: 0.8,
    },
    {
      says: 'speaks there: 国際シンポジウムで講演した。',
      verbs: '講演 発表 発言 報告 主張 表明 発信 提案 実演 展示 基調講演 登壇',
      object: 'at',
      sorts: ['event', 'actor'],
      objectKinds: ['INTERNATIONAL_BODY'],
      unless: '{standard}$',
      confidence: 0.8,
    },
  ],
};
