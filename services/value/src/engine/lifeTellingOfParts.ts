import type { Connection } from 'mongoose';
import type { Bucket } from '../indicator/buckets.ts';
import { LIFE } from '../indicator/measure.ts';
import { partMeasures } from '../indicator/measure/parts.ts';
import type { ScopeName } from '../indicator/scope.ts';
import { bucketId, bucketsOf } from './bucket.model.ts';

const projection = Object.fromEntries(
  partMeasures.map(({ measure }) => [`partials.${measure.name}`, 1 as const]),
);

/** Of a base scope's bucket of life what it knows of parts: all that `partsOf` looks at, and no more. */
export async function lifeTellingOfParts(
  connection: Connection,
  scope: ScopeName,
): Promise<Bucket | undefined> {
  const life = await bucketsOf(connection).findOne({ _id: bucketId(scope, LIFE) }, { projection });
  return life?.partials;
}
