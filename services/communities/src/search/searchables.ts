import type { Connection, ClientSession } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { TEXT, TITLE } from '@kolo/search';
import type { Searchable, SearchKind } from '@kolo/search';
import type { CommunityRecord, LocalizedText } from '../community/community.model.ts';
import { pitchFields } from '../community/community.model.ts';
import { findCommunities } from '../community/community.store.ts';
import { findDomains } from '../domain/domain.store.ts';
import type { DomainRecord } from '../domain/domain.model.ts';
import { findPosts, repliesOf } from '../post/post.store.ts';
import type { QuestionRecord } from '../question/question.model.ts';
import { answersOf, findQuestions } from '../question/question.store.ts';
import type { ResourceRecord } from '../resource/resource.model.ts';
import { findResources } from '../resource/resource.store.ts';

/** Of a question with more answers, and a post with more replies, some are found by what they say. */
const ANSWERS_READ = 200;

export const inCommunity = (communityId: Id) => `community:${communityId}`;
export const inTenant = (tenantId: Id) => `tenant:${tenantId}`;

const weighted = (texts: readonly LocalizedText[], weight: number) =>
  texts.map(({ text }) => ({ text, weight }));
const languagesOf = (texts: readonly LocalizedText[]) => texts.map(({ language }) => language);

/** What the index is to say of some things of a kind; nothing of those that there are not. */
export async function searchablesOf(
  connection: Connection,
  kind: SearchKind,
  ids: readonly Id[],
  session: ClientSession,
): Promise<Searchable[]> {
  switch (kind) {
    case 'COMMUNITY':
      return communitiesAmong(connection, ids, session);
    case 'QUESTION':
      return questionsAmong(connection, ids, session);
    case 'POST':
      return postsAmong(connection, ids, session);
    case 'RESOURCE':
      return (await findResources(connection, ids, session)).map(ofResource);
    default:
      return [];
  }
}

async function communitiesAmong(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession,
): Promise<Searchable[]> {
  const communities = await findCommunities(connection, ids, session);
  const domainIds = communities.flatMap(({ domainId, secondaryDomainIds }) => [
    domainId,
    ...secondaryDomainIds,
  ]);
  const domains = await findDomains(connection, [...new Set(domainIds)], session);
  return communities.map((community) => ofCommunity(community, domains));
}

async function questionsAmong(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession,
): Promise<Searchable[]> {
  const questions = await findQuestions(connection, ids, session);
  // Some have a few answers and some hundreds: only where all have together more than this, some are found by fewer.
  const answers = await answersOf(connection, ids, ANSWERS_READ * ids.length, session);
  const answersBy = Map.groupBy(answers, ({ questionId }) => questionId);
  return questions.map((question) =>
    ofQuestion(
      question,
      (answersBy.get(question._id) ?? []).slice(0, ANSWERS_READ).map(({ text }) => text),
    ),
  );
}

async function postsAmong(
  connection: Connection,
  ids: readonly Id[],
  session: ClientSession,
): Promise<Searchable[]> {
  const posts = await findPosts(connection, ids, session);
  if (posts.length === 0) return [];
  const replies = await repliesOf(connection, ids, ANSWERS_READ * ids.length, session);
  const repliesBy = Map.groupBy(replies, ({ postId }) => postId);
  return posts.map((post) => {
    const said = [post, ...(repliesBy.get(post._id) ?? []).slice(0, ANSWERS_READ)].map(({ text }) => text);
    return {
      id: post._id,
      kind: 'POST',
      languages: [post.text.language],
      texts: weighted(said, TEXT),
      audiences: [inCommunity(post.communityId)],
    };
  });
}

function ofCommunity(community: CommunityRecord, domains: readonly DomainRecord[]): Searchable {
  const { _id, tenantId, umbrellaId, titles, domainId, secondaryDomainIds } = community;
  const its = domains.filter((domain) => [domainId, ...secondaryDomainIds].includes(domain._id));
  const pitch = pitchFields.flatMap((field) => community.pitch[field]);
  return {
    id: _id,
    kind: 'COMMUNITY',
    languages: languagesOf(titles),
    texts: [
      ...weighted(titles, TITLE),
      ...weighted(
        its.flatMap((domain) => domain.titles),
        TEXT,
      ),
      ...weighted(pitch, TEXT),
    ],
    // Who leads an umbrella sees what stands under it, be it in work.
    audiences: [inCommunity(_id), inTenant(tenantId), ...(umbrellaId ? [inCommunity(umbrellaId)] : [])],
  };
}

function ofQuestion(
  { _id, communityId, text }: QuestionRecord,
  answers: readonly LocalizedText[],
): Searchable {
  return {
    id: _id,
    kind: 'QUESTION',
    languages: [text.language],
    texts: [...weighted([text], TITLE), ...weighted(answers, TEXT)],
    audiences: [inCommunity(communityId)],
  };
}

function ofResource({ _id, communityId, titles, descriptions, language, body }: ResourceRecord): Searchable {
  return {
    id: _id,
    kind: 'RESOURCE',
    languages: [language],
    texts: [
      ...weighted(titles, TITLE),
      ...weighted(descriptions, TEXT),
      ...(body === null ? [] : [{ text: body, weight: TEXT }]),
    ],
    audiences: [inCommunity(communityId)],
  };
}
