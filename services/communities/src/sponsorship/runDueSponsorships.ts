import { publishing } from '@kolo/events';
import type { Id } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import { findCommunity } from '../community/community.store.ts';
import { envelopeOf } from '../community/enterCommunity.ts';
import type { Sentence } from '../notification/letterOf.ts';
import { notifyLeaders } from '../notification/notifyLeaders.ts';
import { changeSponsorship, findSponsorship, reviewsBy, sponsorshipsOver } from './sponsorship.store.ts';
import { tellEnded } from './tell.ts';

const BATCH = 100;
/** How long before a review the brokers are told, so that the brief is ready. */
const NOTICE_MS = 14 * 24 * 60 * 60 * 1_000;

/** Tells of sponsorships whose agreed end has come. */
export async function runDueSponsorships(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  for (;;) {
    const due = await sponsorshipsOver(connection, clock.now(), BATCH);
    if (due.length === 0) return;
    for (const { _id } of due) await end(deps, _id);
  }
}

async function end(deps: Deps, id: Id): Promise<void> {
  const { connection, clock } = deps;
  await publishing(deps, async ({ session, emit }) => {
    const sponsorship = await findSponsorship(connection, session, id);
    if (!sponsorship?.to || sponsorship.endedAt !== null || sponsorship.to.getTime() > clock.now()) return;
    const community = await findCommunity(connection, session, sponsorship.communityId);
    const change = { endedAt: new Date(clock.now()), nextReviewOn: null };
    const sequence = await changeSponsorship(connection, session, sponsorship, change);
    if (community) tellEnded(emit, envelopeOf(community), sponsorship, sponsorship.to, sequence);
  });
}

const sentence: Sentence<{ day: string }> = {
  uk: (title, { day }) =>
    `Коло. Зустріч зі спонсором спільноти «${title}» запланована на ${day}. Підготуйте коротку довідку: вона вже складена в Колі.`,
  ru: (title, { day }) =>
    `Коло. Встреча со спонсором сообщества «${title}» запланирована на ${day}. Подготовьте краткую справку: она уже составлена в Коле.`,
  en: (title, { day }) =>
    `Kolo. A review with a sponsor of the community «${title}» is planned for ${day}. The brief for it stands ready in Kolo.`,
};

/** Tells the organisational brokers of a review 14 days before its day; once for each day that was agreed on. */
export async function remindOfReviews(deps: Deps): Promise<void> {
  const { connection, clock } = deps;
  const day = new Date(clock.now() + NOTICE_MS).toISOString().slice(0, 10);
  for (const { _id } of await reviewsBy(connection, day)) {
    await publishing(deps, async (writing) => {
      const sponsorship = await findSponsorship(connection, writing.session, _id);
      const planned = sponsorship?.nextReviewOn ?? null;
      if (!sponsorship || planned === null || sponsorship.reviewToldFor === planned) return;
      await changeSponsorship(connection, writing.session, sponsorship, { reviewToldFor: planned });
      const community = await findCommunity(connection, writing.session, sponsorship.communityId);
      if (!community || community.status === 'ARCHIVED') return;
      await notifyLeaders(deps, writing, community, 'ORG_BROKER', {
        kind: 'REVIEW_DUE',
        key: `REVIEW_DUE|${_id}|${planned}`,
        about: { id: _id },
        sentence,
        words: { day: planned },
      });
    });
  }
}
