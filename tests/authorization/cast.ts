import { randomBytes } from 'node:crypto';
import { createCaller, openStage, password, playUnep, roles } from '@kolo/scenarios';
import type { Caller, Stage, UnepPlay } from '@kolo/scenarios';
import { dropNamespace } from '../systems/dropNamespace.ts';

/** Whoever may want to look at the community of scenario A, from far to near. */
export const viewers = [
  'nobody',
  'otherKeeper',
  'otherOrganiser',
  'operator',
  'evaluator',
  'sponsor',
  'organiser',
  'invited',
  'member',
  'curator',
  'keeper',
] as const;
export type ViewerName = (typeof viewers)[number];

export interface Cast {
  stage: Stage;
  play: UnepPlay;
  callers: Record<ViewerName, Caller>;
  /** Person behind each viewer; null for nobody. */
  persons: Record<ViewerName, string | null>;
  /** Things of the community of scenario A, by what they are. */
  here: Record<Thing, string>;
  /** The same of another tenant's community, as far as it has them. */
  there: Partial<Record<Thing, string>>;
  close(): Promise<void>;
}

export type Thing =
  | 'tenant'
  | 'organisation'
  | 'domain'
  | 'community'
  | 'post'
  | 'question'
  | 'answer'
  | 'published'
  | 'refused'
  | 'membership'
  | 'leadership'
  | 'sponsorship'
  | 'person'
  | 'programme'
  | 'cohort'
  | 'activity'
  | 'storyForCommunity'
  | 'storyForSponsors'
  | 'chosenItem'
  | 'proposedItem'
  | 'message'
  | 'competence';

const HANDOVER = '2010-04-02';
const errors = 'userErrors { code field }';

type Change = <Payload>(caller: Caller, mutation: string, input: object, select?: string) => Promise<Payload>;

