import { randomBytes } from 'node:crypto';
import { createPlayers, openStage } from '@kolo/scenarios';
import type { Caller, Stage } from '@kolo/scenarios';
import { dropNamespace } from '../systems/dropNamespace.ts';

const errors = 'userErrors { code message field }';
const operator = { email: 'operator@kolo.example', password: 'an operator of the test' };
const password = 'річка глибока дуже';
const inLanguage = (language: string, text: string) => [{ language, text }];

const pitchFields = [
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
];

/** A tenant with an open community and people who act through the gateway. */
export interface Circle {
  tenantId: string;
  communityId: string;
  organiser: Caller;
  /** Members of the community, by the name that they were registered with. */
  members: Record<string, Caller>;
  /** Registered in the tenant, member of nothing. */
  neighbour: Caller;
}

export interface SearchWorld {
  stage: Stage;
  operator: Caller;
  guest: Caller;
  found(community: string, language: string, memberNames: readonly string[]): Promise<Circle>;
  end(): Promise<void>;
}

export async function startSearchWorld(): Promise<SearchWorld> {
  const namespace = `search-${randomBytes(5).toString('hex')}`;
  const stage = await openStage({
    mongodbUrl: process.env['MONGODB_URL'] as string,
    redisUrl: process.env['REDIS_URL'] as string,
    namespace,
    at: '2026-03-02T09:00:00Z',
    operator,
  });
  const end = async () => {
    await stage.close();
    await dropNamespace(namespace);
  };
  try {
    const players = createPlayers(stage);
    const signedIn = await players.signIn(operator.email, operator.password);
    const founding = { stage, players, operator: signedIn };
    return {
      stage,
      operator: signedIn,
      guest: players.guest(),
      found: (...args) => found(founding, ...args),
      end,
    };
  } catch (error) {
    await end();
    throw error;
  }
}

interface Founding {
  stage: Stage;
  players: ReturnType<typeof createPlayers>;
  operator: Caller;
}

async function found(
  { stage, players, operator: founder }: Founding,
  title: string,
  language: string,
  memberNames: readonly string[],
): Promise<Circle> {
  const { tenant } = await founder.change<{ tenant: { id: string } }>(
    `mutation T($input: CreateTenantInput!) { createTenant(input: $input) { tenant { id } ${errors} } }`,
    { names: inLanguage('en', `Owner of ${title}`) },
  );
  const tenantId = tenant.id;
  const names = ['Orhanizatorka', 'Susida', ...memberNames];
  const emails = names.map((_, index) => `p${index}.${tenantId.slice(-8)}@kolo.example`);
  const { persons, entryCodes } = await founder.change<{
    persons: { id: string }[];
    entryCodes: { code: string }[];
  }>(
    `mutation P($input: RegisterPersonsInput!) { registerPersons(input: $input) { persons { id } entryCodes { code } ${errors} } }`,
    {
      tenantId,
      persons: names.map((name, index) => ({
        names: inLanguage('uk', name),
        email: emails[index],
        languages: ['uk'],
      })),
    },
  );
  await founder.change(`mutation G($input: GrantRoleInput!) { grantRole(input: $input) { ${errors} } }`, {
    personId: persons[0]?.id,
    tenantId,
    role: 'ORGANISER',
  });
  const callers: Caller[] = [];
  for (const [index, { code }] of entryCodes.entries()) {
    await players.redeem(code, password);
    callers.push(await players.signIn(emails[index] ?? '', password, 'uk'));
  }
  const [organiser, neighbour, ...others] = callers as [Caller, Caller, ...Caller[]];
  const { domain } = await organiser.change<{ domain: { id: string } }>(
    `mutation D($input: CreateDomainInput!) { createDomain(input: $input) { domain { id } ${errors} } }`,
    { tenantId, code: 'FIN', titles: inLanguage('en', 'Public finance') },
  );
  const { community } = await organiser.change<{ community: { id: string } }>(
    `mutation C($input: CreateCommunityInput!) { createCommunity(input: $input) { community { id } ${errors} } }`,
    {
      tenantId,
      titles: inLanguage(language, title),
      kind: 'PRACTICE',
      joinPolicy: 'INVITE_COHORT',
      domainId: domain.id,
      timezone: 'Europe/Kyiv',
      pitch: Object.fromEntries(pitchFields.map((field) => [field, inLanguage(language, title)])),
    },
  );
  const communityId = community.id;
  await stage.settle();
  const memberIds = persons.slice(2).map(({ id }) => id);
  await organiser.change(
    `mutation A($input: AssignLeadershipInput!) { assignLeadership(input: $input) { ${errors} } }`,
    { communityId, personId: memberIds[0], group: 'COMMUNITY_KEEPER' },
  );
  await organiser.change(
    `mutation O($input: OpenCommunityInput!) { openCommunity(input: $input) { ${errors} } }`,
    { communityId },
  );
  await organiser.change(
    `mutation I($input: InviteToCommunityInput!) { inviteToCommunity(input: $input) { ${errors} } }`,
    { communityId, personIds: memberIds },
  );
  for (const member of others) {
    await member.change(
      `mutation M($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${errors} } }`,
      { communityId },
    );
  }
  const members = Object.fromEntries(memberNames.map((name, index) => [name, others[index] as Caller]));
  return { tenantId, communityId, organiser, neighbour, members };
}

