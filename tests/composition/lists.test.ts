import { getNamedType, isObjectType } from 'graphql';
import type { GraphQLObjectType } from 'graphql';
import { compose, isList } from './publicSchema.ts';

/** Lists that are no connections, and what keeps each of them short. */
const bounded: Record<string, string> = {
  'AccessProfile.proxies': 'at most 5 may be named',
  'ActivityFieldDefinition.parts': 'parts of one group of the catalogue',
  'ActivityTypeDefinition.fields': 'at most 30 in the input',
  'AgendaItem.activities': 'the latest 100',
  'AgendaItem.objectives': 'at most 20 links',
  'Artefact.authors': 'at most 20 in the input',
  'Community.curators': 'appointed one by one by those who lead; a community has a handful',
  'Community.healthChecks': 'one for each half-year of a life',
  'Community.leadership': 'seven groups',
  'Community.participation': 'five levels',
  'Community.secondaryDomains': 'at most 20 in the input',
  'Community.sponsorships': 'contracts with organisations, a handful in a life',
  'CompetenceStatement.versions': 'at most 200 wordings',
  'Digest.items': 'at most 10 entries in a digest',
  'Digest.questions': 'at most 10 entries in a digest',
  'DigestItem.domains': 'at most 20 in the input',
  'ExternalMessage.organisations': 'at most 200 in the input',
  'Guest.activities': 'the latest 100',
  'HealthCheck.scores': 'eight factors',
  'IndicatorValue.evidence': 'links of one value',
  'IndicatorValue.parts': 'one for each currency or group of the value',
  'IndicatorVerification.differences': 'fields of one value in which two computations differ',
  'IndicatorValueVersion.parts': 'one for each currency or group of the value',
  'LeadersReport.gaps': 'eight cycles',
  'MatrixCell.links': 'takes `first`, at most 100',
  'MatrixCell.steps': 'takes `first`, at most 100',
  'MatrixCell.values': 'one for each indicator of the cycle and window of the period',
  'MemberReport.figures': 'five for each community of one person',
  'MemberReport.stories': 'the latest 100',
  'Membership.history': 'changes of one membership: of its level, at most one a night',
  'Membership.reminders': 'two',
  'Network.brokers': 'takes `first`, at most 20',
  'Network.groupings': 'four ways to group members',
  'NetworkVersion.groupings': 'four ways to group members',
  'Notification.options': 'three answers to choose from',
  'Person.memberships': 'at most 100',
  'Person.positions': 'posts in one life',
  'Person.roles': 'roles in the tenants of one person',
  'Person.tenants': 'where one person is registered',
  'Programme.partners': 'at most 100 in the input',
  'Query.activityTypes': 'the catalogue, and at most 100 types of one tenant',
  'Query.indicatorDefinitions': 'the catalogue',
  'Query.indicators': 'at most one for each of the catalogue',
  'Query.sessions': 'at most 100',
  'Resource.domains': 'at most 20 in the input',
  'Resource.judgements': 'two curators judge three criteria a round',
  'SponsorBrief.objectives': 'at most 20 in the input',
  'SponsorReport.stories': 'the latest 100',
  'SponsorReport.values': 'one for each indicator and window of the period',
  'Sponsorship.objectives': 'at most 20 in the input',
  'StoryStep.aspirations': 'hopes of one step',
  'StoryStep.effects': 'one of each measure',
  'StoryVersion.steps': 'at most 30 in the input',
  'StoryVersion.validatedBy': 'those named in at most 30 steps',
  'Survey.items': 'questions of one kind of survey, a handful',
  'Survey.results': 'one for each of its questions',
  'SurveyResult.distribution': 'five points, or yes and no',
  'ValueMatrix.cells': 'eight cycles',
  'ValueMatrix.prompts': 'one for each indicator of the matrix at most',
  'ValueStory.links': 'links of one story',
  'ValueStory.steps': 'at most 30 in the input',
  'ValueStory.validatedBy': 'those named in at most 30 steps',
  'ValueStory.versions': 'validated versions of one story',
};

let types: GraphQLObjectType[];
let fields: { name: string; type: string; isListOfObjects: boolean; args: string[] }[];

beforeAll(async () => {
  const { schema } = await compose();
  types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__'));
  fields = types.flatMap((type) =>
    Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      type: String(field.type),
      isListOfObjects: isList(field.type) && isObjectType(getNamedType(field.type)),
      args: field.args.map((arg) => `${arg.name}: ${String(arg.type)}`),
    })),
  );
});

it('a list of objects is a connection, or its bound is known', () => {
  const plain = fields
    .filter(({ name, isListOfObjects }) => isListOfObjects && !/(Connection|Payload)\./.test(name))
    // Texts of one thing in several languages.
    .filter(({ type }) => !type.includes('LocalizedText'))
    .map(({ name }) => name);
  expect(plain.sort()).toEqual(Object.keys(bounded).sort());
});

/** What a connection says of its list beside its pages. */
const besidePages: Record<string, string[]> = {
  SearchResultConnection: ['unsearched'],
};

it('every connection has the same shape and is asked for page by page', () => {
  for (const type of types.filter(({ name }) => name.endsWith('Connection'))) {
    const shape = Object.fromEntries(
      Object.entries(type.getFields())
        .filter(([name]) => !besidePages[type.name]?.includes(name))
        .map(([name, field]) => [name, String(field.type)]),
    );
    const node = shape['nodes']?.replace(/[[\]!]/g, '');
    const edge = type.name.replace(/Connection$/, 'Edge');
    const edges = { edges: `[${edge}!]!`, nodes: `[${node}!]!`, pageInfo: 'PageInfo!' };
    const { totalCount, ...rest } = shape;
    expect({ [type.name]: rest }).toEqual({ [type.name]: edges });
    expect(['Int!', 'Int', undefined]).toContain(totalCount);
    const edgeType = types.find(({ name }) => name === edge);
    expect(Object.keys(edgeType?.getFields() ?? {}).sort()).toEqual(['cursor', 'node']);
  }
});

it('every field that answers a connection takes `first` and `after`, and no other field takes `after`', () => {
  const pages = fields.filter(({ type }) => /Connection!?$/.test(type));
  expect(pages.length).toBeGreaterThan(20);
  const lacking = pages.filter(({ args }) => !args.includes('first: Int') || !args.includes('after: String'));
  expect(lacking.map(({ name }) => name)).toEqual([]);
  const odd = fields.filter(
    ({ args, type }) => args.some((arg) => arg.startsWith('after')) && !/Connection!?$/.test(type),
  );
  expect(odd.map(({ name }) => name)).toEqual([]);
});
