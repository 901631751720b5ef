import type { RelationPatterns } from './pattern.ts';

const RUNNABLE = [
  'COUNCIL',
  'GROUP',
  'COMMISSION',
  'CEPTOAR',
  'INDUSTRY_BODY',
  'SYSTEM',
  'PROGRAMME',
  'CERTIFICATION',
  'FRAMEWORK',
  'OTHER',
  'AGENCY',
  'INTERNATIONAL_BODY',
] as const;

export const operates: RelationPatterns = {
  kind: 'OPERATES',
  patterns: [
    {
      says: 'runs it: 脆弱性情報の届出制度を運用した。',
      form: '{object:actor|instrument|exercise}(?:等)?を{-}(?:運用|運営)(?:し|する|を|、|。|・)',
      confidence: 0.88,
      objectKinds: [...RUNNABLE, 'EXERCISE'],
    },
    {
      says: 'its running is carried on: 情報共有システムの安定的な運用を継続した。',
      form: '{object:actor|instrument}(?:等)?の(?:(?!支援)[^、。との]){0,12}?(?:運用|運営)(?:(?:を|に)(?!支援|委託|依頼)(?:(?!支援)[^、。]){0,12}?(?:充実|行[いっう]|実施|継続|続け|改善|努め|当た|開始|着実|推進|進め|担[いっう])|し|する)',
      confidence: 0.85,
      objectKinds: RUNNABLE,
    },
    {
      says: 'runs an agency or platform through its building: 分析基盤の構築・運用を行った。',
      form: '{object:instrument}の(?:整備|構築|開発)(?:・|及び|並びに)(?:運用|運営)',
      confidence: 0.8,
    },
    {
      says: 'who runs it, before its name: 総務省が運営する共有プラットフォーム',
      form: '{subject}が(?:主体となって|中心となって|共同で)?(?:運用|運営)(?:する|している|してきた|した){object:actor|instrument|exercise}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
