import { localDay } from '../local-day.ts';
import { newest } from '../measure.ts';
import type { Measure } from '../measure.ts';

/** `[sequence, delegation or team, minutes planned]` of each mentoring, by the day on which that was said. */
export const mentoringPlans: Measure<readonly [number, string, number]> = {
  name: 'mentoringPlans',
  eventTypes: ['mentoring.assigned'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'mentoring.assigned') return [];
    const { delegationId, teamId, plannedMin } = event.data;
    const side = delegationId ?? teamId;
    if (!side) return [];
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: event.subject, value: [event.sequence, side, plannedMin] }];
  },
  merge: newest,
};

/** `[sequence, delegation or team, minutes]` of each session with a mentor; key `<mentoring>@<number>`. */
export const mentorSessions: Measure<readonly [number, string, number]> = {
  name: 'mentorSessions',
  eventTypes: ['mentorSession.held'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'mentorSession.held') return [];
    const { delegationId, teamId, session, durationMin } = event.data;
    const side = delegationId ?? teamId;
    if (!side) return [];
    const bucket = localDay(event.time, event.timezone);
    return [{ bucket, key: `${event.subject}@${session}`, value: [event.sequence, side, durationMin] }];
  },
  merge: newest,
};
