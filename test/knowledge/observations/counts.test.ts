import { annotatePlan } from '../../../src/knowledge/annotate.ts';
import { item, plan } from '../small-plan.ts';
import { REGISTRY } from '../small-registry.ts';

/** `value unit of whom` of a result of 環境省. */
function counts(text: string): readonly string[] {
  const entries = [{ fiscalYear: 2023, kind: 'RESULT', paragraphs: [text] }];
  const [section] = annotatePlan(plan({ items: [{ ...item, entries }] }), REGISTRY).sections;
  return (section?.items[0]?.observations ?? []).map(({ value, unit, of }) => `${value} ${unit} of ${of}`);
}

describe('what a count is of', () => {
  it.each([
    [
      'those who took part, told before them',
      'CYDER に参加した 118 機関に結果を還元した。',
      ['118 機関 of CYDER'],
    ],
    [
      'those who take part in what they describe',
      '水道事業者 26 社が参加する港湾連絡訓練を実施した。',
      ['26 社 of 港湾連絡訓練'],
    ],
    [
      'a bare word for what the sentence before named whole',
      '「港湾サイバー対話会」を開催した。対話会に参加した 18 社に結果を還元した。',
      ['18 社 of 港湾サイバー対話会'],
    ],
    ['the members of a body', '電力 ISAC の会員 112 社に対して調査を行った。', ['112 社 of 電力ISAC']],
    ['nothing of what something is done with', '海洋情報共有システムを用いて、60 名の訓練を行った。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });
});
