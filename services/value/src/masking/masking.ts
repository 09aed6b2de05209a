import { sponsors } from '@kolo/auth';
import type { Context } from '../context.ts';
import { personsBehind } from '../indicator/definition.ts';
import type { Indicator, Part } from '../indicator/definition.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { parseWindow } from '../indicator/window.ts';
import { windowsFor } from '../indicator/windowsFor.ts';
import { valuesOf } from '../indicator-value/indicator-value.model.ts';
import type { ValueRecord } from '../indicator-value/indicator-value.model.ts';
import type { ScopeView } from '../scope/scope.loaders.ts';
import { shownIn } from './openPeriods.ts';
import { arePartsShown, isLarge, isShown } from './suppression.ts';
import type { Surroundings } from './suppression.ts';
import { surroundingsOf } from './surroundings.ts';
import { levelsOf, windowsIn } from './windowLevels.ts';

/** What of a value a viewer is shown. */
export interface Shown {
  value: boolean;
  /** The figures beside it; never without the value. */
  parts: boolean;
}

/** Says of an indicator in a window of one scope what is shown. */
export type Masking = (indicator: Indicator, window: string) => Shown;

/** An indicator in a window. */
interface Cell {
  indicator: Indicator;
  window: string;
}

type Neighbour = Pick<ValueRecord, 'scope' | 'window' | 'code' | 'n' | 'persons' | 'parts'>;

const everything: Shown = { value: true, parts: true };
const nothing: Shown = { value: false, parts: false };

/** Whoever reads all figures is shown all; sponsors, of periods that are over (`openPeriods.ts`), what `suppression.ts` lets through. */
export async function maskingOf(
  context: Context,
  scope: Pick<ScopeView, 'name' | 'kind' | 'id' | 'communityId' | 'sight'>,
  cells: readonly Cell[],
): Promise<Masking> {
  const asked = cells.filter(({ indicator }) => indicator.standsOn !== 'NOBODY');
  if (scope.sight === 'FULL' || asked.length === 0) return () => everything;
  const surroundings = await surroundingsOf(context.connection, scope);
  const neighbours = await readNeighbours(context, surroundings, asked);
  // Who runs the platform reads nothing inside a tenant that could be taken away from the whole.
  const isWhole = scope.kind === 'tenant' && !sponsors(context.viewer, scope.id);
  return (indicator, window) => {
    if (indicator.standsOn === 'NOBODY') return everything;
    const seen = new Seen(indicator, neighbours);
    return isWhole ? seen.byItself(scope.name, window) : seen.among(surroundings, window);
  };
}

/** The persons behind one indicator in a scope and its neighbours. */
class Seen {
  private readonly indicator: Indicator;
  private readonly found: ReadonlyMap<string, Neighbour>;
  private readonly windows: readonly string[];

  constructor(indicator: Indicator, neighbours: readonly Neighbour[]) {
    const own = neighbours.filter(({ code }) => code === indicator.code);
    this.indicator = indicator;
    this.found = new Map(own.map((one) => [`${one.scope} ${one.window}`, one]));
    this.windows = [...new Set(own.map(({ window }) => window))];
  }

  byItself(scope: ScopeName, window: string): Shown {
    const value = isLarge(this.persons(scope, window));
    return { value, parts: value && this.haveLargeParts(scope, window) };
  }

  among(surroundings: Surroundings, window: string): Shown {
    const kinds = shownIn(windowsFor(this.indicator, surroundings.kind));
    const levels = levelsOf(kinds, parseWindow(window), this.windows);
    if (!levels) return nothing;
    const { kind, around } = surroundings;
    const beside = kind === 'cohort' && around !== null ? this.cohortsIn(around, window) : null;
    const own = beside ? { ...surroundings, parts: beside } : surroundings;
    const value = isShown(own, levels, (scope, one) => this.persons(scope, one, around));
    const parts =
      value && arePartsShown(surroundings, levels, (scope, one) => this.haveLargeParts(scope, one));
    return { value, parts };
  }

  private persons(scope: ScopeName, window: string, around: ScopeName | null = null): number {
    const one = this.found.get(`${scope} ${window}`) ?? this.partOf(around, scope, window);
    return one ? this.personsIn(one) : 0;
  }

  /** A cohort beside the one that is read stands in the value of their community. */
  private partOf(around: ScopeName | null, scope: ScopeName, window: string): Part | undefined {
    const beside = around === null ? undefined : this.found.get(`${around} ${window}`);
    return beside?.parts.find(({ key }) => key === scope);
  }

  private personsIn(figures: Pick<Part, 'n'> & { persons?: number | null }): number {
    const { n, persons } = figures;
    if (n === 0) return 0;
    const behind = persons ?? personsBehind(this.indicator, { n });
    // Something was observed, so that somebody stands behind it, whom nobody knows.
    return behind === null || behind === 0 ? NaN : behind;
  }

  private haveLargeParts(scope: ScopeName, window: string): boolean {
    const one = this.found.get(`${scope} ${window}`);
    return (one?.parts ?? []).every((part) => isLarge(this.personsIn(part)));
  }

  private cohortsIn(community: ScopeName, window: string): ScopeName[] {
    const parts = this.found.get(`${community} ${window}`)?.parts ?? [];
    return parts.map(({ key }) => key).filter((key) => key.startsWith('cohort_'));
  }
}

/** The values that lie around some cells: in the scopes and windows from which theirs could be had. */
async function readNeighbours(
  { connection }: Context,
  { scope, kind, parts, umbrellas, around }: Surroundings,
  cells: readonly Cell[],
): Promise<Neighbour[]> {
  const families = umbrellas.flatMap((family) => [family.total, ...family.parts]);
  const scopes = [...new Set([scope, ...parts, ...families, ...(around === null ? [] : [around])])];
  const ofAllWindows = new Set<string>();
  const windows = new Set<string>();
  const codes = new Set<string>();
  for (const { indicator, window } of cells) {
    const kinds = shownIn(windowsFor(indicator, kind));
    codes.add(indicator.code);
    // A programme is made of whatever windows there are.
    if (kinds.includes('P')) ofAllWindows.add(indicator.code);
    for (const one of windowsIn(levelsOf(kinds, parseWindow(window), []) ?? [])) windows.add(one);
  }
  const either = [
    { scope: { $in: scopes }, window: { $in: [...windows] }, code: { $in: [...codes] } },
    ...(ofAllWindows.size > 0 ? [{ scope: { $in: scopes }, code: { $in: [...ofAllWindows] } }] : []),
  ];
  const projection = { scope: 1, window: 1, code: 1, n: 1, persons: 1, parts: 1 } as const;
  const found = await Promise.all(
    either.map((filter) => valuesOf(connection).find(filter, { projection }).toArray()),
  );
  return [...new Map(found.flat().map((one) => [one._id, one])).values()];
}
