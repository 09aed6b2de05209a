import { isSignedIn } from '@kolo/auth';
import type { SpokenLanguage } from '@kolo/graphql';
import { communitiesOf, communityFacts } from '@kolo/standing';
import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { bucketsOf } from '../engine/bucket.model.ts';
import type { Context } from '../context.ts';
import { foldOver } from '../indicator/buckets.ts';
import type { Buckets } from '../indicator/buckets.ts';
import type { LocalText } from '../indicator/definition.ts';
import { addDays, localDay } from '../indicator/local-day.ts';
import type { Day } from '../indicator/local-day.ts';
import { attended, attendances } from '../indicator/measure/attendances.ts';
import { certificates, valid } from '../indicator/measure/certificates.ts';
import { contributions } from '../indicator/measure/contributions.ts';
import { FIRST_DAY, LAST_DAY, contains } from '../indicator/window.ts';
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
  // A day more on both sides: which day it was, the zone of each community says.
  const begun = await storiesAfter(
    connection,
    { tellerId: personId, startedAt: { $gte: instant(window.from, -1), $lt: instant(window.to, 2) } },
    null,
    MAX_STORIES,
  );
  const stories = begun.filter(({ startedAt, communityId }) =>
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

/** The beginning, in UTC, of the day so many days after another, as far as there is one. */
function instant(day: Day, days: number): Date {
  if (day === FIRST_DAY || day === LAST_DAY) return new Date(day);
  return new Date(addDays(day, days));
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
      { scope: communityId, bucket: { $gte: from, $lte: to } },
      {
        projection: {
          bucket: 1,
          [`partials.${contributions.name}.${personId}`]: 1,
          [`partials.${attendances.name}`]: 1,
          [`partials.${certificates.name}`]: 1,
        },
      },
    )
    .toArray();
  const days: Buckets = new Map(records.map(({ bucket, partials }) => [bucket, partials ?? {}]));
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

export function memberRows(
  { figures, stories, period }: MemberReport,
  language: SpokenLanguage,
): ReportRow[] {
  return [
    ...figures.map(({ communityId, what, count }): ReportRow => ({
      kind: 'FIGURE',
      ...{ code: what, period, value: count, source: communityId, text: definitions[what][language] },
    })),
    ...stories.flatMap(({ _id, content }) =>
      content.steps.map(({ cycle, occurredOn, text }): ReportRow => ({
        kind: 'STEP',
        ...{ code: _id, title: content.title, cycle, date: occurredOn, text },
      })),
    ),
  ];
}

const definitions: Record<MemberFigure['what'], LocalText> = {
  CONTRIBUTIONS: {
    uk: 'Дописи, відповіді, опубліковані напрацювання, подані ресурси, виконані вправи та подані історії людини.',
    ru: 'Сообщения, ответы, опубликованные наработки, поданные ресурсы, выполненные упражнения и поданные истории человека.',
    en: 'Posts, replies, answers, published artefacts, submitted resources, answered exercises and submitted stories of the person.',
  },
  ACTIVITIES_ATTENDED: {
    uk: 'Заходи спільноти, на яких записано присутність людини.',
    ru: 'Мероприятия сообщества, на которых записано присутствие человека.',
    en: 'Activities of the community at which the person was recorded as present.',
  },
  CERTIFICATES: {
    uk: 'Видані людині сертифікати, що залишаються чинними.',
    ru: 'Выданные человеку сертификаты, которые остаются действительными.',
    en: 'Certificates issued to the person that still hold.',
  },
  STORIES_TOLD: {
    uk: 'Історії створення цінності, які людина почала.',
    ru: 'Истории создания ценности, которые человек начал.',
    en: 'Value-creation stories that the person began.',
  },
  STORIES_VALIDATED: {
    uk: 'Ті з них, версію яких підтверджено.',
    ru: 'Те из них, версия которых подтверждена.',
    en: 'Those of them of which a version was validated.',
  },
};
