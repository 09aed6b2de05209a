import type { Connection } from 'mongoose';
import type { Buckets } from '../indicator/buckets.ts';
import type { Finished, Indicator } from '../indicator/definition.ts';
import { evaluateNothing } from '../indicator/evaluation.ts';
import type { Day } from '../indicator/local-day.ts';
import { LIFE } from '../indicator/measure.ts';
import { isWide, kindOf } from '../indicator/scope.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { openSpan } from '../indicator/window.ts';
import { bucketId, bucketsOf } from './bucket.model.ts';
import { evaluateParts } from './combineParts.ts';
import { partsOf } from './widerScopes.ts';

/**
 * What indicators come to in a window of a scope that was never computed, because nothing that they count happened in it: its members
 * are known all the same, and it is they who wrote nothing and were sent nothing. Reads what lasts for life, in one read for a scope that is
 * not made of others.
 * @returns by code
 */
export async function evaluateQuiet(
  connection: Connection,
  scope: ScopeName,
  indicators: readonly Indicator[],
  window: string,
  today: Day,
): Promise<Map<string, Finished>> {
  const plain = indicators.filter(({ derived }) => !derived);
  const windows = new Map(plain.map(({ code }) => [code, new Set([window])]));
  const lasting = plain.flatMap(({ measures }) => measures).filter(({ bucket }) => bucket === 'LIFE');
  const projection = Object.fromEntries(lasting.map(({ name }) => [`partials.${name}`, 1 as const]));
  const lifeOf = async (base: ScopeName): Promise<Buckets> => {
    if (lasting.length === 0) return new Map();
    const record = await bucketsOf(connection).findOne({ _id: bucketId(base, LIFE) }, { projection });
    return new Map(record ? [[LIFE, record.partials ?? {}]] : []);
  };
  const readLife = async (base: ScopeName) =>
    (await bucketsOf(connection).findOne({ _id: bucketId(base, LIFE) }))?.partials;
  const parts = isWide(scope) ? await partsOf(scope, readLife) : [{ scope, spans: [openSpan] }];
  const alive = await Promise.all(
    parts.map(async (part) => ({ ...part, buckets: await lifeOf(part.scope) })),
  );
  const results = evaluateParts(kindOf(scope), alive, windows, today);
  return new Map(
    indicators.map((indicator) => [
      indicator.code,
      results.get(indicator.code)?.get(window) ?? evaluateNothing(indicator, window, today),
    ]),
  );
}
