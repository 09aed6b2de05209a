import { z } from 'zod';
import { definitionsOf, person } from './definition.ts';
import type { EventDefinition } from './definition.ts';
import {
  activityTypes,
  applicationStates,
  artefactKinds,
  attendeeLevels,
  caseStages,
  certificateKinds,
  day,
  deliverableKinds,
  deliverableStates,
  id,
  instant,
  lastModule,
  lectureModes,
  moduleNumber,
  partnerRoles,
  sessionKinds,
  tenantDefinedType,
} from '../values.ts';

const define = definitionsOf('activities');

// Fields with a default were added later: events from before are still read.
const noneBefore = (prefix: Parameters<typeof id>[0]) => id(prefix).nullable().default(null);

const types = z.enum([...activityTypes, tenantDefinedType]);
const type = {
  type: types,
  /** The tenant's own type, where `type` is TENANT_DEFINED. */
  tenantTypeId: noneBefore('activitytype'),
};
const axes = {
  formality: z.number().int().min(1).max(5).nullable().default(null),
  source: z.enum(['EACH_OTHER', 'OUTSIDE', 'BOTH']).nullable().default(null),
  family: z.number().int().min(1).max(7).nullable().default(null),
};
const hub = {
  hubId: noneBefore('hub'),
  /** Where the hub is: its city. */
  hubTerritoryId: noneBefore('territory'),
};
const level = z.enum(attendeeLevels);
const registrations = z.enum(['REGISTERED', 'WAITING']);
const ofHub = {
  hubNetworkId: id('hubnetwork'),
  organisationId: id('organisation'),
  territoryId: id('territory').nullable(),
};

/** The gathering that an activity is a part of, e.g. the plenary in whose days it lies. */
const partOf = { partOfId: noneBefore('activity') };
const group = { activityId: id('activity'), groupId: id('group') };
/** Who a deliverable or a mentor's hours are for. */
const side = { delegationId: noneBefore('delegation'), teamId: noneBefore('team') };

