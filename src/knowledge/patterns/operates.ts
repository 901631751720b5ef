import type { RelationPatterns } from './relation-patterns.ts';

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
  'EXERCISE',
] as const;

export const operates: RelationPatterns = {
  kind: 'OPERATES',
  frames: [
    {
      says: 'runs it: 脆弱性情報の届出制度を運用した。',
      verb: '運用|運営|運行|管理(?!者|責任)|常時運転|維持・?管理|管理・?運営|保守・?運用|稼働|動か(?=[しせす])',
      object: 'thing',
      sorts: ['actor', 'instrument', 'exercise'],
      objectKinds: RUNNABLE,
      unless: '支援',
      confidence: 0.9,
    },
    {
      says: 'begins it or goes on with it: 認証制度を開始した。',
      verb: '開始|始め(?=[たる、])|継続|再開|試行|開設',
      object: 'thing',
      sorts: ['instrument'],
      objectKinds: ['PROGRAMME', 'CERTIFICATION', 'SYSTEM'],
      confidence: 0.8,
    },
    {
      says: 'carries a programme out: 届出制度を着実に実施した。',
      verb: '実施|推進',
      object: 'thing',
      sorts: ['instrument'],
      objectKinds: ['PROGRAMME', 'CERTIFICATION'],
      confidence: 0.82,
    },
  ],
  patterns: [
    {
      says: 'it as topic, then who runs it: 監視センターは内閣官房が運用している。',
      form: '{object:instrument|actor}(?:等)?(?:は|については?)、?{subject}が、?[^、。をにがは]{0,12}?、?(?:運用|運営|管理)(?=[しをす])',
      confidence: 0.88,
      objectKinds: RUNNABLE,
    },
    {
      says: 'it as topic, under whose running it stands: 共有システムは、警察庁の運営の下、…',
      form: '{object:instrument|actor}(?:等)?は、?{subject}(?:の|による)(?:運用|運営|管理)の(?:下|もと)',
      confidence: 0.88,
      objectKinds: RUNNABLE,
      isNominal: true,
    },
    {
      says: 'as topic, its running: 情報共有システムについては、…安定した運用に努める。',
      form: '{object:instrument}(?:等)?については?、?{~}(?:安定した|安定的な|円滑な|適切な|着実な|継続的な)(?:運用|運営)(?:に努め|を(?:行[いっう]|続け|図[りっる]|継続|進め))',
      confidence: 0.82,
      objectKinds: RUNNABLE,
    },
    {
      says: 'by whom it is run, before its name: 情報処理推進機構により運営される届出制度',
      form: '{subject}(?:により|によって|が中心となって|において)(?:[^、。]{0,8}?)(?:運用|運営)(?:される|されている|する|している){object:instrument|actor}',
      confidence: 0.88,
      isNominal: true,
      objectKinds: RUNNABLE,
    },
    {
      says: 'it, before who runs it: 届出窓口を運営する情報処理推進機構',
      form: '{object:instrument|actor}を{-}(?:運用|運営)(?:する|している){subject}',
      confidence: 0.87,
      isNominal: true,
    },
    {
      says: 'whose running it is: 国立情報学研究所による観測基盤の運用',
      form: '{subject}(?:による|が(?:行う|担う|進める|続ける)){object:instrument|exercise}の(?:安定的な|円滑な)?(?:運用|運営)',
      confidence: 0.85,
      isNominal: true,
    },
    {
      says: 'its running is carried on: 情報共有システムの安定的な運用を継続した。',
      form: '{object:actor|instrument|exercise}(?:等)?の(?:(?!支援)[^、。との]){0,12}?(?:運用|運営|稼働)(?:業務|事務)?(?:(?:を|に)(?!支援|委託|依頼)(?:(?!支援)[^、。]){0,12}?(?:充実|行[いっう]|実施|継続|続け|改善|努め|当た|開始|着実|推進|進め|担[いっう]|通じ)|(?=し|する))',
      confidence: 0.85,
      objectKinds: RUNNABLE,
    },
    {
      says: 'the work of a programme is carried on: 利用者への注意喚起制度の取組を推進した。',
      form: '{object:instrument}の取組を[^、。]{0,8}?(?:推進|実施|継続|続け|進め)',
      confidence: 0.8,
      objectKinds: ['PROGRAMME', 'CERTIFICATION', 'SYSTEM'],
    },
    {
      says: 'runs an agency or platform through its building: 分析基盤の構築・運用を行った。',
      form: '{object:instrument}の(?:整備|構築|開発)(?:・|及び|並びに)(?:運用|運営)',
      confidence: 0.8,
    },
    {
      says: 'who runs it, before its name: 総務省が運営する共有プラットフォーム',
      form: '{subject}(?:が|の)(?:主体となって|中心となって|共同で|連携して|協力して)?(?:運用|運営|実施)(?:する|している|してきた|した){object:actor|instrument|exercise}',
      confidence: 0.9,
      isNominal: true,
    },
  ],
};
