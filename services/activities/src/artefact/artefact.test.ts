import { newId } from '@kolo/runtime';
import { persons, startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
const [office, city, region] = [newId('organisation'), newId('organisation'), newId('organisation')];
beforeAll(async () => {
  world = await startWorld();
  world.service.clock.set('2010-03-29T12:00:00Z');
  const position = { fromOrganisationId: null, organisationId: office, territoryId: newId('territory') };
  await world.learn([
    world.told({
      type: 'position.changed',
      subject: world.person.member,
      sequence: 2,
      data: { personId: world.person.member, ...position },
    }),
  ]);
});
afterAll(() => world.close());

const selection = `artefact { id kind title description language link body licence organisation { id } authors { id }
  publishedBy { id } community { id } activity { id } programme { id } reuses { totalCount } }`;
const artefact = {
  kind: 'TEMPLATE',
  titles: [{ language: 'en', text: 'Register of wells' }],
  language: 'uk',
  link: 'https://example.org/wells',
};
const publish = (input: object = {}, by = world.viewers.member) =>
  world.mutate(by, 'publishArtefact', { ...artefact, communityId: world.community, ...input }, selection);
const reuse = (artefactId: string, input: object = {}, by = world.viewers.keeper) =>
  world.mutate(
    by,
    'reportArtefactReuse',
    { artefactId, organisationId: city, usedOn: '2010-03-20', ...input },
    'artefact { reuses { totalCount nodes { organisation { id } usedOn note reportedBy { id } } } }',
  );
const faultsOf = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field }) => `${code} ${field.join('.')}`);

test('what came out of an activity goes into the stock of its community', async () => {
  const activityId = await world.scheduleActivity({ type: 'DEMONSTRATION', fields: { tool: 'Pump' } });
  const descriptions = [{ language: 'en', text: 'One row for each well.' }];
  const { artefact: made } = await publish({ communityId: null, activityId, descriptions, licence: 'CC BY' });
  expect(made).toMatchObject({
    ...{
      kind: 'TEMPLATE',
      title: 'Register of wells',
      description: 'One row for each well.',
      language: 'uk',
    },
    ...{ link: 'https://example.org/wells', body: null, licence: 'CC BY', organisation: { id: office } },
    authors: [{ id: world.person.member }],
    publishedBy: { id: world.person.member },
    ...{ community: { id: world.community }, activity: { id: activityId }, programme: null },
  });
  expect(await world.eventsOf(made.id)).toMatchObject([
    {
      type: 'artefact.published',
      tenant: world.tenant,
      community: world.community,
      actor: world.person.member,
      channel: 'WEB',
      timezone: 'Europe/Zurich',
      sequence: 1,
      data: {
        ...{ kind: 'TEMPLATE', activityId, activityType: 'DEMONSTRATION', tenantTypeId: null },
        organisationId: office,
      },
    },
  ]);
  const second = await publish({ titles: [{ language: 'en', text: 'Second' }] });
  const document = `query ($representations: [_Any!]!, $id: ID!) {
    activity(id: $id) { artefacts { totalCount nodes { id } } }
    _entities(representations: $representations) { ... on Community { artefacts(kind: TEMPLATE) { totalCount nodes { id } } } } }`;
  const representations = [{ __typename: 'Community', id: world.community }];
  const { data } = await world.query(world.viewers.alumnus, document, { representations, id: activityId });
  expect(data.activity.artefacts).toEqual({ totalCount: 1, nodes: [{ id: made.id }] });
  expect(data._entities[0].artefacts).toEqual({
    totalCount: 2,
    nodes: [{ id: second.artefact.id }, { id: made.id }],
  });
});

test('that another organisation takes it over is told once of each', async () => {
  const { id } = (await publish()).artefact;
  expect(faultsOf(await reuse(id, { organisationId: office }))).toEqual(['OWN_ARTEFACT organisationId']);
  expect((await reuse(id, { note: 'For our wells.' })).artefact.reuses).toEqual({
    totalCount: 1,
    nodes: [
      {
        organisation: { id: city },
        usedOn: '2010-03-20',
        note: 'For our wells.',
        reportedBy: { id: world.person.keeper },
      },
    ],
  });
  expect(faultsOf(await reuse(id))).toEqual(['REUSE_KNOWN organisationId']);
  expect((await reuse(id, { organisationId: region })).artefact.reuses.totalCount).toBe(2);
  expect((await world.eventsOf(id)).slice(1)).toMatchObject([
    {
      type: 'artefact.reused',
      sequence: 2,
      community: world.community,
      actor: world.person.keeper,
      data: { organisationId: city, usedOn: '2010-03-20' },
    },
    { type: 'artefact.reused', sequence: 3, data: { organisationId: region } },
  ]);
  // It is already the 30th where the day begins first.
  expect(faultsOf(await reuse(id, { organisationId: newId('organisation'), usedOn: '2010-03-30' }))).toEqual(
    [],
  );
  expect(faultsOf(await reuse(id, { organisationId: newId('organisation'), usedOn: '2010-03-31' }))).toEqual([
    'IN_THE_FUTURE usedOn',
  ]);
});

