import type { Measure } from '../measure.ts';
import type { BaseKind } from '../scope.ts';
import { contributions } from './contributions.ts';
import { exchanges } from './exchanges.ts';
import { memberships } from './memberships.ts';
import { origins } from './origins.ts';
import { askers } from './owners.ts';
import { posts } from './posts.ts';
import { questions } from './questions.ts';

const kinds: readonly BaseKind[] = ['community'];

/** What the networks of communities are made of; indicators fold some of these too. */
export const networkMeasures: readonly { measure: Measure; kinds: readonly BaseKind[] }[] = [
  { measure: exchanges, kinds },
  { measure: contributions, kinds },
  { measure: questions, kinds },
  { measure: askers, kinds },
  { measure: posts, kinds },
  { measure: memberships, kinds },
  { measure: origins, kinds },
];
