import type { GenerationLimits } from '../operations/generate.ts';
import type { TestSupergraph } from '../world/testSupergraph.ts';
import { delivery } from './delivery.ts';
import { ledger } from './ledger.ts';
import { library } from './library.ts';
import { media } from './media.ts';
import { school } from './school.ts';

/** The test supergraphs, with the size of operation that the planner bears: with interface objects it soon takes minutes. */
export const testSupergraphs: readonly { supergraph: TestSupergraph; limits: GenerationLimits }[] = [
  { supergraph: library, limits: { depth: 5, fields: 16 } },
  { supergraph: delivery, limits: { depth: 5, fields: 18 } },
  { supergraph: media, limits: { depth: 4, fields: 14 } },
  { supergraph: ledger, limits: { depth: 5, fields: 20 } },
  { supergraph: school, limits: { depth: 5, fields: 18 } },
];
