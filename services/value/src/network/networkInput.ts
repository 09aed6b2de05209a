import { newest } from '../indicator/measure.ts';
import type { Datum, Measure, PartialOf } from '../indicator/measure.ts';
import { contributions } from '../indicator/measure/contributions.ts';
import { exchanges } from '../indicator/measure/exchanges.ts';
import { membersDuring, memberships } from '../indicator/measure/memberships.ts';
import { origins } from '../indicator/measure/origins.ts';
import { posts } from '../indicator/measure/posts.ts';
import { UNANSWERED, questions } from '../indicator/measure/questions.ts';
import type { Fold } from '../indicator/definition.ts';
import type { Window } from '../indicator/window.ts';
import { countryOf, municipalityOf } from './territoryTree.ts';
import type { TerritoryTree } from './territoryTree.ts';
import type { NetworkInput } from './networkFigures.ts';

/** From where a member comes: what they said when they joined, or what was told when they last turned to somebody. */
interface Place {
  organisation: readonly [number, string | null];
  territory: readonly [number, string | null];
  cohort: string | null;
}

function placesOf(fold: Fold, members: ReadonlySet<string>): Map<string, Place> {
  const places = new Map<string, Place>();
  const joined = fold(origins);
  for (const personId of members) {
    const [at, organisation, territory, cohort] = joined[personId] ?? [0, null, null, null];
    places.set(personId, { organisation: [at, organisation], territory: [at, territory], cohort });
  }
  for (const [key, [at, organisation, territory]] of Object.entries(fold(exchanges))) {
    const place = places.get(key.slice(0, key.indexOf('>')));
    if (!place) continue;
    place.organisation = known(place.organisation, [at, organisation]);
    place.territory = known(place.territory, [at, territory]);
  }
  return places;
}

/** The newer of two that tell something. */
function known<State extends readonly [number, string | null]>(a: State, b: State): State {
  if (a[1] === null || b[1] === null) return a[1] === null ? b : a;
  return newest(a, b);
}

/** Who was a member in a window, and from where each came. */
export type Gathered = Map<string, Place>;

export const gather = (fold: Fold, window: Window): Gathered =>
  placesOf(fold, membersDuring(fold(memberships), window));

export const territoriesOf = (gathered: Gathered): Set<string> =>
  new Set([...gathered.values()].flatMap(({ territory }) => territory[1] ?? []));

/** Takes from the buckets of a community what the figures of its network in a window are computed of. */
export function inputOf(fold: Fold, gathered: Gathered, tree: TerritoryTree): NetworkInput {
  const groups: Record<keyof NetworkInput['groups'], Record<string, string>> = {
    MUNICIPALITY: {},
    ORGANISATION: {},
    COUNTRY: {},
    COHORT: {},
  };
  const put = (by: keyof NetworkInput['groups'], personId: string, group: string | null) => {
    if (group !== null) groups[by][personId] = group;
  };
  for (const [personId, { organisation, territory, cohort }] of gathered) {
    put('ORGANISATION', personId, organisation[1]);
    put('COHORT', personId, cohort);
    if (territory[1] === null) continue;
    put('MUNICIPALITY', personId, municipalityOf(tree, territory[1]));
    put('COUNTRY', personId, countryOf(tree, territory[1]));
  }
  const openings = [...Object.values(fold(posts)), ...Object.values(fold(questions))];
  return {
    members: [...gathered.keys()],
    ties: Object.keys(fold(exchanges)).filter((key) => {
      const end = key.indexOf('>');
      return gathered.has(key.slice(0, end)) && gathered.has(key.slice(end + 1));
    }),
    groups,
    contributions: fold(contributions),
    delays: openings.filter((delay) => delay !== UNANSWERED),
  };
}

/** Folds of one window, each measure folded as it is read. */
export const foldOfParts =
  (parts: Readonly<Record<string, PartialOf>>): Fold =>
  <V extends Datum>({ name }: Measure<V>): PartialOf<V> =>
    (parts[name] ?? {}) as PartialOf<V>;
