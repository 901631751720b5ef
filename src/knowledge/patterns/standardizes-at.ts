import type { RelationPatterns } from './relation-patterns.ts';

const WORK =
  '推進 主導 提案 策定 寄与 貢献 実施 参画 参加 提出 反映 牽引 発行 派遣 入力 採用 採択 承認 促進 獲得 調整 取りまとめ 作成 展開 検討 議論 活動 開発 進める 取り組む 図る 行う 働き掛ける 働きかける まとめる 務める 担う';

export const standardizesAt: RelationPatterns = {
  kind: 'STANDARDIZES_AT',
  acts: [
    {
      says: 'works on standards there: ITU-Tにおいて、暗号技術の国際標準化を推進した。',
      verbs: WORK,
      theme: '{standard}$',
      object: 'at',
      isTakenOver: true,
      objectKinds: ['INTERNATIONAL_BODY', 'COUNCIL', 'GROUP', 'INDUSTRY_BODY', 'OTHER', 'FOREIGN_BODY'],
      confidence: 0.88,
    },
    {
      says: 'standardization there, as a noun: 標準化機関での標準化に向けて、…',
      verbs: '標準化 規格化 標準策定 標準化活動',
      object: 'at',
      objectKinds: ['INTERNATIONAL_BODY'],
      isTrueAsAim: true,
      confidence: 0.82,
    },
    {
      says: 'leads work there: 国際標準化団体において、エディタを務めた。',
      verbs: '務める 勤める 担う 就任 選出 獲得 果たす',
      unless: '(?:政策会議|政策対話|フォーラム)$',
      theme: '(?:議長|副議長|主査|エディタ|ラポータ|コンビーナ|幹事国|国際幹事|幹事|議長職|副議長職)$',
      object: 'at',
      objectKinds: ['INTERNATIONAL_BODY'],
      isTakenOver: true,
      confidence: 0.82,
    },
    {
      says: 'leads work there, as a noun: 国際標準化団体の作業部会の議長を務めた。',
      verbs: '議長 副議長 主査 エディタ ラポータ コンビーナ 幹事国 国際幹事 議長職 副議長職',
      object: 'whose',
      objectKinds: ['INTERNATIONAL_BODY'],
      confidence: 0.82,
    },
  ],
};
