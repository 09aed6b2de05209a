import type { Connection } from 'mongoose';
import type { Viewer } from '@kolo/auth';
import type { BaseContext } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import { createAgendaItemLoader, createViewerVoteLoader } from './agenda/agenda.loaders.ts';
import { createCommunityLoader } from './community/community.loaders.ts';
import { createCompetenceStatementLoader } from './competence/competence.loaders.ts';
import { createContactLoader } from './contact/contact.loaders.ts';
import { createDomainLoader } from './domain/domain.loaders.ts';
import { createExternalMessageLoader } from './external-message/message.loaders.ts';
import { createGuestLoader } from './guest/guest.loaders.ts';
import { createInquiryLoader } from './inquiry/inquiry.loaders.ts';
import { createLeadersOfLoader, createLeadershipLoader } from './leadership/leadership.loaders.ts';
import { createMembershipLoader, createMembershipsOfPersonLoader } from './membership/membership.loaders.ts';
import { createPersonLoader } from './person/person.loaders.ts';
import {
  createPostLoader,
  createRepliesLoader,
  createReplyCountLoader,
  createReplyLoader,
} from './post/post.loaders.ts';
import { createChangeProposalLoader } from './proposal/proposal.loaders.ts';
import {
  createAnswerCountLoader,
  createAnswerLoader,
  createAnswersLoader,
  createQuestionLoader,
} from './question/question.loaders.ts';
import { createReflectionNoteLoader } from './reflection/reflection.loaders.ts';
import { createResourceLoader } from './resource/resource.loaders.ts';
import { createSponsorReviewLoader } from './sponsor-review/sponsor-review.loaders.ts';
import { createSponsorshipLoader } from './sponsorship/sponsorship.loaders.ts';
import { createStanding } from './standing/standing.ts';
import type { Standing, Ties } from './standing/standing.ts';
import { createSystemStartLoader } from './system-start/system-start.loaders.ts';

/** Batched reads by key, for one request. */
function createLoaders(connection: Connection, viewer: Viewer) {
  return {
    community: createCommunityLoader(connection),
    domain: createDomainLoader(connection),
    membership: createMembershipLoader(connection),
    membershipsOfPerson: createMembershipsOfPersonLoader(connection),
    leadership: createLeadershipLoader(connection),
    leadersOf: createLeadersOfLoader(connection),
    sponsorship: createSponsorshipLoader(connection),
    person: createPersonLoader(connection),
    post: createPostLoader(connection),
    reply: createReplyLoader(connection),
    replies: createRepliesLoader(connection),
    replyCount: createReplyCountLoader(connection),
    question: createQuestionLoader(connection),
    answer: createAnswerLoader(connection),
    answers: createAnswersLoader(connection),
    answerCount: createAnswerCountLoader(connection),
    systemStart: createSystemStartLoader(connection),
    resource: createResourceLoader(connection),
    agendaItem: createAgendaItemLoader(connection),
    viewerVote: createViewerVoteLoader(connection, viewer),
    guest: createGuestLoader(connection),
    reflectionNote: createReflectionNoteLoader(connection),
    changeProposal: createChangeProposalLoader(connection),
    contact: createContactLoader(connection),
    inquiry: createInquiryLoader(connection),
    externalMessage: createExternalMessageLoader(connection),
    competenceStatement: createCompetenceStatementLoader(connection),
    sponsorReview: createSponsorReviewLoader(connection),
  };
}

/** All state of one request. */
export interface Context extends BaseContext {
  loaders: ReturnType<typeof createLoaders>;
  /** How the viewer stands to a community; null where it is unknown. */
  standing(communityId: Id): Promise<Standing | null>;
  /** The viewer's memberships, leaderships and sponsorships anywhere. */
  ties(): Promise<Ties>;
  /** Forgets what was read: after every mutation, so that its answer shows what it changed. */
  startAfresh(): void;
}

export function createContext(base: BaseContext): Context {
  const { connection, viewer, clock } = base;
  const fresh = () => {
    const loaders = createLoaders(connection, viewer);
    return { loaders, ...createStanding(connection, viewer, clock, loaders.community) };
  };
  return {
    ...base,
    ...fresh(),
    // Apollo Server hands resolvers a copy of the context: it is the copy that has to forget.
    startAfresh() {
      Object.assign(this, fresh());
    },
  };
}
