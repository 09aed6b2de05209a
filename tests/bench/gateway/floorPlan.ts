import type { RecordedCall } from './wire/cachedServices.ts';

/** What the floor does for one request: calls level by level, and the answer that it writes. */
export interface FloorPlan {
  levels: { service: string; body: string }[][];
  answer: unknown;
}

export function floorPlan(calls: readonly RecordedCall[], answer: unknown): FloorPlan {
  const levels: FloorPlan['levels'] = [];
  for (const { service, body, level } of calls) (levels[level] ??= []).push({ service, body });
  return { levels: levels.filter((level) => level.length > 0), answer };
}
