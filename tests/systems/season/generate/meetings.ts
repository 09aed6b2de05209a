import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import type { Belonging } from './outwards.ts';
import { DAY, HOUR, by, momentIn } from './place.ts';
import type { Hub, Person, Place, Tell } from './place.ts';

const types = [
  'GUESTS',
  'FIELD_TRIP',
  'PRACTICE_FAIR',
  'PROBLEM_SOLVING',
  'READING_GROUP',
  'TENANT_DEFINED',
] as const;

/** What takes place, and where. */
export interface Meeting {
  subject: string;
  type: (typeof types)[number];
  tenantTypeId: string | null;
  partOfId: string | null;
  at: number;
}

/** The activities of a community: some within a gathering, some of a hub, some on an item of the agenda; some never took place. */
export function meet(place: Place, random: Random, tell: Tell): void {
  const where = { community: place.community };
  for (let meeting = 0; meeting < 60; meeting += 1) {
    const at = momentIn(random);
    if (random.chance(0.1)) {
      callOff(where, at, random, tell);
      continue;
    }
    const gathering = hold(place, where, at, null, random, tell);
    publishArtefact(place, gathering, random, tell);
    if (!random.chance(0.1)) continue;
    for (const later of [2 * HOUR, 5 * HOUR, 26 * HOUR])
      hold(place, where, at + later, gathering.subject, random, tell);
  }
}

function hold(
  place: Place,
  where: Belonging,
  at: number,
  partOfId: string | null,
  random: Random,
  tell: Tell,
): Meeting {
  const item = random.chance(0.5) ? random.pick(place.agenda) : null;
  const agendaItemId = item && item.at < at ? item.id : null;
  const meeting = tellHeld({ where, at, hubs: place.hubs, random, tell }, { partOfId, agendaItemId });
  const share = random.pick([0.01, 0.02, 0.1, 0.15]);
  attend(where, meeting, random.some(place.members, share), random, tell);
  record(where, meeting, random, tell);
  return meeting;
}

export interface Setting {
  where: Belonging;
  at: number;
  hubs: readonly Hub[];
  random: Random;
  tell: Tell;
}

/** Tells that something took place. */
export function tellHeld(
  { where, at, hubs, random, tell }: Setting,
  more: { partOfId?: string | null; agendaItemId?: string | null; number?: number },
): Meeting {
  const subject = newId('activity');
  const type = random.pick(types);
  const tenantTypeId = type === 'TENANT_DEFINED' ? newId('activitytype') : null;
  const hub = random.chance(0.3) ? random.pick(hubs) : { hubId: null, hubTerritoryId: null };
  const campaignId = random.chance(0.2) ? newId('campaign') : null;
  const data = { type, tenantTypeId, ...hub, campaignId, sessionKind: null, cohortId: null, ...more };
  tell({ ...where, type: 'activity.held', subject, sequence: 2, occurredAt: at, data });
  return { subject, type, tenantTypeId, partOfId: more.partOfId ?? null, at };
}

/** Who came, among them guests; some were written down by mistake. */
export function attend(
  where: Belonging,
  { subject, at }: Meeting,
  people: readonly Person[],
  random: Random,
  tell: Tell,
): void {
  for (const person of people) {
    const { personId, organisationId, countryId } = person;
    const level = random.chance(0.1) ? 'TRANSACTIONAL' : 'MEMBER';
    const common = { ...by(person), ...where, subject, occurredAt: at };
    const channel = random.pick(['IN_PERSON', 'IN_PERSON', 'ONLINE'] as const);
    const data = { personId, cohortId: null, level, organisationId, countryId } as const;
    tell({ ...common, channel, type: 'attendance.recorded', sequence: 1, data });
    if (random.chance(0.03))
      tell({ ...common, type: 'attendance.cancelled', sequence: 2, data: { personId, cohortId: null } });
  }
}

/** Most are recorded, not all in time. */
export function record(
  where: Belonging,
  { subject, type, tenantTypeId, partOfId, at }: Meeting,
  random: Random,
  tell: Tell,
): void {
  if (random.chance(0.3)) return;
  const delay = Math.floor(random.exponential(10 * DAY));
  const [startedAt, dueAt] = [new Date(at).toISOString(), new Date(at + 14 * DAY).toISOString()];
  const data = { type, tenantTypeId, partOfId, startedAt, dueAt, inTime: delay <= 14 * DAY };
  tell({ ...where, type: 'activity.recorded', subject, sequence: 3, occurredAt: at + delay, data });
}

function callOff(where: Belonging, at: number, random: Random, tell: Tell): void {
  const data = { type: random.pick(types), tenantTypeId: null, startsAt: new Date(at).toISOString() };
  tell({
    ...where,
    type: 'activity.cancelled',
    subject: newId('activity'),
    sequence: 2,
    occurredAt: at - DAY,
    data,
  });
}

function publishArtefact(place: Place, meeting: Meeting, random: Random, tell: Tell): void {
  if (random.chance(0.6)) return;
  place.artefacts.push(
    publishOf({ community: place.community }, meeting, random.pickSkewed(place.members), tell),
  );
}

/** What came out of a meeting. */
export function publishOf(where: Belonging, meeting: Meeting, author: Person, tell: Tell): string {
  const subject = newId('artefact');
  const { subject: activityId, type: activityType, tenantTypeId, at } = meeting;
  const { organisationId } = author;
  const data = { kind: 'TOOL', activityId, activityType, tenantTypeId, organisationId } as const;
  tell({ ...by(author), ...where, type: 'artefact.published', subject, occurredAt: at + DAY, data });
  return subject;
}
