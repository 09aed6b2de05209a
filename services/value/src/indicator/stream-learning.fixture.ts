import { activityTypes, certificateKinds, lectureModes, tenantDefinedType } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { event } from './events.fixture.ts';
import { START, DAY, pick, instantAt } from './stream-world.fixture.ts';
import type { Make, StreamWorld } from './stream-world.fixture.ts';

// What generated streams tell of activities, cohorts, courses, exercises and mentors.

/** The activity and when it began. */
const theActivity = (world: StreamWorld, a: number) => ({
  subject: pick(world.activityIds, a),
  occurredAt: START + (a % world.activityIds.length) * 43 * DAY,
});

export const learningMakers: Make[] = [
  (world, a, b, common) => {
    // A cohort becomes one community.
    const index = a % world.cohortIds.length;
    const endedAt = START + (index * 50 + (b % 3)) * DAY;
    return event({
      ...common,
      community: pick(world.communityIds, index),
      type: 'cohort.completed',
      subject: pick(world.cohortIds, a),
      data: { personIds: world.personIds.slice(b % 4), endedAt: instantAt(endedAt) },
    });
  },
  (world, a, _b, common) =>
    event({
      ...common,
      type: 'attendance.recorded',
      subject: newId('activity'),
      data: { personId: pick(world.personIds, a), cohortId: null },
    }),
  (world, a, b, common) => {
    const activity = theActivity(world, a);
    const personId = pick(world.personIds, b);
    const data = { personId, cohortId: null };
    return b % 5 === 0
      ? event({ ...common, ...activity, type: 'attendance.cancelled', data })
      : event({
          ...common,
          ...activity,
          type: 'attendance.recorded',
          data: {
            ...data,
            level: b % 7 === 0 ? 'TRANSACTIONAL' : 'MEMBER',
            organisationId: common.organisation,
          },
        });
  },
  (world, a, b, common) => {
    const activity = theActivity(world, a);
    const type = b % 9 === 0 ? tenantDefinedType : pick(activityTypes, b);
    const partOfId = a % 2 === 0 ? pick(world.activityIds, 1) : null;
    return b % 6 === 0
      ? event({
          ...common,
          ...activity,
          type: 'activity.cancelled',
          data: { type, partOfId, startsAt: b % 4 === 0 ? null : instantAt(activity.occurredAt) },
        })
      : event({
          ...common,
          ...activity,
          type: 'activity.held',
          data: {
            type,
            partOfId,
            sessionKind: null,
            cohortId: null,
            hubTerritoryId: b % 3 === 0 ? null : pick(world.territoryIds, b),
            campaignId: b % 2 === 0 ? null : pick(world.campaignIds, b),
            number: b % 4 === 0 ? null : 1 + (b % 3),
          },
        });
  },
  (world, a, b, common) => {
    const { occurredAt, subject } = theActivity(world, a);
    const startedAt = instantAt(occurredAt);
    return event({
      ...common,
      subject,
      type: 'activity.recorded',
      data: { type: 'GUESTS', startedAt, dueAt: startedAt, inTime: b % 2 === 0 },
    });
  },
  (world, a, b, common) => {
    const subject = pick(world.activityIds, a);
    const data = { personId: pick(world.personIds, b), level: 'MEMBER' as const };
    if (b % 4 === 0) return event({ ...common, subject, type: 'registration.movedUp', data });
    const state = b % 2 === 0 ? ('WAITING' as const) : ('REGISTERED' as const);
    const type = b % 3 === 0 ? 'registration.cancelled' : 'registration.made';
    return event({ ...common, subject, type, data: { ...data, state } });
  },
  (world, a, b, common) =>
    event({
      ...common,
      type: 'artefact.published',
      subject: pick(world.artefactIds, a),
      data: {
        kind: 'DOCUMENT',
        activityId: b % 2 === 0 ? null : pick(world.activityIds, b),
        activityType: b % 2 === 0 ? null : pick(activityTypes, b),
        tenantTypeId: null,
        organisationId: null,
      },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'course.published',
      subject: pick(world.courseIds, a),
      data: { lectureCount: b % 5 },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: b % 4 === 0 ? 'enrolment.dropped' : 'enrolment.created',
      subject: newId('enrolment'),
      data: { personId: pick(world.personIds, b), courseId: pick(world.courseIds, a) },
    }),
  (world, a, b, common) =>
    event({
      ...common,
      type: 'lecture.completed',
      subject: newId('enrolment'),
      data: {
        personId: pick(world.personIds, b),
        courseId: pick(world.courseIds, a),
        lectureId: pick(world.lectureIds, a + b),
        mode: pick(lectureModes, b),
      },
    }),
  (world, a, b, common) => {
    const subject = pick(world.certificateIds, a);
    const data = { personId: pick(world.personIds, b), kind: pick(certificateKinds, b) };
    const issuedAt = instantAt(START + (a % 300) * DAY);
    return b % 5 === 0
      ? event({ ...common, subject, type: 'certificate.revoked', data: { ...data, issuedAt } })
      : event({
          ...common,
          subject,
          type: 'certificate.issued',
          data: { ...data, courseId: pick(world.courseIds, b) },
        });
  },
  (world, a, b, common) => {
    const group = { activityId: pick(world.activityIds, a), groupId: pick(world.groupIds, a) };
    const subject = newId('exercise');
    if (b % 3 === 0)
      return event({
        ...common,
        subject,
        type: 'exercise.groupFormed',
        data: { ...group, questionCount: 1 + (b % 3) },
      });
    return b % 3 === 1
      ? event({ ...common, subject, type: 'exercise.answered', data: { ...group, question: 1 + (b % 4) } })
      : event({ ...common, subject, type: 'exercise.presented', data: group });
  },
  (world, a, b, common) => {
    const subject = pick(world.mentoringIds, a);
    const side = { delegationId: pick(world.delegationIds, a), mentorId: pick(world.personIds, b) };
    return b % 3 === 0
      ? event({ ...common, subject, type: 'mentoring.assigned', data: { ...side, plannedMin: 60 * (b % 9) } })
      : event({
          ...common,
          subject,
          type: 'mentorSession.held',
          data: { ...side, session: 1 + (b % 5), durationMin: 30 + (b % 90) },
        });
  },
  (world, a, b, common) =>
    event({
      ...common,
      type: 'cohort.entered',
      subject: pick(world.cohortIds, a),
      data: { personIds: world.personIds.slice(b % 4) },
    }),
];
