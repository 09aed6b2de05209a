import { isSignedIn } from '@kolo/auth';
import { communitiesOf, communityFacts } from '@kolo/standing';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { bucketId, bucketsOf } from '../engine/bucket.model.ts';
import type { Context } from '../context.ts';
import { foldOver } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import { localDay } from '../indicator/local-day.ts';
import { attended, attendances } from '../indicator/measure/attendances.ts';
import { certificates, valid } from '../indicator/measure/certificates.ts';
import { contributions } from '../indicator/measure/contributions.ts';
import { contains } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import type { StoryRecord } from '../story/story.model.ts';
import { storiesAfter } from '../story/story.store.ts';
import { reportPeriod } from './reportPeriod.ts';
import type { ReportRow } from './rows.ts';

/** What somebody did in one community in a period. */
export interface MemberFigure {
  communityId: Id;
  what: 'CONTRIBUTIONS' | 'ACTIVITIES_ATTENDED' | 'CERTIFICATES' | 'STORIES_TOLD' | 'STORIES_VALIDATED';
  count: number;
}

/** What a member did and told, for themselves and their employer: of nobody else, and beside nobody else. */
export interface MemberReport {
  personId: Id;
  period: string;
  figures: MemberFigure[];
  /** Told in the period, newest first. */
  stories: StoryRecord[];
}

const MAX_STORIES = 100;

/** Null for machines, which are nobody. */
export async function memberReport(
  { connection, viewer }: Context,
  { period }: { period: string },
): Promise<MemberReport | null> {
  const window = reportPeriod(period);
  if (!isSignedIn(viewer)) return null;
  const { personId } = viewer;
  const communities = (await communitiesOf(connection, [personId])).get(personId) ?? [];
  const ids = communities
    .filter(({ belongs, leads }) => belongs || leads)
    .map(({ communityId }) => communityId);
  const facts = await communityFacts(connection, ids);
  const newest = await storiesAfter(connection, { tellerId: personId }, null, MAX_STORIES);
  const stories = newest.filter(({ startedAt, communityId }) =>
    contains(window, localDay(startedAt.toISOString(), facts.get(communityId)?.timezone ?? 'UTC')),
  );
  const figures = await Promise.all(
    [...facts.keys()].map(async (communityId) => [
      ...(await done(connection, communityId, personId, window)),
      ...told(
        communityId,
        stories.filter((story) => story.communityId === communityId),
      ),
    ]),
  );
  return { personId, period: window.code, figures: figures.flat(), stories };
}

/** From the community's buckets: of what is kept by person, only what is theirs. */
async function done(
  connection: Connection,
  communityId: Id,
  personId: Id,
  { from, to }: Window,
): Promise<MemberFigure[]> {
  const records = await bucketsOf(connection)
    .find(
      { _id: { $gte: bucketId(communityId, from), $lte: bucketId(communityId, to) } },
      {
        projection: {
          [`partials.${contributions.name}.${personId}`]: 1,
          [`partials.${attendances.name}`]: 1,
          [`partials.${certificates.name}`]: 1,
        },
      },
    )
    .toArray();
  const days: Buckets = new Map(
    records.map(({ _id, partials }) => [_id.slice(communityId.length + 1), partials ?? {}]),
  );
  const fold = foldOver(days)({ from, to });
  const own = attended(fold(attendances)).filter((attendance) => attendance.personId === personId);
  const held = valid(fold(certificates)).filter(({ holderId }) => holderId === personId);
  return [
    { communityId, what: 'CONTRIBUTIONS', count: fold(contributions)[personId] ?? 0 },
    { communityId, what: 'ACTIVITIES_ATTENDED', count: own.length },
    { communityId, what: 'CERTIFICATES', count: held.length },
  ];
}

function told(communityId: Id, stories: readonly StoryRecord[]): MemberFigure[] {
  return [
    { communityId, what: 'STORIES_TOLD', count: stories.length },
    { communityId, what: 'STORIES_VALIDATED', count: stories.filter(({ validated }) => validated).length },
  ];
}

export function memberRows({ figures, stories, period }: MemberReport): ReportRow[] {
  return [
    ...figures.map(({ communityId, what, count }): ReportRow => ({
      kind: 'FIGURE',
      ...{ code: what, period, value: count, source: communityId, text: definitions[what] },
    })),
    ...stories.flatMap(({ _id, content }) =>
      content.steps.map(({ cycle, occurredOn, text }): ReportRow => ({
        kind: 'STEP',
        ...{ code: _id, title: content.title, cycle, date: occurredOn, text },
      })),
    ),
  ];
}

const definitions: Record<MemberFigure['what'], string> = {
  CONTRIBUTIONS:
    'Posts, replies, answers, published artefacts, submitted resources, answered exercises and submitted stories of the person.',
  ACTIVITIES_ATTENDED: 'Activities of the community at which the person was recorded as present.',
  CERTIFICATES: 'Certificates issued to the person that still hold.',
  STORIES_TOLD: 'Value-creation stories that the person began.',
  STORIES_VALIDATED: 'Those of them of which a version was validated.',
};
