import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { addEvent, foldOver } from './buckets.ts';
import type { Bucket, Buckets } from './buckets.ts';
import type { Finished } from './definition.ts';
import { allWindows, evaluate } from './evaluation.ts';
import { at, event } from './events.fixture.ts';
import { kindOf } from './scope.ts';
import type { ScopeName } from './scope.ts';

/** Where and when the worked cases happen. */
export const community = newId('community');
export const programme = newId('programme');
export const activity = newId('activity');
export const timezone = 'Europe/Kyiv';
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;
export const start = at('2010-04-05T09:00:00.000Z');

/** What an indicator comes to in a window, from some events; NO_BASE where the window holds nothing. */
export function value(
  code: string,
  window: string,
  events: AnyKoloEvent[],
  today = '2011-12-31',
  scope: ScopeName = community,
): Finished | undefined {
  const scopes = new Map<string, Buckets>();
  for (const one of events) addEvent(scopes, one);
  const kind = kindOf(scope);
  const buckets: Buckets = scopes.get(scope) ?? new Map<string, Bucket>();
  const windows = allWindows(kind, buckets, today);
  windows.set(code, (windows.get(code) ?? new Set<string>()).add(window));
  return evaluate(kind, foldOver(buckets), windows, today).get(code)?.get(window);
}

/** An event of the community, at `start` unless it says otherwise. */
export const told = <T extends EventType>(made: NewEvent<T>): AnyKoloEvent =>
  event({ community, timezone, occurredAt: start, ...made });

/** An event of the programme, and of no community. */
export const toldInProgramme = <T extends EventType>(made: NewEvent<T>): AnyKoloEvent =>
  event({ programme, timezone, occurredAt: start, ...made });

export const joined = (
  personId: string,
  occurredAt = start - 30 * DAY,
  skillLevel: 'NOVICE' | 'BASIC' = 'BASIC',
) =>
  event({
    type: 'membership.accepted',
    subject: newId('membership'),
    community,
    timezone,
    occurredAt,
    data: { personId, cohortId: null, joinMotive: [], skillLevel, bandwidth: null, organisationId: null },
  });

export const posted = (actor: string, occurredAt = start, territory: string | null = null) =>
  event({
    type: 'post.created',
    subject: newId('post'),
    community,
    timezone,
    actor,
    territory,
    occurredAt,
    data: {},
  });

export const asked = (questionId: string, actor: string, occurredAt = start) =>
  event({
    type: 'question.asked',
    subject: questionId,
    community,
    timezone,
    actor,
    occurredAt,
    data: { questionId },
  });

export const answered = (
  questionId: string,
  askerId: string,
  actor: string,
  hours: number,
  askedAt = start,
) => {
  const answerId = newId('answer');
  const data = { answerId, questionId, askerId, askedAt: new Date(askedAt).toISOString() };
  const occurredAt = askedAt + hours * HOUR;
  return event({ type: 'answer.posted', subject: answerId, community, timezone, actor, occurredAt, data });
};

export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
export const NO_BASE = { value: null, reason: 'NO_BASE' };
