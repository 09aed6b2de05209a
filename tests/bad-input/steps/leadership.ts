import { change, id, texts } from '../world.ts';
import type { Step, World } from '../world.ts';

// The tools of the leadership groups, which keepers may use all; once there are activities to speak of.

const ofCommunity = (world: World) => ({ communityId: id(world, 'community') });
const written = (text: string) => ({ language: 'en', text });
const agendaItem = (world: World) => ({ agendaItemId: id(world, 'agenda item') });
const sponsorship = (world: World) => ({ sponsorshipId: id(world, 'sponsorship') });
const objective = (world: World) => ({
  objectiveId: id(world, 'objective'),
  language: 'en',
  text: 'Fewer mistakes',
});

const groupSteps: readonly Step[] = [
  {
    mutation: 'changeCommunity',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      titles: texts('Another title'),
      kind: 'NETWORK',
      joinPolicy: 'CALL',
      channelMode: 'IN_PERSON',
      purposes: ['SOLVE', 'HEAR'],
      domainId: id(world, 'domain'),
      secondaryDomainIds: [id(world, 'second domain')],
    }),
  },
  {
    mutation: 'joinUmbrella',
    by: 'organiser',
    input: (world) => ({
      communityId: id(world, 'open community'),
      umbrellaId: id(world, 'umbrella'),
    }),
  },
  {
    mutation: 'leaveUmbrella',
    by: 'organiser',
    input: (world) => ({ communityId: id(world, 'open community') }),
  },
  {
    mutation: 'chooseOptionalGroups',
    by: 'keeper',
    input: (world) => ({ ...ofCommunity(world), groups: ['VALUE_DETECTIVE'] }),
  },
  {
    mutation: 'assignLeadership',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      personId: id(world, 'member'),
      group: 'VALUE_DETECTIVE',
      from: '2026-03-01T10:00:00Z',
      to: '2027-03-01T10:00:00Z',
      activityId: id(world, 'begun session'),
      actsAt: '2026-03-20T10:00:00Z',
    }),
  },
  {
    mutation: 'changeLeadershipPhase',
    by: 'keeper',
    input: (world) => ({ leadershipId: id(world, 'leadership'), phase: 'HANDOVER' }),
  },
  {
    mutation: 'registerGuests',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      personIds: [id(world, 'applicant')],
      activityId: id(world, 'begun session'),
    }),
  },
  {
    mutation: 'noteVoices',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      activityId: id(world, 'begun session'),
      personIds: [id(world, 'member')],
    }),
  },
  {
    mutation: 'assignBuddy',
    by: 'keeper',
    input: (world) => ({ membershipId: id(world, 'membership'), buddyId: id(world, 'helper') }),
  },
  {
    mutation: 'releaseMembershipLevel',
    by: 'keeper',
    input: (world) => ({ membershipId: id(world, 'membership') }),
  },
];

const agendaSteps: readonly Step[] = [
  {
    mutation: 'proposeAgendaItem',
    by: 'member',
    input: (world) => ({
      ...ofCommunity(world),
      titles: texts('Registers'),
      description: texts('How others keep them'),
      purposes: ['SOLVE'],
      channel: 'SMS',
    }),
    select: 'agendaItem { id }',
    keep: (world, made) => void (world.ids['agenda item'] = made.agendaItem.id),
  },
  {
    mutation: 'voteForAgendaItem',
    by: 'member',
    input: (world) => ({ ...agendaItem(world), channel: 'SMS' }),
  },
  {
    mutation: 'withdrawAgendaVote',
    by: 'member',
    input: (world) => ({ ...agendaItem(world), channel: 'WEB' }),
  },
  {
    mutation: 'moveAgendaItem',
    by: 'keeper',
    input: (world) => ({ ...agendaItem(world), status: 'CHOSEN' }),
  },
  {
    mutation: 'linkAgendaItem',
    by: 'keeper',
    input: (world) => ({ ...agendaItem(world), objectiveId: id(world, 'objective') }),
  },
  {
    mutation: 'unlinkAgendaItem',
    by: 'keeper',
    input: (world) => ({ ...agendaItem(world), objectiveId: id(world, 'objective') }),
  },
  {
    mutation: 'planAgendaItem',
    by: 'keeper',
    input: (world) => ({ ...agendaItem(world), activityId: id(world, 'begun session') }),
  },
];