test('the organisation that took it over is that of who reports it, unless another is named', async () => {
  const { id } = (await publish({ organisationId: region })).artefact;
  const own = await reuse(id, { organisationId: null }, world.viewers.member);
  expect(own.artefact.reuses.nodes).toMatchObject([{ organisation: { id: office } }]);
  expect(faultsOf(await reuse(id, { organisationId: null }, world.viewers.alumnus))).toEqual([
    'REQUIRED organisationId',
  ]);
});

test('two reports at once of one organisation count once', async () => {
  const { id } = (await publish()).artefact;
  const answers = await Promise.all([1, 2, 3].map(() => reuse(id)));
  expect(answers.filter((answer) => answer.artefact !== null)).toHaveLength(1);
  expect((await world.eventsOf(id)).filter(({ type }) => type === 'artefact.reused')).toHaveLength(1);
});

test.each([
  ['organiser', null, true],
  ['keeper', null, true],
  ['member', null, true],
  ['alumnus', null, true],
  ['evaluator', 'NOT_ALLOWED communityId', true],
  ['sponsor', 'NOT_ALLOWED communityId', false],
  ['sponsoringOrganisation', 'NOT_ALLOWED communityId', false],
  ['stranger', 'NOT_FOUND communityId', false],
  ['leaver', 'NOT_FOUND communityId', false],
  ['foreignOrganiser', 'NOT_FOUND communityId', false],
  ['machine', 'NOT_FOUND communityId', false],
] as const)('%s publishes: %s; sees what others did: %s', async (who, fault, sees) => {
  const viewer = world.viewers[who];
  expect(faultsOf(await publish({}, viewer))).toEqual(fault === null ? [] : [fault]);
  const { id } = (await publish()).artefact;
  const { data } = await world.query(viewer, `{ artefact(id: "${id}") { title } }`, {});
  expect(data.artefact === null).toBe(!sees);
  const reported = await reuse(id, {}, viewer);
  const unseen = sees ? ['NOT_ALLOWED artefactId'] : ['NOT_FOUND artefactId'];
  expect(faultsOf(reported)).toEqual(sees && who !== 'evaluator' ? [] : unseen);
});

test('an evaluator reads what it is, and not who made it', async () => {
  const { id } = (await publish()).artefact;
  for (const field of ['authors { id }', 'publishedBy { id }']) {
    const { errors } = await world.query(
      world.viewers.evaluator,
      `{ artefact(id: "${id}") { ${field} } }`,
      {},
    );
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});

test('a guest leaves what they brought with the activity, and nothing in the community', async () => {
  const activityId = await world.scheduleActivity({ startsAt: '2010-03-30T10:00' });
  const guest = world.viewers.colleague;
  expect(faultsOf(await publish({ communityId: null, activityId }, guest))).toEqual(['NOT_FOUND activityId']);
  const personIds = [world.person.colleague];
  await world.done('registerPersonsForActivity', 'activity', { activityId, personIds });
  expect(faultsOf(await publish({ communityId: null, activityId }, guest))).toEqual([]);
  expect(faultsOf(await publish({}, guest))).toEqual(['NOT_FOUND communityId']);
});

test('a relay puts in what a member sent, in the member’s name', async () => {
  const onBehalfOf = world.person.member;
  const sent = await publish({ onBehalfOf, channel: 'EMAIL' }, world.viewers.relay);
  expect(sent.artefact).toBeNull();
  expect(sent.userErrors).toEqual([]);
  const [event] = (await world.service.events()).slice(-1);
  expect(event).toMatchObject({ type: 'artefact.published', actor: onBehalfOf, channel: 'EMAIL' });
  expect(faultsOf(await publish({ onBehalfOf }, world.viewers.alumnus))).toEqual(['NOT_ALLOWED onBehalfOf']);
  expect(faultsOf(await publish({ onBehalfOf }, world.viewers.foreignRelay))).toEqual([
    'NOT_FOUND communityId',
  ]);
});

test('authors are persons of the tenant, and the places of an artefact agree', async () => {
  const [stranger] = persons(1) as [string];
  world.strangers.add(stranger);
  expect(faultsOf(await publish({ authorIds: [world.person.member, stranger] }))).toEqual([
    'NOT_FOUND authorIds.1',
  ]);
  const activityId = await world.scheduleActivity();
  expect(faultsOf(await publish({ activityId, communityId: world.foreignCommunity }))).toEqual([
    'NOT_FOUND communityId',
  ]);
  expect(faultsOf(await publish({ communityId: null }))).toEqual(['REQUIRED communityId']);
  expect(faultsOf(await publish({ link: null }))).toEqual(['REQUIRED link']);
});
