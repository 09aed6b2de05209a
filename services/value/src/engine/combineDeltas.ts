import type { Buckets } from '../indicator/buckets.ts';
import { applyDelta } from '../indicator/change.ts';
import { newest } from '../indicator/measure.ts';
import type { DeltaRecord, Zone } from './delta.model.ts';

/** Several deltas of a scope as one, and the zone that the latest of them told of. */
export function combineDeltas(
  deltas: readonly DeltaRecord[],
  known: Zone | undefined,
): { delta: Buckets; zone: Zone | undefined } {
  const delta: Buckets = new Map();
  let zone = known;
  for (const record of deltas) {
    applyDelta(delta, new Map(Object.entries(record.buckets)));
    zone = zone ? newest(zone, record.zone) : record.zone;
  }
  return { delta, zone };
}
