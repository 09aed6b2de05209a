import { figure, part, ratio, standingOn } from './definition.ts';
import type { Finished } from './definition.ts';
import type { PartialOf } from './measure.ts';
import { personsOf } from './measure/owners.ts';
import type { ToldChange } from './measure/reported-changes.ts';

/**
 * The mean of changes told in stories, for each unit by itself; no single value when there are several; n = stories.
 * @param tellers who told each story
 */
export function meanOfChanges(changes: readonly ToldChange[], tellers: PartialOf<string>): Finished {
  const storiesOf = (some: readonly ToldChange[]) => new Set(some.map(({ storyId }) => storyId));
  const byUnit = Map.groupBy(changes, ({ unit }) => unit);
  const ofUnits = [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = ofUnits.map(([unit, ofUnit]) => {
    const hundredths = ofUnit.reduce((sum, { now, before }) => sum + now - before, 0);
    const storyIds = storiesOf(ofUnit);
    const mean = { ...ratio(hundredths / 100, ofUnit.length, storyIds.size), unit };
    return part(unit, standingOn(personsOf(storyIds, tellers), mean));
  });
  const [only, second] = parts;
  if (!only) return figure(null, 0);
  const storyIds = storiesOf(changes);
  const persons = personsOf(storyIds, tellers);
  if (second) {
    const none = { numerator: null, denominator: null, value: null, n: storyIds.size };
    return standingOn(persons, { ...none, parts, reason: 'SEVERAL_UNITS' });
  }
  const { value, numerator, denominator, key: unit, n } = only;
  return standingOn(persons, { numerator, denominator, value, n, unit, parts });
}
