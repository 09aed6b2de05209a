import type { Connection } from 'mongoose';
import { z } from 'zod';
import { publishingIn, startConsumer } from '@kolo/events';
import type { AnyKoloEvent, Writing } from '@kolo/events';
import { mergedPolicies, mergedResolvers } from '@kolo/graphql';
import type { Deps, ServiceDefinition } from '@kolo/service';
import { attendanceModel } from './attendance/attendance.model.ts';
import { recordAttendances, recordStories } from './attendance/participation.ts';
import { communityModel } from './community/community.model.ts';
import { communityPolicies } from './community/community.policy.ts';
import { communityResolvers } from './community/community.resolvers.ts';
import { runDueAwakenings } from './community/lifeCycle.ts';
import { runDueNights } from './community/runDueNights.ts';
import { contributionModel } from './contribution/contribution.model.ts';
import { createContext } from './context.ts';
import type { Context } from './context.ts';
import { curatorPolicies } from './curator/curator.policy.ts';
import { curatorResolvers } from './curator/curator.resolvers.ts';
import { digestModel } from './digest/digest.model.ts';
import { digestPolicies } from './digest/digest.policy.ts';
import { digestResolvers } from './digest/digest.resolvers.ts';
import { makeDigests } from './digest/makeDigests.ts';
import { sendDigests } from './digest/sendDigests.ts';
import { domainModel } from './domain/domain.model.ts';
import { domainPolicies } from './domain/domain.policy.ts';
import { domainResolvers } from './domain/domain.resolvers.ts';
import { handoverModel } from './handover/handover.model.ts';
import { inviteCompletedCohorts, runDueHandovers } from './handover/inviteCohorts.ts';
import { healthCheckModel } from './health-check/health-check.model.ts';
import { healthCheckPolicies } from './health-check/health-check.policy.ts';
import { healthCheckResolvers } from './health-check/health-check.resolvers.ts';
import { leadershipModel } from './leadership/leadership.model.ts';
import { leadershipPolicies } from './leadership/leadership.policy.ts';
import { leadershipResolvers } from './leadership/leadership.resolvers.ts';
import { runDueTerms } from './leadership/runDueTerms.ts';
import { membershipModel } from './membership/membership.model.ts';
import { membershipPolicies } from './membership/membership.policy.ts';
import { membershipResolvers } from './membership/membership.resolvers.ts';
import { runDueInvitations } from './membership/runDueInvitations.ts';
import { messages } from './messages.ts';
import { budgetModel } from './notification/budget.model.ts';
import { notificationModel } from './notification/notification.model.ts';
import { notificationPolicies } from './notification/notification.policy.ts';
import { notificationResolvers } from './notification/notification.resolvers.ts';
import { releaseWaiting } from './notification/releaseWaiting.ts';
import { personModel } from './person/person.model.ts';
import { personPolicies } from './person/person.policy.ts';
import { personResolvers } from './person/person.resolvers.ts';
import { projectPersons } from './person/projectPersons.ts';
import { postModel, replyModel } from './post/post.model.ts';
import { postPolicies } from './post/post.policy.ts';
import { postResolvers } from './post/post.resolvers.ts';
import { askAboutUse } from './question/askAboutUse.ts';
import { answerModel, questionModel } from './question/question.model.ts';
import { questionPolicies } from './question/question.policy.ts';
import { questionResolvers } from './question/question.resolvers.ts';
import { referencePolicies } from './references.ts';
import { resourceModel, resourceViewModel } from './resource/resource.model.ts';
import { resourcePolicies } from './resource/resource.policy.ts';
import { resourceResolvers } from './resource/resource.resolvers.ts';
import { sponsorshipModel } from './sponsorship/sponsorship.model.ts';
import { sponsorshipPolicies } from './sponsorship/sponsorship.policy.ts';
import { sponsorshipResolvers } from './sponsorship/sponsorship.resolvers.ts';
import { systemStartModel } from './system-start/system-start.model.ts';
import { systemStartPolicies } from './system-start/system-start.policy.ts';
import { systemStartResolvers } from './system-start/system-start.resolvers.ts';
import { claimModel } from './write/claims.ts';
import { showingWhatChanged } from './write/showingWhatChanged.ts';

