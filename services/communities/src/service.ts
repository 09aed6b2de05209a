import type { Connection } from 'mongoose';
import { z } from 'zod';
import { foundInCommunities, publishingIn, startConsumer } from '@kolo/events';
import type { AnyKoloEvent, Writing } from '@kolo/events';
import { mergedPolicies, mergedResolvers } from '@kolo/graphql';
import { registerSearchModels, startFilling } from '@kolo/search';
import type { Deps, ServiceDefinition } from '@kolo/service';
import { knownActivityModel } from './activity/activity.model.ts';
import { activityPolicies } from './activity/activity.policy.ts';
import { activityResolvers } from './activity/activity.resolvers.ts';
import { followActivities } from './activity/followActivities.ts';
import { remindOfRecords } from './activity/remindOfRecords.ts';
import { agendaItemModel, agendaVoteModel } from './agenda/agenda.model.ts';
import { agendaPolicies } from './agenda/agenda.policy.ts';
import { agendaResolvers } from './agenda/agenda.resolvers.ts';
import { followPlans } from './agenda/followPlans.ts';
import { attendanceModel } from './attendance/attendance.model.ts';
import { recordAttendances, recordContributions } from './attendance/participation.ts';
import { buddyPolicies } from './buddy/buddy.policy.ts';
import { buddyResolvers } from './buddy/buddy.resolvers.ts';
import { communityModel } from './community/community.model.ts';
import { communityPolicies } from './community/community.policy.ts';
import { communityResolvers } from './community/community.resolvers.ts';
import { runDueAwakenings } from './community/lifeCycle.ts';
import { runDueNights } from './community/runDueNights.ts';
import { competenceStatementModel } from './competence/competence.model.ts';
import { competencePolicies } from './competence/competence.policy.ts';
import { competenceResolvers } from './competence/competence.resolvers.ts';
import { organisationContactModel } from './contact/contact.model.ts';
import { contactPolicies } from './contact/contact.policy.ts';
import { contactResolvers } from './contact/contact.resolvers.ts';
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
import { externalDeliveryModel, externalMessageModel } from './external-message/message.model.ts';
import { externalMessagePolicies } from './external-message/message.policy.ts';
import { externalMessageResolvers } from './external-message/message.resolvers.ts';
import { guestModel } from './guest/guest.model.ts';
import { guestPolicies } from './guest/guest.policy.ts';
import { guestResolvers } from './guest/guest.resolvers.ts';
import { recordGuests } from './guest/recordGuests.ts';
import { finishedCohortModel } from './handover/cohort.model.ts';
import { handoverModel } from './handover/handover.model.ts';
import { inviteCompletedCohorts, runDueHandovers } from './handover/inviteCohorts.ts';
import { healthCheckModel } from './health-check/health-check.model.ts';
import { healthCheckPolicies } from './health-check/health-check.policy.ts';
import { healthCheckResolvers } from './health-check/health-check.resolvers.ts';
import { askHopes } from './hope/askHopes.ts';
import { organisationInquiryModel } from './inquiry/inquiry.model.ts';
import { inquiryPolicies } from './inquiry/inquiry.policy.ts';
import { inquiryResolvers } from './inquiry/inquiry.resolvers.ts';
import { leadershipModel } from './leadership/leadership.model.ts';
import { leadershipPolicies } from './leadership/leadership.policy.ts';
import { leadershipResolvers } from './leadership/leadership.resolvers.ts';
import { remindOfTerms } from './leadership/remindOfTerms.ts';
import { handOverAfterActivities, runDuePhases } from './leadership/runDuePhases.ts';
import { runDueTerms } from './leadership/runDueTerms.ts';
import { communityActivityPolicies } from './live/communityActivity.policy.ts';
import { communityActivityResolvers } from './live/communityActivity.resolvers.ts';
import { live } from './live/liveMessages.ts';
import { membershipModel } from './membership/membership.model.ts';
import { membershipPolicies } from './membership/membership.policy.ts';
import { membershipResolvers } from './membership/membership.resolvers.ts';
import { runDueInvitations } from './membership/runDueInvitations.ts';
import { runDueOverrides } from './membership/runDueOverrides.ts';
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
import { tellBandwidths } from './membership/tellBandwidths.ts';
import { tellPositions } from './membership/tellPositions.ts';
import { postModel, replyModel } from './post/post.model.ts';
import { postPolicies } from './post/post.policy.ts';
import { postResolvers } from './post/post.resolvers.ts';
import { changeProposalModel } from './proposal/proposal.model.ts';
import { proposalPolicies } from './proposal/proposal.policy.ts';
import { proposalResolvers } from './proposal/proposal.resolvers.ts';
import { askAboutUse } from './question/askAboutUse.ts';
import { askForHelp } from './question/askForHelp.ts';
import { answerModel, questionModel } from './question/question.model.ts';
import { questionPolicies } from './question/question.policy.ts';
import { questionResolvers } from './question/question.resolvers.ts';
import { referencePolicies } from './references.ts';
import { reflectionNoteModel } from './reflection/reflection.model.ts';
import { reflectionPolicies } from './reflection/reflection.policy.ts';
import { reflectionResolvers } from './reflection/reflection.resolvers.ts';
import { resourceModel, resourceViewModel } from './resource/resource.model.ts';
import { resourcePolicies } from './resource/resource.policy.ts';
import { resourceResolvers } from './resource/resource.resolvers.ts';
import { indexChanged, searchSource } from './search/indexChanged.ts';
import { searchPolicies } from './search/search.policy.ts';
import { searchResolvers } from './search/search.resolvers.ts';
import { sponsorReviewModel } from './sponsor-review/sponsor-review.model.ts';
import { sponsorReviewPolicies } from './sponsor-review/sponsor-review.policy.ts';
import { sponsorReviewResolvers } from './sponsor-review/sponsor-review.resolvers.ts';
import { remindOfReviews, runDueSponsorships } from './sponsorship/runDueSponsorships.ts';
import { sponsorshipModel } from './sponsorship/sponsorship.model.ts';
import { sponsorshipPolicies } from './sponsorship/sponsorship.policy.ts';
import { sponsorshipResolvers } from './sponsorship/sponsorship.resolvers.ts';
import { systemStartModel } from './system-start/system-start.model.ts';
import { systemStartPolicies } from './system-start/system-start.policy.ts';
import { systemStartResolvers } from './system-start/system-start.resolvers.ts';
import { umbrellaPolicies } from './umbrella/umbrella.policy.ts';
import { umbrellaResolvers } from './umbrella/umbrella.resolvers.ts';
import { voiceModel } from './voice/voice.model.ts';
import { voicePolicies } from './voice/voice.policy.ts';
import { voiceResolvers } from './voice/voice.resolvers.ts';
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
  new URL('./umbrella/umbrella.graphql', import.meta.url),
  new URL('./activity/activity.graphql', import.meta.url),
  new URL('./agenda/agenda.graphql', import.meta.url),
  new URL('./sponsor-review/sponsor-review.graphql', import.meta.url),
  new URL('./reflection/reflection.graphql', import.meta.url),
  new URL('./proposal/proposal.graphql', import.meta.url),
  new URL('./contact/contact.graphql', import.meta.url),
  new URL('./inquiry/inquiry.graphql', import.meta.url),
  new URL('./external-message/message.graphql', import.meta.url),
  new URL('./competence/competence.graphql', import.meta.url),
  new URL('./guest/guest.graphql', import.meta.url),
  new URL('./buddy/buddy.graphql', import.meta.url),
  new URL('./voice/voice.graphql', import.meta.url),
  new URL('./contribution/contribution.graphql', import.meta.url),
  new URL('./post/post.graphql', import.meta.url),
  new URL('./question/question.graphql', import.meta.url),
  new URL('./system-start/system-start.graphql', import.meta.url),
  new URL('./resource/resource.graphql', import.meta.url),
  new URL('./digest/digest.graphql', import.meta.url),
  new URL('./search/search.graphql', import.meta.url),
  new URL('./notification/notification.graphql', import.meta.url),
  new URL('./live/communityActivity.graphql', import.meta.url),
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
  umbrellaResolvers,
  activityResolvers,
  agendaResolvers,
  sponsorReviewResolvers,
  reflectionResolvers,
  proposalResolvers,
  contactResolvers,
  inquiryResolvers,
  externalMessageResolvers,
  competenceResolvers,
  guestResolvers,
  buddyResolvers,
  voiceResolvers,
  postResolvers,
  questionResolvers,
  systemStartResolvers,
  resourceResolvers,
  digestResolvers,
  searchResolvers,
  notificationResolvers,
  communityActivityResolvers,
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
  umbrellaPolicies,
  activityPolicies,
  agendaPolicies,
  sponsorReviewPolicies,
  reflectionPolicies,
  proposalPolicies,
  contactPolicies,
  inquiryPolicies,
  externalMessagePolicies,
  competencePolicies,
  guestPolicies,
  buddyPolicies,
  voicePolicies,
  postPolicies,
  questionPolicies,
  systemStartPolicies,
  resourcePolicies,
  digestPolicies,
  searchPolicies,
  notificationPolicies,
  communityActivityPolicies,
);

