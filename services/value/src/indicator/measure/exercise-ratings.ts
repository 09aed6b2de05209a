import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, milliseconds, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/** `[ms, day, city, 1 to 5]`: how well a group of an exercise found that its city works with the public; key `<group>@<city>@<question>`. */
export type RatingState = readonly [number, Day, string, number];

export const exerciseRatings: Measure<RatingState> = {
  name: 'exerciseRatings',
  eventTypes: ['exercise.answered'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'exercise.answered') return [];
    const { groupId, question, territoryId, interactionQuality } = event.data;
    if (territoryId === null || interactionQuality === null) return [];
    const day = localDay(event.time, event.timezone);
    const value: RatingState = [milliseconds(event.time), day, territoryId, interactionQuality];
    return [{ bucket: LIFE, key: `${groupId}@${territoryId}@${question}`, value }];
  },
  merge: newest,
};

/** What groups found up to a day, by city. */
export function ratingsUntil(folded: PartialOf<RatingState>, until: Day): Map<string, number[]> {
  const byCity = new Map<string, number[]>();
  for (const [, day, city, rating] of Object.values(folded)) {
    if (day <= until) byCity.set(city, [...(byCity.get(city) ?? []), rating]);
  }
  return byCity;
}