const sponsorSteps: readonly Step[] = [
  {
    mutation: 'setSponsorObjectives',
    by: 'keeper',
    input: (world) => ({ ...sponsorship(world), objectives: [objective(world)] }),
  },
  {
    mutation: 'recordSponsorReview',
    by: 'keeper',
    input: (world) => ({
      ...sponsorship(world),
      heldOn: '2026-03-02',
      summary: written('Go on'),
      nextReviewOn: '2026-10-01',
    }),
  },
  {
    mutation: 'sendOrganisationInquiry',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      organisationId: id(world, 'organisation'),
      text: written('May members come?'),
    }),
    select: 'inquiry { id }',
    keep: (world, { inquiry }) => void (world.ids['inquiry'] = inquiry.id),
  },
  {
    mutation: 'answerOrganisationInquiry',
    by: 'keeper',
    input: (world) => ({ inquiryId: id(world, 'inquiry'), text: written('They may'), channel: 'PHONE' }),
  },
  {
    mutation: 'addOrganisationContact',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      organisationId: id(world, 'organisation'),
      personId: id(world, 'helper'),
      name: 'The press office',
      post: 'Head of office',
      email: 'press@ministry.example',
      phone: '+380441234567',
      note: 'In the morning',
    }),
    select: 'contact { id }',
    keep: (world, { contact }) => void (world.ids['contact'] = contact.id),
  },
  {
    mutation: 'changeOrganisationContact',
    by: 'keeper',
    input: (world) => ({
      contactId: id(world, 'contact'),
      personId: id(world, 'helper'),
      name: 'The press office',
      post: 'Secretary',
      email: 'press@ministry.example',
      phone: '+380441234567',
      note: 'In the evening',
    }),
  },
  {
    mutation: 'removeOrganisationContact',
    by: 'keeper',
    input: (world) => ({ contactId: id(world, 'contact') }),
  },
  {
    mutation: 'renewSponsorship',
    by: 'organiser',
    input: (world) => ({
      ...sponsorship(world),
      to: '2028-03-01T10:00:00Z',
      objectives: [objective(world)],
      nextReviewOn: '2027-06-01',
    }),
  },
  { mutation: 'endSponsorship', by: 'organiser', input: sponsorship },
];

const proposal = async (world: World): Promise<void> => {
  const input = { ...ofCommunity(world), text: written('Longer breaks') };
  const made = await change(world, 'keeper', 'proposeChange', input, 'proposal { id }');
  world.ids['proposal to withdraw'] = made.proposal.id;
};

const changeSteps: readonly Step[] = [
  {
    mutation: 'writeReflectionNote',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      activityId: id(world, 'begun session'),
      text: written('Two never spoke'),
    }),
  },
  {
    mutation: 'proposeChange',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      activityId: id(world, 'begun session'),
      text: written('Shorter talks'),
    }),
    select: 'proposal { id }',
    keep: (world, made) => void (world.ids['proposal'] = made.proposal.id),
  },
  {
    mutation: 'decideChangeProposal',
    by: 'keeper',
    input: (world) => ({
      proposalId: id(world, 'proposal'),
      outcome: 'ADOPTED',
      reason: written('All want it'),
    }),
  },
  {
    mutation: 'carryOutChangeProposal',
    by: 'keeper',
    input: (world) => ({ proposalId: id(world, 'proposal'), result: written('Tried in March') }),
  },
  {
    mutation: 'withdrawChangeProposal',
    by: 'keeper',
    before: proposal,
    input: (world) => ({ proposalId: id(world, 'proposal to withdraw') }),
  },
];

const wording = { titles: texts('Measures'), texts: texts('Each programme has one') };

const competenceSteps: readonly Step[] = [
  {
    mutation: 'proposeCompetenceStatement',
    by: 'member',
    input: (world) => ({ ...ofCommunity(world), ...wording }),
    select: 'statement { id }',
    keep: (world, { statement }) => void (world.ids['statement'] = statement.id),
  },
  {
    mutation: 'reviseCompetenceStatement',
    by: 'member',
    input: (world) => ({
      statementId: id(world, 'statement'),
      ...wording,
      change: written('Owners were missing'),
    }),
  },
  {
    mutation: 'adoptCompetenceStatement',
    by: 'keeper',
    input: (world) => ({ statementId: id(world, 'statement') }),
  },
  {
    mutation: 'withdrawCompetenceStatement',
    by: 'keeper',
    input: (world) => ({ statementId: id(world, 'statement') }),
  },
];

const message = (world: World) => ({
  titles: texts('What we learnt'),
  texts: texts('Programmes need measures'),
  organisationIds: [id(world, 'organisation')],
});
const delivery = (world: World) => ({
  messageId: id(world, 'message'),
  organisationId: id(world, 'organisation'),
});

const messageSteps: readonly Step[] = [
  {
    mutation: 'draftExternalMessage',
    by: 'keeper',
    input: (world) => ({ ...ofCommunity(world), ...message(world) }),
    select: 'message { id }',
    keep: (world, made) => void (world.ids['message'] = made.message.id),
  },
  {
    mutation: 'editExternalMessage',
    by: 'keeper',
    input: (world) => ({ messageId: id(world, 'message'), ...message(world) }),
  },
  {
    mutation: 'sendExternalMessage',
    by: 'keeper',
    input: (world) => ({ messageId: id(world, 'message') }),
  },
  {
    mutation: 'recordExternalDelivery',
    by: 'keeper',
    input: (world) => ({ ...delivery(world), state: 'DELIVERED', channel: 'EMAIL' }),
  },
  {
    mutation: 'acknowledgeExternalMessage',
    by: 'keeper',
    input: (world) => ({ ...delivery(world), channel: 'PHONE' }),
  },
];

export const leadershipSteps: readonly Step[] = [
  ...groupSteps,
  ...agendaSteps,
  ...sponsorSteps,
  ...changeSteps,
  ...competenceSteps,
  ...messageSteps,
];