/** Every collection of the service, so that its indexes are built at deploy. */
const models: readonly ((connection: Connection) => unknown)[] = [
  domainModel,
  communityModel,
  membershipModel,
  leadershipModel,
  sponsorshipModel,
  healthCheckModel,
  knownActivityModel,
  agendaItemModel,
  agendaVoteModel,
  sponsorReviewModel,
  reflectionNoteModel,
  changeProposalModel,
  organisationContactModel,
  organisationInquiryModel,
  externalMessageModel,
  externalDeliveryModel,
  competenceStatementModel,
  guestModel,
  voiceModel,
  personModel,
  handoverModel,
  finishedCohortModel,
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
  registerSearchModels,
];

/** What a batch of events changes here, inside the consumer's transaction; each looks at its own types. */
const consumed: readonly ((
  deps: Deps,
  events: readonly AnyKoloEvent[],
  writing: Writing,
) => Promise<void>)[] = [
  projectPersons,
  tellBandwidths,
  tellPositions,
  inviteCompletedCohorts,
  recordAttendances,
  recordGuests,
  recordContributions,
  followActivities,
  followPlans,
  handOverAfterActivities,
  askHopes,
  indexChanged,
];

/** Time-driven work, one after the other; each finds what is due at `deps.clock.now()` and may run any number of times. */
const dueWork: readonly ((deps: Deps) => Promise<void>)[] = [
  runDueHandovers,
  runDueInvitations,
  runDueOverrides,
  runDueTerms,
  runDuePhases,
  runDueSponsorships,
  runDueAwakenings,
  runDueNights,
  // Digests before what goes out by itself: they have the first claim on the week's budget, and take along what waits.
  makeDigests,
  sendDigests,
  askAboutUse,
  askForHelp,
  remindOfTerms,
  remindOfRecords,
  remindOfReviews,
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
  live,
  startWork(deps) {
    const { connection, redis, namespace, clock, logger } = deps;
    const consumer = startConsumer({
      name: 'communities',
      connection,
      redis,
      namespace,
      clock,
      logger,
      repeatable: new Set(foundInCommunities),
      apply: (events, session) =>
        publishingIn({ connection, clock, session }, async (writing) => {
          for (const apply of consumed) await apply(deps, events, writing);
        }),
    });
    return Promise.resolve([consumer, startFilling(deps, searchSource)]);
  },
  async runDueWork(deps) {
    for (const work of dueWork) await work(deps);
  },
};
