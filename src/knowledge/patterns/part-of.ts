import type { RelationPatterns } from './relation-patterns.ts';

const PARTS = ['GROUP', 'COUNCIL', 'COMMISSION', 'AGENCY', 'RESEARCH_INSTITUTE', 'OTHER'] as const;

export const partOf: RelationPatterns = {
  kind: 'PART_OF',
  acts: [
    {
      says: 'is set up in a body: 戦略本部の下に専門調査会を設置した。; 協議会の下に置かれた作業部会',
      verbs: '設置 新設 発足 編成 設ける 置く 立ち上げる',
      subject: 'thing',
      subjectKinds: PARTS,
      object: 'under',
      confidence: 0.9,
    },
    {
      says: 'has it as a part: 訓練センターを擁する研究機構',
      verbs: '擁',
      subject: 'thing',
      subjectKinds: PARTS,
      object: 'described',
      confidence: 0.85,
    },
    {
      says: 'belongs to a body: 作業部会は協議会に属する。',
      verbs: '属する 所属 附属 付属',
      object: 'into',
      subjectKinds: PARTS,
      unless: '(?:産業|業界)$',
      confidence: 0.85,
    },
    {
      says: 'is what it is of a body: 訓練部会は、協議会の分科会として、…',
      verbs:
        '一部 下部組織 下部機関 内部組織 内部部局 附属機関 傘下組織 専門部会 分科会 作業部会 部会 一部会 一組織 外局 施設等機関 支部 一部門',
      subjectKinds: PARTS,
      object: 'whose',
      isRole: true,
      confidence: 0.88,
    },
  ],
  links: [
    {
      says: 'a group of a body: 電力ISACの「訓練企画グループ」; 協議会内の作業部会; 戦略本部の下の専門調査会',
      subjectKinds: ['GROUP', 'COUNCIL'],
      objectKinds: [
        'COUNCIL',
        'INDUSTRY_BODY',
        'RESEARCH_INSTITUTE',
        'AGENCY',
        'COMMISSION',
        'INTERNATIONAL_BODY',
        'OTHER',
      ],
      confidence: 0.85,
    },
    {
      says: 'a centre of a body: 産業技術総合研究所の暗号研究センター',
      subjectKinds: ['AGENCY', 'RESEARCH_INSTITUTE', 'OTHER'],
      objectKinds: ['AGENCY', 'RESEARCH_INSTITUTE'],
      confidence: 0.82,
    },
  ],
};
