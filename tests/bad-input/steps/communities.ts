import { change, id, texts } from '../world.ts';
import type { Step, World } from '../world.ts';
import { signInAgain } from './identity.ts';

const pitch = Object.fromEntries(
  [
    'relevance',
    'benefitSelf',
    'benefitInstitution',
    'benefitCountry',
    'connections',
    'jointWork',
    'capability',
    'workings',
    'contribution',
    'rolesOffered',
  ].map((field) => [field, texts(`Why ${field}`)]),
);

const community = (world: World) => ({
  tenantId: id(world, 'tenant'),
  titles: texts('Community'),
  kind: 'PRACTICE',
  joinPolicy: 'INVITE_COHORT',
  channelMode: 'MIXED',
  domainId: id(world, 'domain'),
  secondaryDomainIds: [id(world, 'second domain')],
  purposes: ['SOLVE', 'VOICE'],
  timezone: 'Europe/Kyiv',
  pitch,
});

/** A second community, which takes requests. */
async function foundOpenOne(world: World): Promise<void> {
  const input = { ...community(world), joinPolicy: 'REQUEST' };
  const made = await change(world, 'organiser', 'createCommunity', input, 'community { id }');
  const communityId = String(made.community.id);
  world.ids['open community'] = communityId;
  const keeper = { communityId, personId: id(world, 'keeper'), group: 'COMMUNITY_KEEPER' };
  await change(world, 'organiser', 'assignLeadership', keeper);
  await change(world, 'organiser', 'openCommunity', { communityId });
}

const ofCommunity = (world: World) => ({ communityId: id(world, 'community') });
const written = (text: string) => ({ language: 'en', text });
const joins = { joinMotive: ['BENEFIT_SELF', 'CONNECTIONS'], canContribute: 'Two templates' };

/** The requester's membership in the second community. */
async function request(world: World, name: string): Promise<void> {
  const input = { communityId: id(world, 'open community') };
  const { membership } = await change(world, name, 'requestMembership', input, 'membership { id }');
  world.ids[`request of ${name}`] = membership.id;
}

export const foundingSteps: readonly Step[] = [
  {
    mutation: 'createDomain',
    by: 'organiser',
    input: (world) => ({
      tenantId: id(world, 'tenant'),
      code: 'EMS',
      titles: texts('Environmental management'),
      description: texts('What cities do'),
    }),
    select: 'domain { id }',
    keep: (world, { domain }) => void (world.ids['domain'] = domain.id),
  },
  {
    mutation: 'createCommunity',
    by: 'organiser',
    before: async (world) => {
      const second = { tenantId: id(world, 'tenant'), code: 'WATER', titles: texts('Water') };
      const { domain } = await change(world, 'organiser', 'createDomain', second, 'domain { id }');
      world.ids['second domain'] = domain.id;
      const umbrella = await change(
        world,
        'organiser',
        'createCommunity',
        community(world),
        'community { id }',
      );
      world.ids['umbrella'] = umbrella.community.id;
    },
    input: (world) => ({ ...community(world), umbrellaId: id(world, 'umbrella') }),
    select: 'community { id }',
    keep: (world, made) => void (world.ids['community'] = made.community.id),
  },
  { mutation: 'updateCommunityPitch', by: 'organiser', input: (world) => ({ ...ofCommunity(world), pitch }) },
  {
    mutation: 'appointCurator',
    by: 'organiser',
    input: (world) => ({ ...ofCommunity(world), personId: id(world, 'curator') }),
    keep: async (world) => {
      await change(world, 'organiser', 'appointCurator', {
        ...ofCommunity(world),
        personId: id(world, 'colleague'),
      });
    },
  },
  {
    mutation: 'confirmSponsorship',
    by: 'organiser',
    input: (world) => ({
      ...ofCommunity(world),
      organisationId: id(world, 'organisation'),
      kind: 'FUNDER',
      from: '2026-03-01T10:00:00Z',
      to: '2027-03-01T10:00:00Z',
      objectives: texts('Fewer mistakes made twice'),
      nextReviewOn: '2026-09-01',
    }),
    select: 'sponsorship { id objectives { id } }',
    keep: (world, { sponsorship }) => {
      world.ids['sponsorship'] = sponsorship.id;
      world.ids['objective'] = sponsorship.objectives[0].id;
    },
  },
  {
    mutation: 'openCommunity',
    by: 'organiser',
    before: async (world) => {
      const term = { ...ofCommunity(world), personId: id(world, 'keeper'), group: 'COMMUNITY_KEEPER' };
      const made = await change(world, 'organiser', 'assignLeadership', term, 'leadership { id }');
      world.ids['leadership'] = made.leadership.id;
    },
    input: ofCommunity,
  },
  {
    mutation: 'changeLevelThresholds',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      coreContributions: 8,
      activeContributions: 5,
      activeAttendances: 4,
      occasionalContributions: 2,
      occasionalAttendances: 1,
    }),
  },
];

