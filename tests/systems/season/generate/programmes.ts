import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { publishCourse } from './courses.ts';
import { decideOnApplications, presentCases } from './deliverables.ts';
import { attend, publishOf, record, tellHeld } from './meetings.ts';
import type { Meeting } from './meetings.ts';
import { askForHelp, takeOver } from './outwards.ts';
import type { Belonging } from './outwards.ts';
import { DAY, START, by, dayOf, ids, momentIn } from './place.ts';
import type { Hub, Person, Tell } from './place.ts';

const WEEKS = 9;
const FIRST_DAY = START + 120 * DAY;
const LAST_DAY = FIRST_DAY + WEEKS * 7 * DAY;

interface Running {
  community: string | null;
  people: readonly Person[];
  hubs: readonly Hub[];
  random: Random;
  tell: Tell;
}

/** A programme of nine weeks with two cohorts, a course, exercises, plans, cases and partners. Answers its id. */
export function runProgramme({ community, people, hubs, random, tell }: Running): string {
  const programme = newId('programme');
  const where = { community, programme };
  const [startsOn, endsOn] = [dayOf(FIRST_DAY), dayOf(LAST_DAY)];
  for (const [index, start] of [dayOf(FIRST_DAY - 10 * DAY), startsOn].entries()) {
    const data = { startsOn: start, endsOn, moduleCount: 4 };
    const common = { ...where, subject: programme, sequence: index + 1 };
    tell({ ...common, type: 'programme.planned', occurredAt: START + index * DAY, data });
  }
  const delegates = enterCohorts(where, people, random, tell);
  const artefacts: string[] = [];
  for (let week = 1; week <= WEEKS; week += 1) {
    for (const day of random.chance(0.9) ? [1, 3] : []) {
      const at = FIRST_DAY + ((week - 1) * 7 + day) * DAY;
      const session = tellHeld({ where, at, hubs, random, tell }, { number: week });
      register(where, session, [...delegates, ...random.some(people, 0.02)], random, tell);
      record(where, session, random, tell);
      if (random.chance(0.4)) artefacts.push(publishOf(where, session, random.pick(delegates), tell));
      if (random.chance(0.3)) exercise(where, session, delegates, random, tell);
    }
  }
  takeOver(where, artefacts, random, tell);
  publishCourse(where, random.some(people, 0.2), random, tell);
  askForHelp(where, random, tell);
  decideOnApplications(where, LAST_DAY, random, tell);
  presentCases(where, FIRST_DAY, random, tell);
  findPartners(where, random, tell);
  return programme;
}

/** Two cohorts, whose lists change once before they end. */
function enterCohorts(where: Belonging, people: readonly Person[], random: Random, tell: Tell): Person[] {
  const delegates: Person[] = [];
  for (const subject of ids('cohort', 2)) {
    const entered = random.some(people, 0.05);
    const stayed = random.some(entered, 0.9);
    const common = { ...where, subject };
    for (const [index, list] of [entered, stayed].entries()) {
      const data = { personIds: list.map(({ personId }) => personId) };
      const occurredAt = FIRST_DAY - (20 - index) * DAY;
      tell({ ...common, type: 'cohort.entered', sequence: index + 1, occurredAt, data });
    }
    const occurredAt = LAST_DAY - random.below(5) * DAY;
    const personIds = stayed.map(({ personId }) => personId);
    const data = { personIds, endedAt: new Date(occurredAt).toISOString() };
    tell({ ...common, type: 'cohort.completed', sequence: 3, occurredAt, data });
    delegates.push(...stayed);
  }
  return delegates;
}

/** Who has a place, waits, moves up, gives it back; and who came of them, or without. */
function register(where: Belonging, session: Meeting, people: readonly Person[], random: Random, tell: Tell) {
  const { subject, at } = session;
  for (const person of new Set(people)) {
    const { personId } = person;
    const common = { ...by(person), ...where, subject };
    const ofPerson = { personId, level: 'MEMBER' } as const;
    const state = random.chance(0.2) ? ('WAITING' as const) : ('REGISTERED' as const);
    const made = { ...ofPerson, state } as const;
    tell({ ...common, type: 'registration.made', occurredAt: at - 20 * DAY, data: made });
    const movesUp = state === 'WAITING' && random.chance(0.5);
    if (movesUp)
      tell({
        ...common,
        type: 'registration.movedUp',
        sequence: 2,
        occurredAt: at - 9 * DAY,
        data: ofPerson,
      });
    if (!random.chance(0.1)) continue;
    const data = { ...ofPerson, state: movesUp ? ('REGISTERED' as const) : state };
    tell({ ...common, type: 'registration.cancelled', sequence: 3, occurredAt: at - 2 * DAY, data });
  }
  attend(where, session, random.some([...new Set(people)], 0.75), random, tell);
}

/** Groups answer the questions of an exercise, some not all of them, and present. */
function exercise(where: Belonging, session: Meeting, people: readonly Person[], random: Random, tell: Tell) {
  const activityId = session.subject;
  const subject = newId('exercise');
  for (const groupId of ids('group', 4)) {
    const common = { ...where, subject, occurredAt: session.at };
    const group = { activityId, groupId };
    tell({ ...common, type: 'exercise.groupFormed', data: { ...group, questionCount: 3 } });
    for (const question of random.some([1, 2, 3], 0.85)) {
      const data = { ...group, question, territoryId: null, interactionQuality: null };
      tell({ ...common, ...by(random.pick(people)), type: 'exercise.answered', data });
    }
    if (random.chance(0.7)) tell({ ...common, type: 'exercise.presented', data: group });
  }
}

function findPartners(where: Belonging, random: Random, tell: Tell): void {
  const organisations = ids('organisation', 5);
  for (const subject of ids('partnership', 8)) {
    const role = random.pick(['FUNDER', 'PLATFORM', 'HOST'] as const);
    const data = { organisationId: random.pick(organisations), role };
    const from = momentIn(random, START, FIRST_DAY);
    tell({ ...where, type: 'partnership.confirmed', subject, occurredAt: from, data });
    if (!random.chance(0.5)) continue;
    const occurredAt = from + random.below(200) * DAY;
    tell({ ...where, type: 'partnership.ended', subject, sequence: 2, occurredAt, data });
  }
}