const config = z.object({});

const schemaFiles = [
  new URL('./references.graphql', import.meta.url),
  new URL('./domain/domain.graphql', import.meta.url),
  new URL('./person/person.graphql', import.meta.url),
  new URL('./community/community.graphql', import.meta.url),
  new URL('./membership/membership.graphql', import.meta.url),
  new URL('./leadership/leadership.graphql', import.meta.url),
  new URL('./curator/curator.graphql', import.meta.url),
  new URL('./sponsorship/sponsorship.graphql', import.meta.url),
  new URL('./health-check/health-check.graphql', import.meta.url),
  new URL('./contribution/contribution.graphql', import.meta.url),
  new URL('./post/post.graphql', import.meta.url),
  new URL('./question/question.graphql', import.meta.url),
  new URL('./system-start/system-start.graphql', import.meta.url),
  new URL('./resource/resource.graphql', import.meta.url),
  new URL('./digest/digest.graphql', import.meta.url),
  new URL('./notification/notification.graphql', import.meta.url),
];

const resolvers = mergedResolvers(
  domainResolvers,
  personResolvers,
  communityResolvers,
  membershipResolvers,
  leadershipResolvers,
  curatorResolvers,
  sponsorshipResolvers,
  healthCheckResolvers,
  postResolvers,
  questionResolvers,
  systemStartResolvers,
  resourceResolvers,
  digestResolvers,
  notificationResolvers,
);

const policies = mergedPolicies<Context>(
  referencePolicies,
  domainPolicies,
  personPolicies,
  communityPolicies,
  membershipPolicies,
  leadershipPolicies,
  curatorPolicies,
  sponsorshipPolicies,
  healthCheckPolicies,
  postPolicies,
  questionPolicies,
  systemStartPolicies,
  resourcePolicies,
  digestPolicies,
  notificationPolicies,
);

/** Every collection of the service, so that its indexes are built at deploy. */
const models: readonly ((connection: Connection) => unknown)[] = [
  domainModel,
  communityModel,
  membershipModel,
  leadershipModel,
  sponsorshipModel,
  healthCheckModel,
  personModel,
  handoverModel,
  claimModel,
  attendanceModel,
  contributionModel,
  postModel,
  replyModel,
  questionModel,
  answerModel,
  systemStartModel,
  resourceModel,
  resourceViewModel,
  digestModel,
  notificationModel,
  budgetModel,
];

/** What a batch of events changes here, inside the consumer's transaction; each looks at its own types. */
const consumed: readonly ((
  deps: Deps,
  events: readonly AnyKoloEvent[],
  writing: Writing,
) => Promise<void>)[] = [projectPersons, inviteCompletedCohorts, recordAttendances, recordStories];

/** Time-driven work, one after the other; each finds what is due at `deps.clock.now()` and may run any number of times. */
const dueWork: readonly ((deps: Deps) => Promise<void>)[] = [
  runDueHandovers,
  runDueInvitations,
  runDueTerms,
  runDueAwakenings,
  runDueNights,
  // Digests before what goes out by itself: they have the first claim on the week's budget, and take along what waits.
  makeDigests,
  sendDigests,
  askAboutUse,
  releaseWaiting,
];

export const communities: ServiceDefinition<Context, typeof config> = {
  name: 'communities',
  config,
  registerModels(connection) {
    for (const model of models) model(connection);
  },
  subgraph: { schemaFiles, resolvers: showingWhatChanged(resolvers), policies },
  messages,
  createContext,
  startWork(deps) {
    const { connection, redis, namespace, clock, logger } = deps;
    const consumer = startConsumer({
      name: 'communities',
      connection,
      redis,
      namespace,
      clock,
      logger,
      apply: (events, session) =>
        publishingIn({ connection, clock, session }, async (writing) => {
          for (const apply of consumed) await apply(deps, events, writing);
        }),
    });
    return Promise.resolve([consumer]);
  },
  async runDueWork(deps) {
    for (const work of dueWork) await work(deps);
  },
};
