import type { Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import type { QuestionRecord } from '../question/question.model.ts';
import { bestAnswers, findQuestions } from '../question/question.store.ts';
import { belongsInDigests } from '../resource/curation.ts';
import type { ResourceRecord } from '../resource/resource.model.ts';
import { findResources } from '../resource/resource.store.ts';
import { compose } from './compose.ts';
import type { DigestRecord } from './digest.model.ts';
import type { DigestContent } from './render.ts';

/** A digest with the records that it points to, read once for all its readers. */
export interface LoadedDigest {
  digest: DigestRecord;
  community: CommunityRecord;
  resources: Map<Id, ResourceRecord>;
  questions: Map<Id, QuestionRecord>;
  answers: Map<Id, { text: { text: string } }>;
}

export async function loadDigest(
  connection: Connection,
  community: CommunityRecord,
  digest: DigestRecord,
  now: number,
): Promise<LoadedDigest> {
  const resourceIds = [...digest.items, ...digest.catchUp].map(({ resourceId }) => resourceId);
  const resources = (await findResources(connection, resourceIds)).filter((resource) =>
    belongsInDigests(resource, community.timezone, now),
  );
  const questions = await findQuestions(
    connection,
    digest.questions.map(({ questionId }) => questionId),
  );
  const answers = await bestAnswers(connection, questions);
  return {
    digest,
    community,
    resources: new Map(resources.map((resource) => [resource._id, resource])),
    questions: new Map(questions.map((question) => [question._id, question])),
    answers,
  };
}

/** Who reads it: what they have read is left out, and so is the question that they themselves ask. Null: everybody, as printed. */
export interface Reader {
  personId: Id;
  hasRead: (resourceId: Id) => boolean;
}

/** What a digest says to one reader. What was made too late to be sent before fills the room that is left. */
export function contentFor(loaded: LoadedDigest, reader: Reader | null, notes: string[] = []): DigestContent {
  const { digest, community, resources, questions, answers } = loaded;
  const unread = [...digest.items, ...digest.catchUp].filter(
    ({ resourceId }) => resources.has(resourceId) && !reader?.hasRead(resourceId),
  );
  const wanted = digest.questions.filter(({ questionId, answered }) => {
    const question = questions.get(questionId);
    return question !== undefined && (answered || question.askerId !== reader?.personId);
  });
  const own = compose(
    unread.map(({ resourceId, minutes }) => ({ resourceId, minutes, descriptionMinutes: minutes })),
    wanted,
  );
  return {
    communityTitles: community.titles,
    startsOn: digest.startsOn,
    endsOn: digest.endsOn,
    resources: own.items.flatMap(({ resourceId, minutes }) => {
      const resource = resources.get(resourceId);
      if (!resource) return [];
      const { titles, descriptions, sizeKb, url, body } = resource;
      // One that alone is longer than a digest may be is told of by its description.
      return [{ titles, descriptions, sizeKb, url, minutes, body: resource.minutes > minutes ? null : body }];
    }),
    questions: own.questions.flatMap(({ questionId, answered, minutes }) => {
      const text = questions.get(questionId)?.text.text;
      return text === undefined
        ? []
        : [{ text, answered, minutes, answer: answers.get(questionId)?.text.text ?? null }];
    }),
    notes,
  };
}

export const isEmpty = ({ resources, questions, notes }: DigestContent): boolean =>
  resources.length + questions.length + notes.length === 0;
