import type { ScopeKind, ScopeName } from '../indicator/scope.ts';
import type { Level } from './windowLevels.ts';
import { windowsIn } from './windowLevels.ts';

// Which figures reach a sponsor. Pure.
//
// A figure that stands on fewer than 5 persons is not shown, nor is one from which such a figure could be had by taking others away.
// Two rules are enough, because scopes and windows lie inside each other as boxes do:
// - a window is shown only when all windows that make up the one around it are large or empty, and so up to the widest one;
// - of the communities under an umbrella those that are small are hidden together with as many others as make the hidden ones, as a
//   group, large; whatever is made of communities is shown only with the whole of such a group or without it.
// So all that is shown is made of the same pieces, none of which is small. Numbers of persons do not add up, so a difference of
// 1 to 4 persons between a figure and one around it hides the inner one too. Where what is shown is itself how many there are, each once,
// the parts of a whole are hidden, too, when their sum and the whole tell how few are in several of them.

/** Figures of groups smaller than this are not shown to sponsors. */
export const SMALLEST_SHOWN = 5;

/** Persons behind an indicator in a scope and window: 0 where nothing was observed, NaN where nobody knows how many. */
export type PersonsIn = (scope: ScopeName, window: string) => number;

/** A scope and the scopes that it is made of. */
export interface Family {
  total: ScopeName;
  parts: readonly ScopeName[];
}

/** A scope, with what of other scopes it is made of or makes up. */
export interface Surroundings {
  scope: ScopeName;
  kind: ScopeKind;
  /** What it is made of; of a cohort and of a programme in a community, those beside it and itself. */
  parts: readonly ScopeName[];
  /** The umbrellas of the community, or of those that the scope is made of. */
  umbrellas: readonly Family[];
  /** The community in which a cohort or a programme lies. */
  around: ScopeName | null;
}

/** What is counted, and so which numbers and differences of it would tell of fewer than 5 persons. */
export interface Counted {
  /** So many of them are surely of 5 persons. */
  smallest: number;
  /**
   * Whether what is shown is how many there are, each once, however often in whatever month and community: of two parts and their
   * whole one would know how many are in both.
   */
  once: boolean;
}

/** Persons who stand behind a figure that is something else. */
export const behindFigures: Counted = { smallest: SMALLEST_SHOWN, once: false };

/** Large enough, or empty. What nobody knows is neither. */
export const isLarge = (persons: number, smallest = SMALLEST_SHOWN): boolean =>
  persons === 0 || persons >= smallest;

/** Whether the parts of a whole tell how few are in several of them: each of these counts at most once too often for every other part. */
function tellOverlap(whole: number, parts: readonly number[], { smallest, once }: Counted): boolean {
  if (!once) return false;
  const others = parts.filter((part) => part !== 0).length - 1;
  const twice = parts.reduce((sum, part) => sum + part, 0) - whole;
  return twice !== 0 && !(twice > (smallest - 1) * others);
}

const isAlwaysLarge = (
  scope: ScopeName,
  levels: readonly Level[],
  persons: PersonsIn,
  counted: Counted,
): boolean =>
  levels.every(({ within, windows }) => {
    const inside = windows.map((window) => persons(scope, window));
    if (!inside.every((one) => isLarge(one, counted.smallest))) return false;
    if (within === null) return true;
    const whole = persons(scope, within);
    return (
      inside.every((one) => isLarge(whole - one, counted.smallest)) && !tellOverlap(whole, inside, counted)
    );
  });

/** The communities under an umbrella that are hidden in the windows of some levels. */
function hiddenIn(
  { total, parts }: Family,
  levels: readonly Level[],
  persons: PersonsIn,
  counted: Counted,
): Set<ScopeName> {
  const hidden = new Set<ScopeName>();
  const tellsOverlap = (window: string) => {
    if ([...hidden].some((part) => persons(part, window) !== 0)) return false;
    const inside = parts.map((part) => persons(part, window));
    return tellOverlap(persons(total, window), inside, counted);
  };
  // What is hidden in a wider window is hidden in those inside it.
  levels.forEach((_, last) => {
    const upTo = levels.slice(0, last + 1);
    const windows = windowsIn(upTo);
    for (const part of parts) {
      const rest = windows.every((window) =>
        isLarge(persons(total, window) - persons(part, window), counted.smallest),
      );
      if (!rest || !isAlwaysLarge(part, upTo, persons, counted)) hidden.add(part);
    }
    const first = windows[0] ?? '';
    // What nobody knows counts as the smallest.
    const sizeOf = (part: ScopeName) => persons(part, first) || 0;
    const bySize = parts.toSorted((a, b) => sizeOf(a) - sizeOf(b) || (a < b ? -1 : 1));
    for (const next of bySize) {
      if (windows.every((window) => isLargeGroup(hidden, window, persons, counted) && !tellsOverlap(window)))
        break;
      if (windows.some((window) => persons(next, window) !== 0)) hidden.add(next);
    }
  });
  return hidden;
}

