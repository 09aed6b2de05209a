import type { AnyKoloEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import { at, ids } from './events.fixture.ts';
import { createFrame } from './frame.fixture.ts';
import { createOutcomes } from './outcomes.fixture.ts';

export const START = at('2010-01-01T00:00:00.000Z');
export const DAY = 86_400_000;

/** The things that a generated stream tells of: few, so that events of a stream meet. */
export function createWorld() {
  const cohortIds = ids('cohort', 3);
  return {
    communityIds: ids('community', 2),
    personIds: ids('person', 5),
    territoryIds: ids('territory', 3),
    questionIds: ids('question', 6),
    answerIds: ids('answer', 6),
    resourceIds: ids('resource', 4),
    storyIds: ids('story', 3),
    stepIds: ids('step', 6),
    cohortIds,
    tenantId: newId('tenant'),
    programmeIds: ids('programme', 2),
    organisationIds: ids('organisation', 3),
    activityIds: ids('activity', 6),
    campaignIds: ids('campaign', 2),
    surveyIds: ids('survey', 4),
    courseIds: ids('course', 2),
    lectureIds: ids('lecture', 4),
    certificateIds: ids('certificate', 4),
    groupIds: ids('group', 3),
    artefactIds: ids('artefact', 4),
    delegationIds: ids('delegation', 3),
    mentoringIds: ids('mentoring', 3),
    ...createFrame(),
    ...createOutcomes(),
  };
}

export type StreamWorld = ReturnType<typeof createWorld>;

/** Makes an event of a stream from two random numbers and what all events of a place have. */
export type Make = (world: StreamWorld, a: number, b: number, common: Common) => AnyKoloEvent;

interface Common {
  tenant: string;
  community: string | null;
  programme: string | null;
  actor: string;
  territory: string | null;
  organisation: string | null;
  occurredAt: number;
  timezone: string;
  sequence: number;
}

export const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
export const instantAt = (ms: number) => new Date(ms).toISOString();
export const dayAt = (ms: number) => instantAt(ms).slice(0, 10);
/** When the question of an index was asked. */
export const askedAt = (index: number) => START + index * 37 * DAY + index * 3_600_000;
