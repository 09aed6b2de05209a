import {
  applicationStates,
  caseStages,
  deliverableKinds,
  deliverableStates,
  newEvent,
  outcomeUnits,
  policyDocuments,
} from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

// What generated streams tell of calls, plans, cases, juries, re-use, and of what stories report beside hours and money.

const START = Date.parse('2010-01-01T00:00:00.000Z');
const DAY = 86_400_000;
const dayAt = (day: number) => new Date(START + day * DAY).toISOString().slice(0, 10);

const event = <T extends EventType>(made: NewEvent<T>): AnyKoloEvent =>
  newEvent({ now: () => START }, made) as AnyKoloEvent;
const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
const ids = (prefix: IdPrefix, count: number) => Array.from({ length: count }, () => newId(prefix));

/** The things of outcomes: few, so that events of a stream meet. */
export function createOutcomes() {
  return {
    applicationIds: ids('application', 4),
    deliverableIds: ids('deliverable', 4),
    teamIds: ids('team', 3),
    exerciseIds: ids('exercise', 2),
    statementIds: ids('competence', 3),
    lateSurveyIds: ids('survey', 3),
  };
}

interface World extends ReturnType<typeof createOutcomes> {
  personIds: string[];
  organisationIds: string[];
  territoryIds: string[];
  programmeIds: string[];
  activityIds: string[];
  groupIds: string[];
  delegationIds: string[];
  artefactIds: string[];
  storyIds: string[];
  stepIds: string[];
}

/** The envelope that a stream gives an event. */
interface Common {
  tenant: string;
  community: string | null;
  programme: string | null;
  occurredAt: number;
  sequence: number;
}

type Make = (world: World, a: number, b: number, common: Common) => AnyKoloEvent;

const decides: Make = (world, a, b, common) =>
  event({
    ...common,
    programme: pick(world.programmeIds, a),
    subject: pick(world.applicationIds, a),
    type: 'application.decided',
    data: {
      callId: newId('call'),
      state: pick(applicationStates, b),
      delegationId: b % 7 === 0 ? null : pick(world.delegationIds, a),
    },
  });

/** A deliverable is of one kind and one side. */
const theDeliverable = (world: World, a: number) => {
  const index = a % world.deliverableIds.length;
  const kind = pick(deliverableKinds, index);
  const isPlan = kind === 'COMMUNICATION_PLAN';
  return {
    subject: pick(world.deliverableIds, index),
    programme: pick(world.programmeIds, index >> 1),
    side: {
      kind,
      delegationId: isPlan ? pick(world.delegationIds, index) : null,
      teamId: isPlan ? null : pick(world.teamIds, index),
    },
  };
};

const movesDeliverable: Make = (world, a, b, common) => {
  const { side, ...of } = theDeliverable(world, a);
  return event({
    ...common,
    ...of,
    sequence: 1 + (b % 9),
    type: 'deliverable.stateChanged',
    data: {
      ...side,
      from: 'DRAFT',
      to: pick(deliverableStates, b),
      planYear: b % 5 === 0 ? null : 2010 + (b % 2),
    },
  });
};

const handsIn: Make = (world, a, b, common) => {
  const { side, ...of } = theDeliverable(world, a);
  return event({
    ...common,
    ...of,
    type: 'deliverable.versioned',
    data: {
      ...side,
      version: 1 + (b % 6),
      stage: b % 5 === 0 ? null : pick(caseStages, b),
      module: b % 4 === 0 ? null : 1 + (b % 3),
      problemChanged: b % 3 === 0,
    },
  });
};

const holdsModule: Make = (world, a, b, common) =>
  event({
    ...common,
    programme: pick(world.programmeIds, a),
    subject: newId('module'),
    type: 'module.held',
    data: { number: 1 + (b % 3) },
  });

const scores: Make = (world, a, b, common) =>
  event({
    ...common,
    programme: pick(world.programmeIds, a % world.teamIds.length),
    subject: pick(world.teamIds, a),
    type: 'jury.scored',
    data: {
      jurorId: pick(world.personIds, b % 2),
      criterion: 1 + (a % 2),
      weight: 50,
      score: 100 * (b % 11),
      scoresExpected: 2,
    },
  });

const reuses: Make = (world, a, b, common) =>
  event({
    ...common,
    subject: pick(world.artefactIds, a),
    type: 'artefact.reused',
    data: { organisationId: pick(world.organisationIds, b), usedOn: dayAt(b % 390) },
  });

const rates: Make = (world, a, b, common) =>
  event({
    ...common,
    subject: pick(world.exerciseIds, a),
    // Early, so that cohorts end after it.
    occurredAt: START + (b % 60) * DAY,
    type: 'exercise.answered',
    data: {
      activityId: pick(world.activityIds, a),
      groupId: pick(world.groupIds, a),
      question: 1 + (b % 3),
      territoryId: b % 6 === 0 ? null : pick(world.territoryIds, b),
      interactionQuality: b % 7 === 0 ? null : 1 + (b % 5),
    },
  });

/** Half a year after a cohort. */
const answersLater: Make = (world, a, b, common) => {
  const index = a % world.lateSurveyIds.length;
  return event({
    ...common,
    subject: pick(world.lateSurveyIds, index),
    type: 'survey.answered',
    data: {
      survey: 'INTERACTION_QUALITY',
      personId: pick(world.personIds, b),
      askedOn: new Date(START + (180 + index * 50) * DAY).toISOString(),
      answers: [{ question: 'interactionQuality', answer: 1 + (b % 5) }],
    },
  });
};

const publishesCompetence: Make = (world, a, b, common) =>
  b % 3 === 0
    ? event({
        ...common,
        subject: pick(world.artefactIds, a),
        type: 'artefact.published',
        data: {
          kind: 'COMPETENCE',
          ...{ activityId: null, activityType: null, tenantTypeId: null, organisationId: null },
        },
      })
    : event({
        ...common,
        subject: pick(world.statementIds, a),
        type: 'competenceStatement.adopted',
        data: { version: 1 + (b % 3) },
      });

const reports: Make = (world, a, b, common) => {
  const told = {
    stepId: pick(world.stepIds, b),
    tellerId: pick(world.personIds, a),
    occurredOn: dayAt(b % 390),
  };
  const change = { year: 2010 + (b % 2), amount: b * 3, baseline: a * 2, unit: pick(outcomeUnits, b % 2) };
  const of = { ...common, subject: pick(world.storyIds, a), type: 'reportedValue.confirmed' as const };
  switch (b % 3) {
    case 0:
      return event({ ...of, data: { ...told, measure: 'DOCUMENT', document: pick(policyDocuments, a) } });
    case 1:
      return event({ ...of, data: { ...told, measure: 'PLAN_OUTCOME', ...change } });
    default:
      return event({ ...of, data: { ...told, measure: 'PUBLIC_STATISTIC', ...change } });
  }
};

export const outcomeMakers: readonly Make[] = [
  decides,
  movesDeliverable,
  handsIn,
  holdsModule,
  scores,
  reuses,
  rates,
  answersLater,
  publishesCompetence,
  reports,
];