const change: Change = (caller, mutation, input, select = '') => {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input!`;
  return caller.change(
    `mutation Do($input: ${type}) { ${mutation}(input: $input) { ${select} ${errors} } }`,
    input,
  );
};

const said = (text: string) => [{ language: 'en', text }];

/** Scenario A as it stands in the evening of day 20, two stories beside it, and a second tenant with a community of its own. */
export async function gatherCast(): Promise<Cast> {
  const namespace = `matrix-${randomBytes(5).toString('hex')}`;
  const stage = await openStage({
    mongodbUrl: process.env['MONGODB_URL'] as string,
    redisUrl: process.env['REDIS_URL'] as string,
    namespace,
    at: '2010-03-19T06:00:00Z',
    operator: { email: 'operator@kolo.example', password: 'an operator of the test' },
  });
  const close = async () => {
    await stage.close();
    await dropNamespace(namespace);
  };
  try {
    const play = playUnep(stage, HANDOVER);
    await play.diary.liveUntil(20);
    const stories = await tellStories(play);
    await removeSomebody(play);
    const tools = await useTools(play);
    const other = await foundOther(play);
    await stage.settle();
    const { officers, organiser, sponsor, evaluator, operator } = play.people;
    const callers: Record<ViewerName, Caller> = {
      nobody: createCaller(stage.url),
      otherKeeper: other.keeper,
      otherOrganiser: other.organiser,
      operator,
      evaluator,
      sponsor,
      organiser,
      invited: officers[roles.neverAnswer[0]]!,
      member: officers[15]!,
      curator: officers[roles.curators[0]]!,
      keeper: officers[roles.keepers[1]]!,
    };
    return {
      stage,
      play,
      callers,
      persons: await personsOf(callers),
      here: { ...(await thingsOf(play)), ...stories, ...tools },
      there: other.things,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function personsOf(callers: Record<ViewerName, Caller>): Promise<Record<ViewerName, string | null>> {
  const entries = Object.entries(callers).map(async ([name, caller]) => {
    const { me } = await caller.query<{ me: { id: string } | null }>('query Me { me { id } }');
    return [name, me?.id ?? null];
  });
  return Object.fromEntries(await Promise.all(entries)) as Record<ViewerName, string | null>;
}

/** Ids that the scenario does not keep are those of the first of their kind, by somebody who is none of the viewers. */
async function thingsOf({
  stage,
  ids,
}: UnepPlay): Promise<Omit<Record<Thing, string>, keyof Stories | keyof Tools>> {
  const { communities } = stage.connections;
  const person = ids.officers[roles.answerers[0]]!;
  const idOf = async (collection: string, filter: object): Promise<string> =>
    String((await communities.collection(collection).findOne(filter))?._id);
  return {
    tenant: ids.tenant,
    organisation: ids.owner,
    domain: ids.domain,
    community: ids.community,
    post: await idOf('posts', {
      communityId: ids.community,
      authorId: { $nin: [15, ...roles.curators, ...roles.keepers].map((index) => ids.officers[index]) },
    }),
    question: ids.question,
    answer: ids.answers[0]!,
    published: ids.template,
    refused: ids.advert,
    membership: await idOf('memberships', { communityId: ids.community, personId: person }),
    leadership: await idOf('leaderships', {
      communityId: ids.community,
      personId: ids.officers[roles.keepers[0]],
    }),
    sponsorship: await idOf('sponsorships', { communityId: ids.community }),
    person,
    programme: ids.programme,
    cohort: ids.cohort,
    activity: ids.handover,
  };
}

type Stories = Record<'storyForCommunity' | 'storyForSponsors', string>;
type Tools = Record<'chosenItem' | 'proposedItem' | 'message' | 'competence', string>;

/** One story that its teller opens to the community alone, and a validated one that sponsors may read, too. */
async function tellStories(play: UnepPlay): Promise<Stories> {
  const { ids, people } = play;
  const teller = people.officers[roles.teller]!;
  const tell = async (title: string, consent: string, personNamed?: string) => {
    const steps = [
      { cycle: 'APPLIED', text: 'We took it over.', occurredOn: play.diary.date(19), personNamed },
    ];
    const input = { communityId: ids.community, language: 'en', title, consent, steps };
    const { story } = await change<{ story: { id: string } }>(teller, 'startStory', input, 'story { id }');
    await change(teller, 'submitStory', { storyId: story.id });
    return story.id;
  };
  const storyForCommunity = await tell('For the community', 'COMMUNITY');
  const storyForSponsors = await tell('For sponsors', 'SPONSOR', ids.officers[roles.helper]);
  await play.stage.settle();
  await change(people.officers[roles.helper]!, 'validateStory', { storyId: storyForSponsors });
  return { storyForCommunity, storyForSponsors };
}

/** What the leadership groups do with their tools; a keeper stands in for all of them. */
async function useTools({ ids, people, stage, diary }: UnepPlay): Promise<Tools> {
  const keeper = people.officers[roles.keepers[0]]!;
  const { community: communityId, owner: organisationId } = ids;
  const text = { language: 'en', text: 'Said by a leader.' };
  const make = async (mutation: string, thing: string, input: object): Promise<string> => {
    const made = await change<Record<string, { id: string }>>(keeper, mutation, input, `${thing} { id }`);
    return made[thing]?.id ?? '';
  };
  const propose = (title: string) =>
    make('proposeAgendaItem', 'agendaItem', { communityId, titles: said(title) });
  const [chosenItem, proposedItem] = [await propose('Decided'), await propose('Not decided')];
  await change(keeper, 'moveAgendaItem', { agendaItemId: chosenItem, status: 'CHOSEN' });
  await change(keeper, 'writeReflectionNote', { communityId, text });
  await change(keeper, 'proposeChange', { communityId, text });
  await change(keeper, 'addOrganisationContact', { communityId, organisationId, name: 'The press office' });
  await change(keeper, 'sendOrganisationInquiry', { communityId, organisationId, text });
  const wording = { titles: said('Measures'), texts: said('Each programme has one.') };
  const draft = { communityId, organisationIds: [organisationId], ...wording };
  const message = await make('draftExternalMessage', 'message', draft);
  await change(keeper, 'sendExternalMessage', { messageId: message });
  const competence = await make('proposeCompetenceStatement', 'statement', { communityId, ...wording });
  await change(keeper, 'adoptCompetenceStatement', { statementId: competence });
  const guest = people.officers[roles.neverAnswer[1]];
  if (!guest) throw new Error('Nobody is left to be a guest');
  const personIds = [ids.officers[roles.neverAnswer[1]]];
  await change(keeper, 'registerGuests', { communityId, personIds });

  const { communities } = stage.connections;
  const of = (collection: string, filter: object) => communities.collection(collection).findOne(filter);
  const sponsorship = await of('sponsorships', { communityId });
  const review = { sponsorshipId: String(sponsorship?._id), heldOn: diary.date(20) };
  await change(keeper, 'recordSponsorReview', review);
  const personId = ids.officers[roles.answerers[0]];
  const membership = await of('memberships', { communityId, personId });
  const pair = { membershipId: String(membership?._id), buddyId: ids.officers[roles.keepers[0]] };
  await change(keeper, 'assignBuddy', pair);
  return { chosenItem, proposedItem, message, competence };
}

/** A removal, which is for leaders to see. */
async function removeSomebody({ stage, ids, people }: UnepPlay): Promise<void> {
  const filter = { communityId: ids.community, personId: ids.officers[16] };
  const membership = await stage.connections.communities.collection('memberships').findOne(filter);
  const input = { membershipId: String(membership?._id), reason: 'Sold equipment to members' };
  await change(people.officers[roles.keepers[0]]!, 'removeMember', input);
}

/** Another tenant with its own organiser and keeper, who have a post and a question of their own. */
async function foundOther(
  play: UnepPlay,
): Promise<{ organiser: Caller; keeper: Caller; things: Cast['there'] }> {
  const { operator } = play.people;
  const { tenant } = await change<{ tenant: { id: string } }>(
    operator,
    'createTenant',
    { names: said('Other') },
    'tenant { id }',
  );
  const people = ['organiser', 'keeper'].map((name) => ({
    names: said(`Other ${name}`),
    email: `${name}@other.example`,
  }));
  const registered = await change<{ persons: { id: string }[]; entryCodes: { code: string }[] }>(
    operator,
    'registerPersons',
    { tenantId: tenant.id, persons: people },
    'persons { id } entryCodes { code }',
  );
  const [organiserId, keeperId] = registered.persons.map(({ id }) => id);
  await change(operator, 'grantRole', { personId: organiserId, tenantId: tenant.id, role: 'ORGANISER' });
  for (const { code } of registered.entryCodes)
    await change(play.guest(), 'redeemEntryCode', { code, password });
  const organiser = await play.signIn('organiser@other.example', password);
  const keeper = await play.signIn('keeper@other.example', password);

  const { organisation } = await change<{ organisation: { id: string } }>(
    organiser,
    'registerOrganisation',
    { tenantId: tenant.id, type: 'CSO', names: said('Another organisation') },
    'organisation { id }',
  );
  const { domain } = await change<{ domain: { id: string } }>(
    organiser,
    'createDomain',
    { tenantId: tenant.id, code: 'OTHER', titles: said('Another subject') },
    'domain { id }',
  );
  await play.stage.settle();
  const made = await change<{ community: { id: string } }>(
    organiser,
    'createCommunity',
    {
      tenantId: tenant.id,
      titles: said('Another community'),
      kind: 'NETWORK',
      joinPolicy: 'REQUEST',
      domainId: domain.id,
      timezone: 'Europe/Kyiv',
      pitch: { relevance: said('Why'), connections: said('What'), workings: said('How') },
    },
    'community { id }',
  );
  const communityId = made.community.id;
  const leader = { communityId, personId: keeperId, group: 'COMMUNITY_KEEPER' };
  await change(organiser, 'assignLeadership', leader);
  await change(organiser, 'openCommunity', { communityId });
  await play.stage.settle();
  const text = { language: 'en', text: 'Said among us.' };
  const { post } = await change<{ post: { id: string } }>(
    keeper,
    'createPost',
    { communityId, text },
    'post { id }',
  );
  const { question } = await change<{ question: { id: string } }>(
    keeper,
    'askQuestion',
    { communityId, text },
    'question { id }',
  );
  const programme = {
    tenantId: tenant.id,
    kind: 'COURSE',
    titles: said('Another course'),
    startsOn: '2010-04-01',
    endsOn: '2010-05-01',
    timezone: 'Europe/Kyiv',
    communityId,
  };
  const course = await change<{ programme: { id: string } }>(
    organiser,
    'createProgramme',
    programme,
    'programme { id }',
  );
  return {
    organiser,
    keeper,
    things: {
      tenant: tenant.id,
      organisation: organisation.id,
      domain: domain.id,
      community: communityId,
      post: post.id,
      question: question.id,
      person: keeperId,
      programme: course.programme.id,
    } as Cast['there'],
  };
}
