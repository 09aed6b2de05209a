import type { Channel, EventType, NewEvent } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { SurveyRecord } from './survey.model.ts';

/** What every event of a survey says beside its data. */
export function surveyEnvelope(
  survey: Omit<SurveyRecord, 'sequence'>,
  sequence: number,
  by: {
    actor: Id | null;
    territory?: Id | null;
    organisation?: Id | null;
    channel?: Channel | null;
  },
): Omit<NewEvent<EventType>, 'type' | 'data'> {
  return {
    subject: survey._id,
    sequence,
    tenant: survey.tenantId,
    community: survey.communityId,
    programme: survey.programmeId,
    timezone: survey.timezone,
    actor: by.actor,
    territory: by.territory ?? null,
    organisation: by.organisation ?? null,
    channel: by.channel ?? null,
  };
}

/** What the data of each event say of the survey. */
export function surveyFacts({ kind, activityId, cohortId, module }: SurveyRecord) {
  return { survey: kind, activityId, cohortId, module };
}
