import { runCampaign } from './campaign.ts';
import { createLaboratory } from './laboratory.ts';
import { testSupergraphs } from './supergraphs/all.ts';

/** Other operations each day; the one that fails is told, and set here it is run again. */
const SEED = process.env['KOLO_DIFFERENTIAL_SEED'] ?? new Date().toISOString().slice(0, 10);
const OPERATIONS = Number(process.env['KOLO_DIFFERENTIAL_OPERATIONS'] ?? 1_000);

test.each(testSupergraphs.map((one) => [one.supergraph.name, one] as const))(
  `Thousands of random operations on the %s, seed ${SEED}, are answered as one schema in one process answers them`,
  async (_name, { supergraph, limits }) => {
    const lab = await createLaboratory(supergraph);
    const report = await runCampaign(lab, { seed: SEED, operations: OPERATIONS, limits });
    expect(report.disagreements.join('\n\n')).toBe('');
    expect(report.judged.faulty).toBeGreaterThan(OPERATIONS / 4);
    expect(report.heldAgainstApollo).toBeGreaterThan(OPERATIONS / 10);
  },
  30 * 60_000,
);
