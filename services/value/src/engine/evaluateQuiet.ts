import type { Connection } from 'mongoose';
import type { Finished, Indicator } from '../indicator/definition.ts';
import { addWindow, evaluateNothing } from '../indicator/evaluation.ts';
import type { Windows } from '../indicator/evaluation.ts';
import type { Day } from '../indicator/local-day.ts';
import { LIFE } from '../indicator/measure.ts';
import type { Measure } from '../indicator/measure.ts';
import { isWide, kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { openSpan } from '../indicator/window.ts';
import { livesIn } from './bucket.store.ts';
import { evaluateParts } from './combineParts.ts';
import { lifeTellingOfParts } from './lifeTellingOfParts.ts';
import { partsOf } from './widerScopes.ts';

/** An indicator in a window. */
export interface QuietCell {
  indicator: Indicator;
  window: string;
}

export const quietKey = ({ indicator: { code }, window }: QuietCell): string => `${code} ${window}`;

/**
 * What indicators come to in windows of a scope that were never computed, because nothing that they count happened in them: its members
 * are known all the same, and it is they who wrote nothing and were sent nothing. Reads what lasts for life, once for all windows: one
 * read for a scope that is not made of others, a few more for one that is.
 * @returns by `quietKey`
 */
export async function evaluateQuiet(
  connection: Connection,
  scope: ScopeName,
  cells: readonly QuietCell[],
  today: Day,
): Promise<Map<string, Finished>> {
  const plain = cells.filter(({ indicator }) => !indicator.derived);
  const windows: Windows = new Map();
  for (const { indicator, window } of plain) addWindow(windows, indicator.code, window);
  const lasting = plain.flatMap(({ indicator }) => indicator.measures.filter(isLasting));
  const parts = isWide(scope)
    ? await partsOf(scope, (base) => lifeTellingOfParts(connection, base))
    : [{ scope, spans: [openSpan] }];
  const lives = await livesIn(
    connection,
    lasting.length === 0 ? [] : parts.map((part) => part.scope),
    new Set(lasting.map(({ name }) => name)),
  );
  const alive = parts.map((part) => {
    const life = lives.get(part.scope);
    return { ...part, buckets: new Map(life ? [[LIFE, life]] : []) };
  });
  const results = evaluateParts(kindOf(scope), alive, windows, today);
  return new Map(
    cells.map((cell) => [
      quietKey(cell),
      results.get(cell.indicator.code)?.get(cell.window) ??
        evaluateNothing(cell.indicator, cell.window, today),
    ]),
  );
}

/** Pairs of persons are what is counted, and not of whom: none of them lies in a window in which nothing happened. */
const isLasting = ({ bucket, ofPairs }: Measure): boolean => bucket === 'LIFE' && !ofPairs;
