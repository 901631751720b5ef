import { readLabelled } from '../../bench/knowledge/labelled.ts';
import { calibration, relationsOf, scoreOf } from '../../bench/knowledge/measure.ts';
import { judgeSentences, knowledgeReport } from '../../bench/knowledge/report.ts';

// Figures only: which of the held-out sentences go wrong is not to be looked at.
describe('the labelled sentences', () => {
  const heldOut = readLabelled('held-out');
  const development = readLabelled('development');
  const judged = judgeSentences();
  const relations = relationsOf(judged.heldOut);

  it('are at least sixty that no pattern was made for, none of them also in the other half', () => {
    expect(heldOut.length).toBeGreaterThanOrEqual(60);
    const known = new Set(development.map(({ text }) => text));
    expect(heldOut.filter(({ text }) => known.has(text))).toEqual([]);
  });

  it('are reported as figures, none of them quoted', () => {
    const report = knowledgeReport(judged);
    expect(report).toMatch(/all relations +[01]\.\d{3}/u);
    expect(report).not.toMatch(/[ぁ-んァ-ヶ一-龠]/u);
  });

  it('held out, are not read worse than they once were', () => {
    const { precision, recall } = scoreOf(relations);
    expect(precision).toBeGreaterThanOrEqual(0.93);
    expect(recall).toBeGreaterThanOrEqual(0.86);
  });

  it('for development, are read without a false claim', () => {
    const { wrong, recall } = scoreOf(relationsOf(judged.development));
    expect(wrong).toBe(0);
    expect(recall).toBeGreaterThanOrEqual(0.96);
  });

  it('held out, bear out as many relations as their confidence promises, within a tenth', () => {
    for (const { found, borneOut, meanConfidence } of calibration(relations)) {
      // One right and one wrong more, so that a few that are all right do not count as certainty.
      const share = (borneOut + 1) / (found + 2);
      if (found >= 10) expect(Math.abs(share - meanConfidence)).toBeLessThanOrEqual(0.1);
    }
  });
});
