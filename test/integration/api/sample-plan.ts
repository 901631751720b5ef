/** A plan of one measure, in our own words. */
export const SAMPLE_PLAN = `
format: strategy-graph/plan@1
document: { key: tea-2031, titleJa: 茶の計画2031 }
sections:
  - path: ['1']
    items:
      - marker: ア
        page: 3
        ministries: [総務省]
        entries:
          - { fiscalYear: 2031, kind: PLAN, paragraphs: [総務省において、湯のみを数える。] }
`;
