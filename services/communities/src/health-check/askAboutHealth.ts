import { publishing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import type { CommunityRecord } from '../community/community.model.ts';
import { markHealthAsked } from '../community/community.store.ts';
import { halfYear, localDay } from '../community/localDay.ts';
import { listMemberships } from '../membership/membership.store.ts';
import type { MembershipRecord } from '../membership/membership.model.ts';
import { letterOf } from '../notification/letterOf.ts';
import type { Sentence } from '../notification/letterOf.ts';
import { notify } from '../notification/notify.ts';
import { findPersons } from '../person/person.store.ts';
import { answeredAmong } from './health-check.store.ts';

const BATCH = 50;
/** The members are asked in the last month of a half-year, when they have something to look back on. */
const monthsOfAsking = [6, 12];

const sentence: Sentence<null> = {
  uk: (title) =>
    `Коло. Як справи у спільноти «${title}»? Оцініть від 1 до 5 вісім речей, по порядку: порядок денний; підтримка спонсорів; як ми вчимося разом; внутрішнє лідерство; технологія; користь; спільна памʼять; група підтримки. Відповідь – вісім чисел.`,
  ru: (title) =>
    `Коло. Как дела у сообщества «${title}»? Оцените от 1 до 5 восемь вещей, по порядку: повестка дня; поддержка спонсоров; как мы учимся вместе; внутреннее лидерство; технология; польза; общая память; группа поддержки. Ответ – восемь чисел.`,
  en: (title) =>
    `Kolo. How is the community «${title}» doing? Give a score from 1 to 5 for eight things, in this order: the agenda; support by sponsors; how we learn together; leadership from within; technology; usefulness; shared memory; the support team. Eight numbers are the answer.`,
};

/** Asks every active member who has not said so how the community is doing; once in a half-year, in a night of its last month. */
export async function askAboutHealth(deps: Deps, community: CommunityRecord): Promise<void> {
  const { connection, clock } = deps;
  const { _id: communityId, timezone } = community;
  const now = clock.now();
  const period = halfYear(now, timezone);
  const month = Number(localDay(now, timezone).slice(5, 7));
  if (!monthsOfAsking.includes(month) || community.healthAskedFor === period) return;
  let after: Id | null = null;
  for (;;) {
    const active = { communityId, status: 'ACTIVE' as const };
    const batch: MembershipRecord[] = await listMemberships(connection, active, after, BATCH);
    const last = batch.at(-1);
    if (!last) break;
    after = last._id;
    await askAll(
      deps,
      community,
      period,
      batch.map(({ personId }) => personId),
    );
  }
  // Only now: a night that was interrupted is done again, and nobody is asked twice.
  await markHealthAsked(connection, communityId, period);
}

async function askAll(
  deps: Deps,
  community: CommunityRecord,
  period: string,
  personIds: readonly Id[],
): Promise<void> {
  await publishing(deps, async (writing) => {
    const { _id: communityId } = community;
    const answered = await answeredAmong(deps.connection, writing.session, {
      communityId,
      period,
      personIds,
    });
    const silent = personIds.filter((personId) => !answered.has(personId));
    for (const person of (await findPersons(deps.connection, silent, writing.session)).values()) {
      await notify(deps, writing, {
        key: `HEALTH_CHECK|${communityId}|${period}|${person._id}`,
        kind: 'HEALTH_CHECK',
        person,
        community,
        about: { id: communityId },
        text: letterOf(sentence, community, person.languages, null),
      });
    }
  });
}