export const membershipSteps: readonly Step[] = [
  {
    mutation: 'inviteToCommunity',
    by: 'keeper',
    input: (world) => ({
      ...ofCommunity(world),
      personIds: ['keeper', 'curator', 'colleague', 'member', 'helper', 'leaver', 'decliner', 'removed'].map(
        (name) => id(world, name),
      ),
    }),
  },
  {
    mutation: 'acceptInvitation',
    by: 'member',
    input: (world) => ({ ...ofCommunity(world), ...joins, channel: 'WEB' }),
    select: 'membership { id }',
    keep: async (world, { membership }) => {
      world.ids['membership'] = membership.id;
      for (const name of ['keeper', 'curator', 'colleague', 'helper', 'leaver', 'removed']) {
        const accepted = await change(
          world,
          name,
          'acceptInvitation',
          ofCommunity(world),
          'membership { id }',
        );
        world.ids[`membership of ${name}`] = accepted.membership.id;
      }
    },
  },
  {
    mutation: 'declineInvitation',
    by: 'decliner',
    input: (world) => ({ ...ofCommunity(world), channel: 'EMAIL' }),
  },
  {
    mutation: 'requestMembership',
    by: 'seeker',
    before: foundOpenOne,
    input: (world) => ({ communityId: id(world, 'open community'), ...joins }),
    select: 'membership { id }',
    keep: async (world, { membership }) => {
      world.ids['request of seeker'] = membership.id;
      await request(world, 'applicant');
    },
  },
  {
    mutation: 'approveMembershipRequest',
    by: 'keeper',
    input: (world) => ({ membershipId: id(world, 'request of seeker') }),
  },
  {
    mutation: 'rejectMembershipRequest',
    by: 'keeper',
    input: (world) => ({ membershipId: id(world, 'request of applicant'), reason: 'Works in another field' }),
  },
  {
    mutation: 'becomeAlumnus',
    by: 'seeker',
    input: (world) => ({ communityId: id(world, 'open community'), channel: 'WEB' }),
  },
  {
    mutation: 'pauseMembership',
    by: 'leaver',
    input: (world) => ({ ...ofCommunity(world), channel: 'WEB' }),
  },
  {
    mutation: 'resumeMembership',
    by: 'leaver',
    input: (world) => ({ ...ofCommunity(world), channel: 'WEB' }),
  },
  { mutation: 'leaveCommunity', by: 'leaver', input: (world) => ({ ...ofCommunity(world), channel: 'WEB' }) },
  {
    mutation: 'setMembershipLevel',
    by: 'keeper',
    input: (world) => ({
      membershipId: id(world, 'membership'),
      level: 'ACTIVE',
      reason: 'Helps on the telephone',
      until: '2026-06-01T10:00:00Z',
    }),
  },
  {
    mutation: 'removeMember',
    by: 'keeper',
    input: (world) => ({ membershipId: id(world, 'membership of removed'), reason: 'Sold equipment' }),
  },
];

