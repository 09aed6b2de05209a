import type { Buckets } from '../indicator/buckets.ts';
import { applyDelta } from '../indicator/change.ts';
import { newest } from '../indicator/measure.ts';
import type { Place, ScopeDelta } from './delta.model.ts';

/** Several deltas of a scope as one, and the place that the latest of them told of. */
export function combineDeltas(
  deltas: readonly ScopeDelta[],
  known: Place | undefined,
): { delta: Buckets; place: Place | undefined } {
  const delta: Buckets = new Map();
  let place = known;
  for (const record of deltas) {
    applyDelta(delta, new Map(Object.entries(record.buckets)));
    place = place ? newest(place, record.place) : record.place;
  }
  return { delta, place };
}
