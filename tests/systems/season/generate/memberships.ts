import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { DAY, START, by, ids, momentIn } from './place.ts';
import type { Person, Place, Tell } from './place.ts';

/** A person joins, tells their motives and connection, and may leave again. */
export function join(place: Place, person: Person, random: Random, tell: Tell): void {
  const { community } = place;
  const { personId, organisationId } = person;
  const joinedAt = momentIn(random, START, START + 500 * DAY);
  const endedAt = random.chance(0.15) ? momentIn(random, joinedAt + DAY) : Infinity;
  const common = { ...by(person), subject: newId('membership'), community };
  tell({
    ...common,
    type: 'membership.accepted',
    occurredAt: joinedAt,
    data: {
      personId,
      cohortId: null,
      joinMotive: random.some(['RELEVANCE', 'BENEFIT_SELF', 'CONNECTIONS'] as const, 0.4),
      skillLevel: random.pick(['NOVICE', 'BASIC', 'CONFIDENT', null] as const),
      bandwidth: random.pick(['NONE', 'SHARED', 'LOW', 'GOOD', null] as const),
      organisationId,
    },
  });
  if (random.chance(0.1)) {
    const data = { personId, bandwidth: random.pick(['LOW', 'GOOD'] as const) };
    const occurredAt = momentIn(random, joinedAt);
    tell({ ...common, type: 'membership.bandwidthChanged', sequence: 2, occurredAt, data });
  }
  if (endedAt !== Infinity) {
    const type = random.pick(['membership.left', 'membership.becameAlumnus', 'membership.removed'] as const);
    tell({ ...common, type, sequence: 3, occurredAt: endedAt, data: { personId } });
  }
  place.members.push({ ...person, joinedAt, endedAt });
}

export function moveBetweenLevels({ community, members }: Place, random: Random, tell: Tell): void {
  const levels = ['CORE', 'ACTIVE', 'OCCASIONAL', 'PERIPHERAL'] as const;
  for (const { personId } of random.some(members, 0.5)) {
    const [from, to] = [random.pick(levels), random.pick(levels)];
    const data = { personId, from, to, reason: random.pick(['COMPUTED', 'SET_BY_HAND', 'JOINED'] as const) };
    const occurredAt = momentIn(random);
    tell({ type: 'membership.levelChanged', subject: newId('membership'), community, occurredAt, data });
  }
}

/** Cohorts of which the community came. */
export function completeCohorts({ community, members }: Place, random: Random, tell: Tell): void {
  const cohorts = ids('cohort', 3);
  for (const [index, subject] of cohorts.entries()) {
    const occurredAt = START + ([100, 300, 480][index] ?? 0) * DAY + random.below(DAY);
    const personIds = random.some(members, 0.15).map(({ personId }) => personId);
    const data = { personIds, endedAt: new Date(occurredAt).toISOString() };
    tell({ type: 'cohort.completed', subject, community, occurredAt, data });
  }
}