/** Events of programmes, cohorts, activities, hubs and artefacts. */
export const activitiesEvents = {
  'cohort.entered': define(
    'The list of a cohort was entered or changed. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500) }),
  ),
  'cohort.completed': define(
    'A cohort finished its course: its HANDOVER session was held. Starts the invitations to the community of the envelope. Subject: the cohort.',
    z.object({ personIds: z.array(id('person')).max(500), endedAt: instant }),
  ),
  'activity.proposed': define(
    'Somebody would like an activity; it has no time yet. Subject: the activity.',
    z.object({ ...type, agendaItemId: id('agendaitem').nullable() }),
  ),
  'activity.scheduled': define(
    'An activity or session has a time, or another one than before. Subject: the activity.',
    z.object({
      ...type,
      ...axes,
      ...hub,
      ...partOf,
      agendaItemId: id('agendaitem').nullable(),
      startsAt: instant,
      endsAt: instant,
      /** Null where there is no limit. */
      capacity: z.number().int().min(1).nullable(),
    }),
  ),
  'activity.changed': define(
    'What is said of an activity changed: its title, place, own fields or the like. Subject: the activity.',
    z.object({ ...type, agendaItemId: id('agendaitem').nullable() }),
  ),
  'activity.cancelled': define(
    'An activity will not take place. Subject: the activity.',
    z.object({ ...type, ...partOf, startsAt: instant.nullable() }),
  ),
  'activity.held': define(
    'A session or activity took place; `time` is its beginning. Subject: the activity.',
    z.object({
      ...type,
      sessionKind: z.enum(sessionKinds).nullable(),
      cohortId: id('cohort').nullable(),
      ...axes,
      ...hub,
      ...partOf,
      campaignId: noneBefore('campaign'),
      agendaItemId: noneBefore('agendaitem'),
      durationMin: z.number().int().min(1).nullable().default(null),
      /** Its number in the programme. */
      number: z.number().int().min(1).nullable().default(null),
    }),
  ),
  'activity.recorded': define(
    'The record of an activity was published; `inTime`: within 14 days of its beginning. Subject: the activity; actor: who published.',
    z.object({ ...type, ...partOf, startedAt: instant, dueAt: instant, inTime: z.boolean() }),
  ),
  'registration.made': define(
    'A person was registered for an activity, or waits for a place. Subject: the activity; actor: the person.',
    z.object({ ...person, level, state: registrations }),
  ),
  'registration.movedUp': define(
    'A place became free, and the person who waited longest has it. Subject: the activity; actor: the person.',
    z.object({ ...person, level }),
  ),
  'registration.cancelled': define(
    'A person who had a place, or waited for one, will not come. Subject: the activity; actor: the person.',
    z.object({ ...person, level, state: registrations }),
  ),
  'attendance.recorded': define(
    'A person attended an activity. Subject: the activity; actor: who attended; territory: theirs.',
    z.object({
      ...person,
      cohortId: id('cohort').nullable(),
      /** TRANSACTIONAL guests are outside of member rates. */
      level: level.default('MEMBER'),
      organisationId: noneBefore('organisation'),
      /** The country in which the territory lies. */
      countryId: noneBefore('territory'),
    }),
  ),
  'attendance.cancelled': define(
    'An attendance that was recorded by mistake does not count: `time` is that of the recorded one. Subject: the activity; actor: who was said to attend.',
    z.object({ ...person, cohortId: id('cohort').nullable() }),
  ),
  'artefact.published': define(
    'A document, tool or recording went into the stock of a community or programme. Subject: the artefact; actor: who published.',
    z.object({
      kind: z.enum(artefactKinds),
      /** The activity that it came out of, and its type; null for what came out of none. */
      activityId: id('activity').nullable(),
      activityType: types.nullable(),
      tenantTypeId: id('activitytype').nullable(),
      organisationId: id('organisation').nullable(),
    }),
  ),
  'artefact.reused': define(
    'Another organisation took an artefact over. Subject: the artefact; actor: who reported it.',
    z.object({ organisationId: id('organisation'), usedOn: day }),
  ),
  'programme.planned': define(
    'A programme was created, or its days changed. Subject: the programme.',
    z.object({ startsOn: day, endsOn: day, moduleCount: z.number().int().min(0).max(lastModule).default(0) }),
  ),
  'module.held': define(
    'A module of a programme took place; `time` is its beginning. Emitted by the part of Kolo that runs programmes of modules. Subject: the module.',
    z.object({ number: moduleNumber }),
  ),
  'course.published': define(
    'A course is open, or has another number of lectures than before. Emitted by the part of Kolo that keeps courses. Subject: the course.',
    z.object({ lectureCount: z.number().int().min(0) }),
  ),
  'enrolment.created': define(
    'A person enrolled in a course. Emitted by the part of Kolo that keeps courses. Subject: the enrolment; actor: who enrolled.',
    z.object({ ...person, courseId: id('course') }),
  ),
  'enrolment.dropped': define(
    'A person left a course without finishing it. Emitted by the part of Kolo that keeps courses. Subject: the enrolment; actor: who left.',
    z.object({ ...person, courseId: id('course') }),
  ),
  'lecture.completed': define(
    'A person finished a lecture, in any of its forms; again, if so. Emitted by the part of Kolo that keeps courses. Subject: the enrolment; actor: who finished.',
    z.object({ ...person, courseId: id('course'), lectureId: id('lecture'), mode: z.enum(lectureModes) }),
  ),
  'certificate.issued': define(
    'A person was given a certificate. Emitted by the part of Kolo that keeps certificates. Subject: the certificate.',
    z.object({
      ...person,
      kind: z.enum(certificateKinds),
      courseId: noneBefore('course'),
      activityId: noneBefore('activity'),
    }),
  ),
  'certificate.revoked': define(
    'A certificate holds no longer; `issuedAt`: when it was given. Emitted by the part of Kolo that keeps certificates. Subject: the certificate.',
    z.object({ ...person, kind: z.enum(certificateKinds), issuedAt: instant }),
  ),
  'exercise.groupFormed': define(
    'A group was formed for a group exercise. Emitted by the part of Kolo that keeps exercises. Subject: the exercise.',
    z.object({ ...group, questionCount: z.number().int().min(1) }),
  ),
  'exercise.answered': define(
    'A group answered a question of its exercise for a territory; interactionQuality: how well authorities and public work together there, 1 to 5. Emitted by the part of Kolo that keeps exercises. Subject: the exercise; actor: who wrote it.',
    z.object({
      ...group,
      /** Its number in the exercise. */
      question: z.number().int().min(1),
      territoryId: noneBefore('territory'),
      interactionQuality: z.number().int().min(1).max(5).nullable().default(null),
    }),
  ),
  'exercise.presented': define(
    'A group presented its work. Emitted by the part of Kolo that keeps exercises. Subject: the exercise; actor: who presented.',
    z.object(group),
  ),
  'application.received': define(
    'An application for a call arrived. Emitted by the part of Kolo that keeps calls. Subject: the application.',
    z.object({ callId: id('call'), receipt: z.enum(['IN_TIME', 'LATE', 'NEEDS_REVIEW']) }),
  ),
  'application.decided': define(
    'An application was decided on, or what was decided changed. Emitted by the part of Kolo that keeps calls. Subject: the application.',
    z.object({
      callId: id('call'),
      state: z.enum(applicationStates),
      /** Whom an admitted application sends. */
      delegationId: noneBefore('delegation'),
    }),
  ),
  'deliverable.versioned': define(
    'A team or delegation handed in a version of what it makes; problemChanged: of a case whose problem statement is another than before; module: after which one. Emitted by the part of Kolo that keeps deliverables. Subject: the deliverable.',
    z.object({
      ...side,
      kind: z.enum(deliverableKinds),
      version: z.number().int().min(1),
      stage: z.enum(caseStages).nullable().default(null),
      module: moduleNumber.nullable().default(null),
      problemChanged: z.boolean().default(false),
    }),
  ),
  'deliverable.stateChanged': define(
    'A deliverable moved in its life; planYear: the year for which a plan is made. Emitted by the part of Kolo that keeps deliverables. Subject: the deliverable.',
    z.object({
      ...side,
      kind: z.enum(deliverableKinds),
      from: z.enum(deliverableStates),
      to: z.enum(deliverableStates),
      planYear: z.number().int().min(1).max(9_999).nullable().default(null),
    }),
  ),
  'mentoring.assigned': define(
    'A mentor was given to a delegation or team, or the hours planned changed. Emitted by the part of Kolo that keeps mentors. Subject: the mentoring.',
    z.object({ ...side, mentorId: id('person'), plannedMin: z.number().int().min(0) }),
  ),
  'mentorSession.held': define(
    'A mentor spent time with a delegation or team; `session`: its number in the mentoring. Emitted by the part of Kolo that keeps mentors. Subject: the mentoring; actor: the mentor.',
    z.object({
      ...side,
      mentorId: id('person'),
      session: z.number().int().min(1),
      durationMin: z.number().int().min(1),
    }),
  ),
  'jury.scored': define(
    'A juror scored a team by one criterion. `weight` in hundredths, `score` in hundredths of a point of 0 to 10; scoresExpected: how many the team has when all jurors who do not abstain have scored it by all criteria. Emitted by the part of Kolo that keeps juries. Subject: the team.',
    z.object({
      jurorId: id('person'),
      /** Its number in the list of criteria. */
      criterion: z.number().int().min(1),
      weight: z.number().int().min(0).max(100),
      score: z.number().int().min(0).max(1_000),
      scoresExpected: z.number().int().min(1),
    }),
  ),
  'ticket.opened': define(
    'Somebody asked for help. Emitted by the part of Kolo that keeps help desks. Subject: the ticket; actor: who asked.',
    z.object({}),
  ),
  'ticket.resolved': define(
    'A request for help was resolved. Emitted by the part of Kolo that keeps help desks. Subject: the ticket.',
    z.object({ openedAt: instant }),
  ),
  'partnership.confirmed': define(
    'An organisation is a partner of a course, an activity or a programme. Emitted by the part of Kolo that keeps partners. Subject: the partnership.',
    z.object({ organisationId: id('organisation'), role: z.enum(partnerRoles) }),
  ),
  'partnership.ended': define(
    'An organisation is a partner no more. Emitted by the part of Kolo that keeps partners. Subject: the partnership.',
    z.object({ organisationId: id('organisation'), role: z.enum(partnerRoles) }),
  ),
  'hub.opened': define('An organisation became a hub of a network. Subject: the hub.', z.object(ofHub)),
  'hub.closed': define('An organisation is a hub no more. Subject: the hub.', z.object(ofHub)),
} as const satisfies Record<string, EventDefinition>;
