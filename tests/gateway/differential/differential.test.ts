import { runCampaign } from './campaign.ts';
import { createLaboratory } from './laboratory.ts';
import { testSupergraphs } from './supergraphs/all.ts';

/** Always the same operations; `differential.long.test.ts` asks others. */
const SEED = 'every day';
const OPERATIONS = 40;

test.each(testSupergraphs.map((one) => [one.supergraph.name, one] as const))(
  'Random operations on the %s are answered as one schema in one process answers them',
  async (_name, { supergraph, limits }) => {
    const lab = await createLaboratory(supergraph);
    const report = await runCampaign(lab, { seed: SEED, operations: OPERATIONS, limits });
    expect(report.disagreements.join('\n\n')).toBe('');
    expect(report.judged.whole).toBe(OPERATIONS);
    expect(report.inParts).toBeGreaterThan(OPERATIONS / 4);
    expect(report.judged.faulty).toBeGreaterThan(OPERATIONS / 4);
  },
  60_000,
);
