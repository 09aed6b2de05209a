import { publishing } from '@kolo/events';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { localDay } from '../community/localDay.ts';
import type { Sentence } from '../notification/letterOf.ts';
import { notifyLeaders } from '../notification/notifyLeaders.ts';
import type { KnownActivityRecord } from './activity.model.ts';
import { markTold, recordsDueBy } from './activity.store.ts';

const BATCH = 100;
/** How long before its deadline a record is spoken of. */
const NOTICE_MS = 3 * 24 * 60 * 60 * 1_000;

const sentence: Sentence<{ heldOn: string; dueOn: string }> = {
  uk: (title, { heldOn, dueOn }) =>
    `Коло. Захід спільноти «${title}» від ${heldOn} ще не має запису. Спільна памʼять чекає на нього до ${dueOn}.`,
  ru: (title, { heldOn, dueOn }) =>
    `Коло. У мероприятия сообщества «${title}» от ${heldOn} ещё нет записи. Общая память ждёт её до ${dueOn}.`,
  en: (title, { heldOn, dueOn }) =>
    `Kolo. The activity of the community «${title}» on ${heldOn} has no record yet. The shared memory waits for it until ${dueOn}.`,
};

/** Tells the social reporters, three days before the deadline, of an activity that has no record; once. */
export async function remindOfRecords(deps: Deps): Promise<void> {
  for (;;) {
    const due = await recordsDueBy(deps.connection, deps.clock.now() + NOTICE_MS, BATCH);
    if (due.length === 0) return;
    for (const activity of due) await remind(deps, activity);
  }
}

async function remind(deps: Deps, activity: KnownActivityRecord): Promise<void> {
  const { connection, clock } = deps;
  const { _id, communityId, heldAt, dueAt } = activity;
  if (heldAt === null || dueAt === null) return;
  await publishing(deps, async (writing) => {
    if (!(await markTold(connection, writing.session, _id, new Date(clock.now())))) return;
    const community = await findCommunity(connection, writing.session, communityId);
    if (!community || community.status === 'ARCHIVED') return;
    const day = (at: Date) => localDay(at.getTime(), community.timezone);
    await notifyLeaders(deps, writing, community, 'SOCIAL_REPORTER', {
      kind: 'RECORD_DUE',
      key: `RECORD_DUE|${_id}`,
      about: { id: _id },
      sentence,
      words: { heldOn: day(heldAt), dueOn: day(dueAt) },
    });
  });
}
