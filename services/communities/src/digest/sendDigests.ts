import { bestLanguage } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { findCommunities } from '../community/community.store.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import { hasRoom } from '../notification/budget.ts';
import { channelFor } from '../notification/channel-for.ts';
import type { NotificationRecord } from '../notification/notification.model.ts';
import {
  insertNotifications,
  knownKeys,
  readBudgets,
  spendOnDigests,
  takeIntoDigest,
  waitingIn,
} from '../notification/notification.store.ts';
import { findPersons } from '../person/person.store.ts';
import { viewsOf } from '../resource/resource.store.ts';
import { publishing } from '@kolo/events';
import { contentFor, isEmpty, loadDigest } from './content.ts';
import type { LoadedDigest } from './content.ts';
import { activeMembers, countSent, digestsBeingSent, markSent } from './digest.store.ts';
import { renderDigest } from './render.ts';

/** Members told in one transaction. */
const PAGE = 100;

const keyFor = (digestId: Id, personId: Id) => `DIGEST|${digestId}|${personId}`;

/** Sends what is to be sent to every active member once, on their channel; begins where it was interrupted. */
export async function sendDigests(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  for (const digest of await digestsBeingSent(connection)) {
    const [community] = await findCommunities(connection, [digest.communityId]);
    if (community && community.status !== 'ARCHIVED') {
      const loaded = await loadDigest(connection, community, digest, clock.now());
      if (!(await sendToAll(deps, loaded))) continue;
    }
    await markSent(connection, digest._id);
  }
}

/** Answers false while somebody had no room for it in their week: they are tried again. */
async function sendToAll(deps: Deps, loaded: LoadedDigest): Promise<boolean> {
  const { digest } = loaded;
  const waiting = Map.groupBy(
    await waitingIn(deps.connection, digest.communityId),
    ({ personId }) => personId,
  );
  if (waiting.size === 0 && digest.items.length + digest.catchUp.length + digest.questions.length === 0)
    return true;
  let done = true;
  let after: Id | null = null;
  for (;;) {
    const { personIds, last } = await activeMembers(deps.connection, digest.communityId, after, PAGE);
    if (last === null) return done;
    after = last;
    if (!(await sendToPage(deps, loaded, personIds, waiting))) done = false;
  }
}

async function sendToPage(
  deps: Deps,
  loaded: LoadedDigest,
  personIds: Id[],
  waiting: ReadonlyMap<Id, NotificationRecord[]>,
): Promise<boolean> {
  const { connection, clock } = deps;
  const { digest, community } = loaded;
  const views = await viewsOf(connection, [...loaded.resources.keys()], personIds);
  return publishing(deps, async ({ session, emit }) => {
    const persons = await findPersons(connection, personIds, session);
    const keys = personIds.map((personId) => keyFor(digest._id, personId));
    const told = await knownKeys(connection, session, keys);
    const budgets = await readBudgets(connection, session, community._id, personIds);
    const now = clock.now();
    const notifications: NotificationRecord[] = [];
    const takenAlong: Id[] = [];
    let allHadRoom = true;
    for (const personId of personIds) {
      const key = keyFor(digest._id, personId);
      const person = persons.get(personId);
      if (told.has(key) || !person) continue;
      const notes = waiting.get(personId) ?? [];
      const reader = { personId, hasRead: (resourceId: Id) => views.has(`${resourceId}|${personId}`) };
      const content = contentFor(
        loaded,
        reader,
        notes.map(({ text }) => text.text),
      );
      if (isEmpty(content)) continue;
      const sent = budgets.get(personId) ?? { digests: [], others: [] };
      if (!hasRoom(sent, 'DIGEST', now, community.timezone)) {
        allHadRoom = false;
        continue;
      }
      const channel = channelFor(person);
      const language = bestLanguage(person.languages);
      takenAlong.push(...notes.map(({ _id }) => _id));
      notifications.push({
        _id: newId('notification'),
        key,
        kind: 'DIGEST',
        personId,
        communityId: community._id,
        about: { id: digest._id },
        channel,
        state: 'QUEUED',
        text: { language, text: renderDigest(content, channel, language, person.languages) },
        createdAt: new Date(now),
        sentAt: new Date(now),
        waitsUntil: null,
        digestId: digest._id,
      });
    }
    if (notifications.length === 0) return allHadRoom;
    const receivers = notifications.map(({ personId }) => personId);
    await insertNotifications(connection, session, notifications);
    await spendOnDigests(connection, session, community, receivers, budgets, now);
    await takeIntoDigest(connection, session, takenAlong, digest._id);
    await countSent(connection, session, digest._id, notifications.length);
    for (const { _id, personId, channel } of notifications) {
      emit({
        type: 'notification.sent',
        subject: _id,
        data: { personId, kind: 'DIGEST', channel },
        ...envelopeOf(community),
        channel,
      });
    }
    return allHadRoom;
  });
}
