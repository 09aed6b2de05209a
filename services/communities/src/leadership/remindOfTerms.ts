import { publishing } from '@kolo/events';
import type { LeadershipGroup } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { localDay } from '../community/localDay.ts';
import { letterOf } from '../notification/letterOf.ts';
import type { Sentence } from '../notification/letterOf.ts';
import { notify } from '../notification/notify.ts';
import { notifyLeaders } from '../notification/notifyLeaders.ts';
import { findPerson } from '../person/person.store.ts';
import { groupNames } from './groupNames.ts';
import { findLeadership, markReminded, termsEndingBy } from './leadership.store.ts';

const BATCH = 100;
/** How long before its agreed end a term is spoken of, so that there is time to find who comes next. */
const NOTICE_MS = 30 * 24 * 60 * 60 * 1_000;

const sentence: Sentence<{ group: LeadershipGroup; day: string }> = {
  uk: (title, { group, day }) =>
    `Коло. У спільноті «${title}» ${day} завершується строк у групі «${groupNames.uk[group]}». Час знайти, хто буде далі.`,
  ru: (title, { group, day }) =>
    `Коло. В сообществе «${title}» ${day} заканчивается срок в группе «${groupNames.ru[group]}». Пора найти, кто будет дальше.`,
  en: (title, { group, day }) =>
    `Kolo. In the community «${title}» a term among the ${groupNames.en[group]} ends on ${day}. It is time to find who comes next.`,
};

/** Tells who holds a standing term that ends within 30 days, and the keepers; once. */
export async function remindOfTerms(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  for (;;) {
    const due = await termsEndingBy(connection, clock.now() + NOTICE_MS, BATCH);
    if (due.length === 0) return;
    for (const { _id } of due) await remind(deps, _id);
  }
}

async function remind(deps: Deps, leadershipId: string): Promise<void> {
  const { connection, clock } = deps;
  await publishing(deps, async (writing) => {
    const { session } = writing;
    const term = await findLeadership(connection, session, leadershipId);
    if (!term?.current || term.remindedAt !== null || term.to === null) return;
    await markReminded(connection, session, leadershipId, new Date(clock.now()));
    const community = await findCommunity(connection, session, term.communityId);
    if (!community || community.status === 'ARCHIVED') return;
    const words = { group: term.group, day: localDay(term.to.getTime(), community.timezone) };
    const message = {
      kind: 'TERM_ENDS',
      about: { id: leadershipId },
      key: `TERM_ENDS|${leadershipId}`,
    } as const;
    await notifyLeaders(deps, writing, community, 'COMMUNITY_KEEPER', { ...message, sentence, words });
    const person = await findPerson(connection, session, term.personId);
    const text = letterOf(sentence, community, person.languages, words);
    await notify(deps, writing, { ...message, key: `${message.key}|${person._id}`, person, community, text });
  });
}
