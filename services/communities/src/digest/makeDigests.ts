import { isDuplicateKey, newId } from '@kolo/runtime';
import type { Deps } from '@kolo/service';
import type { CommunityRecord } from '../community/community.model.ts';
import { findByStatus } from '../community/community.store.ts';
import { answeredQuestions, bestAnswers, openQuestions } from '../question/question.store.ts';
import type { QuestionRecord } from '../question/question.model.ts';
import { belongsInDigests } from '../resource/curation.ts';
import { readingMinutes } from '../resource/reading-time.ts';
import type { ResourceRecord } from '../resource/resource.model.ts';
import { noteDigestWeek, waitingForDigest } from '../resource/resource.store.ts';
import { publishing } from '@kolo/events';
import { compose } from './compose.ts';
import type { Composed, QuestionCandidate } from './compose.ts';
import { addDigest, haveDigestOf, newestWeek, supersede } from './digest.store.ts';
import { lastDueWeek, lifeWeek } from './week.ts';
import type { LifeWeek } from './week.ts';

/** An open question is asked again in the digests of this many weeks; after that it is for a keeper to find help. */
const OPEN_FOR_WEEKS = 4;

/**
 * Makes the digests that are due: on Monday 07:00 of the community's zone the one of the week before, and every earlier one that was
 * missed while nothing ran. Only the newest is sent; it tells of what the missed ones held.
 */
export async function makeDigests(deps: Deps): Promise<void> {
  const now = deps.clock.now();
  const made = new Map<string, Set<string>>();
  for (const community of await findByStatus(deps.connection, ['OPEN', 'ACTIVE', 'DORMANT'])) {
    const openedAt = openingOf(community);
    const due = lastDueWeek(openedAt, community.timezone, now);
    if (due < 1) continue;
    const { isoWeek } = lifeWeek(openedAt, community.timezone, due);
    const known = made.get(isoWeek) ?? (await haveDigestOf(deps.connection, isoWeek));
    made.set(isoWeek, known);
    if (!known.has(community._id)) await makeMissing(deps, community, due);
  }
}

const openingOf = ({ openedAt, createdAt }: CommunityRecord): number => (openedAt ?? createdAt).getTime();

async function makeMissing(deps: Deps, community: CommunityRecord, due: number): Promise<void> {
  const { connection } = deps;
  try {
    await publishing(deps, async ({ session }) => {
      const newest = await newestWeek(connection, session, community._id);
      await supersede(connection, session, community._id);
      const catchUp: Composed['items'] = [];
      const taken = new Set<string>();
      for (let week = newest + 1; week <= due; week += 1) {
        const span = lifeWeek(openingOf(community), community.timezone, week);
        const composed = await composeWeek(deps, community, span, taken);
        const items = composed.items;
        for (const { resourceId } of items) taken.add(resourceId);
        const { isoWeek, startsOn, endsOn } = span;
        await addDigest(connection, session, {
          _id: newId('digest'),
          communityId: community._id,
          week,
          isoWeek,
          startsOn,
          endsOn,
          builtAt: new Date(deps.clock.now()),
          ...composed,
          catchUp: week === due ? catchUp : [],
          state: week === due ? 'SENDING' : 'SENT',
          sentTo: 0,
        });
        await noteDigestWeek(
          connection,
          session,
          items.map(({ resourceId }) => resourceId),
          week,
        );
        catchUp.push(...items);
      }
    });
  } catch (error) {
    // Another worker made them a moment ago.
    if (!isDuplicateKey(error)) throw error;
  }
}

/** What the digest of a week holds; `taken` are resources that stand in a digest which is not committed yet. */
async function composeWeek(
  { connection, clock }: Deps,
  community: CommunityRecord,
  { from, until }: LifeWeek,
  taken: ReadonlySet<string>,
): Promise<Composed> {
  const now = clock.now();
  const { _id: communityId, timezone } = community;
  const resources = (await waitingForDigest(connection, communityId, new Date(until))).filter(
    (resource) => !taken.has(resource._id) && belongsInDigests(resource, timezone, now),
  );
  const answered = await answeredQuestions(connection, communityId, new Date(from), new Date(until));
  const since = Temporal.Instant.fromEpochMilliseconds(until)
    .toZonedDateTimeISO(timezone)
    .subtract({ weeks: OPEN_FOR_WEEKS }).epochMilliseconds;
  const open = (await openQuestions(connection, communityId, new Date(until))).filter(
    ({ askedAt }) => askedAt.getTime() >= since,
  );
  const answers = await bestAnswers(connection, answered);
  const candidate = (question: QuestionRecord, isAnswered: boolean): QuestionCandidate => ({
    questionId: question._id,
    answered: isAnswered,
    minutes: readingMinutes(`${question.text.text} ${answers.get(question._id)?.text.text ?? ''}`),
  });
  return compose(resources.map(candidateOf), [
    ...answered.map((question) => candidate(question, true)),
    ...open.map((question) => candidate(question, false)),
  ]);
}

const candidateOf = ({ _id, minutes, descriptions }: ResourceRecord) => ({
  resourceId: _id,
  minutes,
  descriptionMinutes: Math.max(...descriptions.map(({ text }) => readingMinutes(text))),
});
