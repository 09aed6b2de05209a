import type { Datum, Measure, PartialOf } from '../indicator/measure.ts';
import { contributions } from '../indicator/measure/contributions.ts';
import { exchanges } from '../indicator/measure/exchanges.ts';
import { membersDuring, memberships } from '../indicator/measure/memberships.ts';
import { origins } from '../indicator/measure/origins.ts';
import { askers } from '../indicator/measure/owners.ts';
import { posts } from '../indicator/measure/posts.ts';
import { UNANSWERED, questions } from '../indicator/measure/questions.ts';
import type { Fold } from '../indicator/definition.ts';
import type { Window } from '../indicator/window.ts';
import { countryOf, municipalityOf } from './territoryTree.ts';
import type { TerritoryTree } from './territoryTree.ts';
import type { NetworkInput } from './networkFigures.ts';

/** What was told of a person, and when. */
interface Told {
  at: number;
  id: string;
}

/** From where a member comes: what they said when they joined, or what was told when they last turned to somebody. */
interface Place {
  organisation: Told | null;
  territory: Told | null;
  cohort: string | null;
}

/** Who was a member in a window, from where each came, and who turned to whom. */
export interface Gathered {
  /** Ascending. */
  members: readonly string[];
  /** By the number of the member. */
  places: readonly Place[];
  /** As in `NetworkInput`. */
  ties: Float64Array<ArrayBuffer>;
}

/** The newer of two, whichever is told first. */
function newer(known: Told | null, at: number, id: string | null): Told | null {
  if (id === null) return known;
  return known === null || at > known.at || (at === known.at && id > known.id) ? { at, id } : known;
}

/** Whoever was a member at some moment of a window, ascending. */
export const membersIn = (fold: Fold, window: Window): string[] =>
  [...membersDuring(fold(memberships), window)].sort();

/** One pass over who turned to whom: there may be a hundred thousand of them. */
export function gather(fold: Fold, members: readonly string[]): Gathered {
  const numberOf = new Map(members.map((personId, number) => [personId, number]));
  const joined = fold(origins);
  const places = members.map((personId): Place => {
    const [at, organisation, territory, cohort] = joined[personId] ?? [0, null, null, null];
    return { organisation: newer(null, at, organisation), territory: newer(null, at, territory), cohort };
  });
  const folded = fold(exchanges);
  const keys = Object.keys(folded);
  const ties = new Float64Array(keys.length);
  let count = 0;
  for (const key of keys) {
    const end = key.indexOf('>');
    const from = numberOf.get(key.slice(0, end));
    if (from === undefined) continue;
    const place = places[from];
    const exchange = folded[key];
    if (place && exchange) {
      place.organisation = newer(place.organisation, exchange[0], exchange[1]);
      place.territory = newer(place.territory, exchange[0], exchange[2]);
    }
    const to = numberOf.get(key.slice(end + 1));
    if (to !== undefined) ties[count++] = from * members.length + to;
  }
  return { members, places, ties: ties.slice(0, count).sort() };
}

export const territoriesOf = ({ places }: Gathered): Set<string> =>
  new Set(places.flatMap(({ territory }) => territory?.id ?? []));

/** Takes from the buckets of a community what the figures of its network in a window are computed of. */
export function inputOf(fold: Fold, gathered: Gathered, tree: TerritoryTree): NetworkInput {
  const { members, places, ties } = gathered;
  const contributed = fold(contributions);
  const authors = fold(askers);
  const openings: [number, string | null][] = Object.values(fold(posts)).map(([delay, by]) => [delay, by]);
  const asked = fold(questions);
  for (const id in asked) openings.push([asked[id] ?? UNANSWERED, authors[id] ?? null]);
  const replied = openings.filter(([delay]) => delay !== UNANSWERED);
  return {
    members,
    ties,
    groups: {
      MUNICIPALITY: numbered(places, ({ territory }) => territory && municipalityOf(tree, territory.id)),
      ORGANISATION: numbered(places, ({ organisation }) => organisation?.id ?? null),
      COUNTRY: numbered(places, ({ territory }) => territory && countryOf(tree, territory.id)),
      COHORT: numbered(places, ({ cohort }) => cohort),
    },
    contributions: Float64Array.from(members, (personId) => contributed[personId] ?? 0),
    delays: Float64Array.from(replied, ([delay]) => delay),
    openers: new Set(replied.flatMap(([, by]) => by ?? [])).size,
  };
}

/** The number of each one's group; -1 where it is not known. */
function numbered(
  places: readonly Place[],
  groupOf: (place: Place) => string | null,
): Int32Array<ArrayBuffer> {
  const numbers = new Map<string, number>();
  return Int32Array.from(places, (place) => {
    const group = groupOf(place);
    if (group === null) return -1;
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
}

/** Folds of one window, each measure folded as it is read. */
export const foldOfParts =
  (parts: Readonly<Record<string, PartialOf>>): Fold =>
  <V extends Datum>({ name }: Measure<V>): PartialOf<V> =>
    (parts[name] ?? {}) as PartialOf<V>;
