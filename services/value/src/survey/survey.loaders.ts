import DataLoader from 'dataloader';
import type { Connection } from 'mongoose';
import { isSignedIn } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import type { LeadershipGroup } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import { leadershipGroupsOf } from '@kolo/standing';
import type { OccasionRecord } from './occasion.model.ts';
import { occasionsById } from './occasion.store.ts';
import type { AskedRecord, SurveyRecord } from './survey.model.ts';
import { askedIn, surveysById } from './survey.store.ts';

export function createSurveyLoaders(connection: Connection, viewer: Viewer) {
  const personId = isSignedIn(viewer) ? viewer.personId : null;
  // A payload must answer what its mutation has just written.
  const fresh = { cache: false };
  return {
    /** A survey by its id, whoever may see it: the policy of its type asks. */
    survey: new DataLoader<Id, SurveyRecord | null>(async (ids) => {
      const surveys = await surveysById(connection, ids);
      return ids.map((id) => surveys.get(id) ?? null);
    }, fresh),
    /** That the viewer was asked, by survey. */
    asked: new DataLoader<Id, AskedRecord | null>(async (ids) => {
      const asked = personId === null ? new Map<Id, AskedRecord>() : await askedIn(connection, ids, personId);
      return ids.map((id) => asked.get(id) ?? null);
    }, fresh),
    /** An activity or a cohort. */
    occasion: new DataLoader<Id, OccasionRecord | null>(async (ids) => {
      const occasions = await occasionsById(connection, ids);
      return ids.map((id) => occasions.get(id) ?? null);
    }),
    /** The leadership groups of which the viewer is, by community. */
    leadershipGroups: new DataLoader<Id, LeadershipGroup[]>(async (communityIds) => {
      if (personId === null) return communityIds.map(() => []);
      return Promise.all(communityIds.map((id) => leadershipGroupsOf(connection, id, personId)));
    }),
  };
}