/** Whether a group surely has enough persons: at least as many as the largest of them; or none. */
function isLargeGroup(
  group: ReadonlySet<ScopeName>,
  window: string,
  persons: PersonsIn,
  { smallest }: Counted,
): boolean {
  const sizes = [...group].map((scope) => persons(scope, window));
  return sizes.every((size) => size === 0) || sizes.some((size) => size >= smallest);
}

/** Whether a figure is shown to a sponsor. */
export function isShown(
  { scope, kind, parts, umbrellas, around }: Surroundings,
  levels: readonly Level[],
  persons: PersonsIn,
  counted: Counted = behindFigures,
): boolean {
  if (!isAlwaysLarge(scope, levels, persons, counted)) return false;
  const windows = windowsIn(levels);
  const areLarge = (scopes: readonly ScopeName[]) =>
    scopes.every((one) => isAlwaysLarge(one, levels, persons, counted));
  const restsAreLarge = (scopes: readonly ScopeName[]) =>
    scopes.every((one) => windows.every((window) => isLarge(persons(scope, window) - persons(one, window))));
  const isHidden = (one: ScopeName) =>
    umbrellas.some((umbrella) => hiddenIn(umbrella, levels, persons, counted).has(one));
  switch (kind) {
    // One activity is one evening: who was there is known to many.
    case 'activity':
      return false;
    // What belongs to no community of the tenant has no figures of its own, so that it could be small unnoticed.
    case 'tenant':
      return false;
    case 'community':
      return !isHidden(scope);
    case 'sponsor':
      return (
        withWholeGroups(parts, umbrellas, levels, persons) &&
        restsAreLarge(parts.filter((part) => !isHidden(part))) &&
        // An umbrella may lie inside of what is sponsored, or around it.
        umbrellas.every((umbrella) => {
          const [inside, own] = [new Set(umbrella.parts), new Set(parts)];
          if (!inside.isSubsetOf(own) && !own.isSubsetOf(inside)) return true;
          return windows.every((window) =>
            isLarge(Math.abs(persons(umbrella.total, window) - persons(scope, window))),
          );
        })
      );
    case 'territory':
      return areLarge(parts) && restsAreLarge(parts);
    case 'cohort':
      return areLarge(parts) && around !== null && !isHidden(around);
    case 'programme':
      return around === null || isBesideTheRest(parts, around, levels, persons);
    default:
      return true;
  }
}

/** Whether what is hidden of some communities is, umbrella by umbrella, all that is hidden there; nothing hidden lies elsewhere. */
function withWholeGroups(
  parts: readonly ScopeName[],
  umbrellas: readonly Family[],
  levels: readonly Level[],
  persons: PersonsIn,
): boolean {
  const free = new Set(parts);
  for (const umbrella of umbrellas) {
    const group = [...hiddenIn(umbrella, levels, persons, behindFigures)];
    const inside = group.filter((part) => parts.includes(part));
    if (inside.length > 0 && inside.length < group.length) return false;
    const isLargeEnough = windowsIn(levels).every((window) =>
      isLargeGroup(new Set(group), window, persons, behindFigures),
    );
    if (inside.length > 0 && !isLargeEnough) return false;
    for (const part of umbrella.parts) free.delete(part);
  }
  return [...free].every((part) => isAlwaysLarge(part, levels, persons, behindFigures));
}

/** Whether programmes leave enough of their community over, whose life is shown where theirs is: what they are not, has no name. */
function isBesideTheRest(
  programmes: readonly ScopeName[],
  community: ScopeName,
  levels: readonly Level[],
  persons: PersonsIn,
): boolean {
  const whole = levels[0]?.windows[0];
  if (levels.length !== 1 || whole !== 'P') return false;
  const life = persons(community, 'L');
  if (life === 0) return true;
  const inProgrammes = programmes.map((programme) => persons(programme, whole));
  if (!inProgrammes.every(isLarge)) return false;
  return life - inProgrammes.reduce((sum, one) => sum + one, 0) >= SMALLEST_SHOWN;
}

/** Whether all figures beside a value are large, wherever one of them could be had from others. */
export function arePartsShown(
  { scope, parts, umbrellas }: Surroundings,
  levels: readonly Level[],
  haveLargeParts: (scope: ScopeName, window: string) => boolean,
): boolean {
  const scopes = new Set([scope, ...parts, ...umbrellas.flatMap((one) => [one.total, ...one.parts])]);
  return windowsIn(levels).every((window) => [...scopes].every((one) => haveLargeParts(one, window)));
}