/** Registers an organisation, gives somebody a post there, and then the organisation an alias. */
export async function employ({ organiser, tenantId }: Circle, personId: string, name: string, alias: string) {
  const { organisation } = await organiser.change<{ organisation: { id: string } }>(
    `mutation B($input: RegisterOrganisationInput!) { registerOrganisation(input: $input) { organisation { id } ${errors} } }`,
    { tenantId, type: 'NATIONAL_STATE', names: inLanguage('uk', name) },
  );
  await organiser.change(
    `mutation E($input: ChangePositionInput!) { changePosition(input: $input) { ${errors} } }`,
    { personId, organisationId: organisation.id, service: 'STATE', from: '2025-09-01' },
  );
  await organiser.change(
    `mutation L($input: AddOrganisationAliasInput!) { addOrganisationAlias(input: $input) { ${errors} } }`,
    { organisationId: organisation.id, alias },
  );
}

export async function ask(caller: Caller, communityId: string, language: string, text: string) {
  const { question } = await caller.change<{ question: { id: string } }>(
    `mutation Q($input: AskQuestionInput!) { askQuestion(input: $input) { question { id } ${errors} } }`,
    { communityId, text: { language, text } },
  );
  return question.id;
}

export async function answer(caller: Caller, questionId: string, language: string, text: string) {
  await caller.change(
    `mutation N($input: AnswerQuestionInput!) { answerQuestion(input: $input) { ${errors} } }`,
    { questionId, text: { language, text } },
  );
}

/** A post with a reply, by two people. */
export async function post(
  [author, replier]: readonly [Caller, Caller],
  communityId: string,
  language: string,
  [text, reply]: readonly [string, string],
) {
  const { post: posted } = await author.change<{ post: { id: string } }>(
    `mutation W($input: CreatePostInput!) { createPost(input: $input) { post { id } ${errors} } }`,
    { communityId, text: { language, text } },
  );
  await replier.change(`mutation Y($input: ReplyToPostInput!) { replyToPost(input: $input) { ${errors} } }`, {
    postId: posted.id,
    text: { language, text: reply },
  });
  return posted.id;
}

export async function submit(
  caller: Caller,
  communityId: string,
  language: string,
  title: string,
  body: string,
) {
  const { resource } = await caller.change<{ resource: { id: string } }>(
    `mutation R($input: SubmitResourceInput!) { submitResource(input: $input) { resource { id } ${errors} } }`,
    {
      communityId,
      kind: 'GUIDE',
      titles: inLanguage(language, title),
      descriptions: inLanguage(language, title),
      language,
      body,
    },
  );
  return resource.id;
}

export async function schedule(caller: Caller, communityId: string, language: string, title: string) {
  const { activity } = await caller.change<{ activity: { id: string } }>(
    `mutation V($input: ProposeActivityInput!) { proposeActivity(input: $input) { activity { id } ${errors} } }`,
    {
      communityId,
      type: 'DOCUMENT_SHARING',
      titles: inLanguage(language, title),
      durationMin: 60,
      channel: 'ONLINE',
    },
  );
  return activity.id;
}

export async function tell(
  caller: Caller,
  communityId: string,
  { language, title, text, consent }: { language: string; title: string; text: string; consent: string },
) {
  const { story } = await caller.change<{ story: { id: string } }>(
    `mutation S($input: StartStoryInput!) { startStory(input: $input) { story { id } ${errors} } }`,
    {
      communityId,
      language,
      title,
      consent,
      beneficiaries: ['INSTITUTION'],
      steps: [{ cycle: 'POTENTIAL', capital: 'RESOURCES', text, occurredOn: '2026-03-01' }],
    },
  );
  await caller.change(`mutation U($input: SubmitStoryInput!) { submitStory(input: $input) { ${errors} } }`, {
    storyId: story.id,
  });
  return story.id;
}

export interface Found {
  nodes: { __typename: string; id: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export const searchDocument = `query Search($query: String!, $kinds: [SearchKind!], $language: String, $first: Int, $after: String) {
  search(query: $query, kinds: $kinds, language: $language, first: $first, after: $after) {
    nodes {
      __typename
      ... on Community { id title }
      ... on Person { id name }
      ... on Activity { id title }
      ... on Resource { id title }
      ... on Question { id text { text } }
      ... on ValueStory { id heading: title }
      ... on Post { id text { text } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

export async function search(caller: Caller, query: string, args: object = {}): Promise<Found> {
  return (await caller.query<{ search: Found }>(searchDocument, { query, ...args })).search;
}

export const idsOf = ({ nodes }: Found) => nodes.map(({ id }) => id);