export const contributionSteps: readonly Step[] = [
  {
    mutation: 'createPost',
    by: 'member',
    input: (world) => ({ ...ofCommunity(world), text: written('A first audit'), channel: 'EMAIL' }),
    select: 'post { id }',
    keep: (world, { post }) => void (world.ids['post'] = post.id),
  },
  {
    mutation: 'replyToPost',
    by: 'helper',
    input: (world) => ({ postId: id(world, 'post'), text: written('Well done'), channel: 'WEB' }),
  },
  {
    mutation: 'askQuestion',
    by: 'member',
    input: (world) => ({ ...ofCommunity(world), text: written('Which register?'), channel: 'SMS' }),
    select: 'question { id }',
    keep: (world, { question }) => void (world.ids['question'] = question.id),
  },
  {
    mutation: 'answerQuestion',
    by: 'helper',
    input: (world) => ({
      questionId: id(world, 'question'),
      text: written('The one of waste'),
      channel: 'WEB',
    }),
    select: 'answer { id }',
    keep: (world, { answer }) => void (world.ids['answer'] = answer.id),
  },
  {
    mutation: 'acceptAnswer',
    by: 'member',
    input: (world) => ({ answerId: id(world, 'answer'), channel: 'WEB' }),
  },
  {
    mutation: 'reportSystemStart',
    by: 'member',
    input: (world) => ({ ...ofCommunity(world), startedOn: '2026-02-20', channel: 'PRINT' }),
  },
  {
    mutation: 'submitResource',
    by: 'member',
    input: (world) => ({
      ...ofCommunity(world),
      kind: 'TEMPLATE',
      titles: texts('Register'),
      descriptions: texts('A register to begin with'),
      language: 'en',
      url: 'https://example.org/register',
      sizeKb: 20,
      minutes: 5,
      domainIds: [id(world, 'domain')],
      channel: 'WEB',
    }),
    select: 'resource { id }',
    keep: (world, { resource }) => void (world.ids['resource'] = resource.id),
  },
  {
    mutation: 'judgeResource',
    by: 'curator',
    input: judgement,
    keep: async (world) => {
      await change(world, 'colleague', 'judgeResource', judgement(world));
    },
  },
  {
    mutation: 'openResource',
    by: 'helper',
    input: (world) => ({ resourceId: id(world, 'resource'), channel: 'WEB' }),
  },
  {
    mutation: 'answerHealthCheck',
    by: 'member',
    input: (world) => ({
      ...ofCommunity(world),
      scores: Object.fromEntries(
        [
          'learningAgenda',
          'engagedSponsorship',
          'socialLearning',
          'internalLeadership',
          'technology',
          'valueCreation',
          'memoryAndMessages',
          'supportTeam',
        ].map((factor) => [factor, 4]),
      ),
      channel: 'WEB',
    }),
  },
];

function judgement(world: World) {
  return {
    resourceId: id(world, 'resource'),
    judgements: ['RELIABLE', 'USEFUL', 'RELEVANT'].map((criterion) => ({
      criterion,
      verdict: true,
      note: 'Tried',
    })),
  };
}

/** What ends things, and what has to wait for a month. */
export const lastCommunitySteps: readonly Step[] = [
  {
    mutation: 'dismissCurator',
    by: 'organiser',
    input: (world) => ({ ...ofCommunity(world), personId: id(world, 'colleague') }),
  },
  { mutation: 'archiveCommunity', by: 'organiser', input: ofCommunity },
  { mutation: 'reopenCommunity', by: 'organiser', input: ofCommunity },
  {
    mutation: 'endLeadership',
    by: 'organiser',
    input: (world) => ({ leadershipId: id(world, 'leadership') }),
  },
  {
    mutation: 'reportAnswerUse',
    by: 'member',
    before: async (world) => {
      // Kolo asks thirty days after an answer was accepted.
      world.stage.clock.set('2026-04-02T09:00:00Z');
      await world.stage.tick();
      await signInAgain(world, 'member');
    },
    input: (world) => ({ questionId: id(world, 'question'), used: true, channel: 'WEB' }),
  },
];
