import { newId } from '@kolo/runtime';
import { startWorld } from '../fixtures/world.ts';
import type { World } from '../fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

const said = (text: string) => [{ language: 'en', text }];
const field = (name: string, kind: string, more: object = {}) => ({
  ...{ name, kind, descriptions: said(`What ${name} says`) },
  ...more,
});
const studyCircle = {
  ...{ code: 'STUDY_CIRCLE', names: said('Study circle'), descriptions: said('A few meet and study.') },
  ...{ formality: 2, source: 'BOTH', mode: 'WITH', family: 3, roles: said('reader'), outputs: said('notes') },
  fields: [
    field('theme', 'TEXT', { isRequired: true }),
    field('readers', 'PERSON', { isList: true }),
    field('rhythm', 'CHOICE', { options: ['WEEKLY', 'MONTHLY'] }),
    field('pages', 'INTEGER'),
    field('open', 'YES_NO'),
  ],
};
const selection = `activityType { code type tenantTypeId tenant { id } name description roles outputs formality retiredAt
  fields { name kind isList isRequired isDerived options parts { name } } }`;
const add = (input: object = {}, by = world.viewers.organiser) =>
  world.mutate(by, 'addActivityType', { tenantId: world.tenant, ...studyCircle, ...input }, selection);
const faultsOf = ({ userErrors }: { userErrors: { code: string; field: string[] }[] }) =>
  userErrors.map(({ code, field: path }) => `${code} ${path.join('.')}`);

test('the catalogue is read by its axes, in the language of the reader', async () => {
  const viewer = { ...world.viewers.stranger, languages: ['uk'] };
  const document = `{ all: activityTypes { code } some: activityTypes(formality: 1, source: OUTSIDE) { code type name tenantTypeId tenant { id }
    fields { name description kind isRequired parts { name kind } } } visits: activityTypes(family: 7) { code } }`;
  const { data } = await world.query(viewer, document, {});
  expect(data.all).toHaveLength(29);
  expect(data.some).toEqual([
    {
      ...{ code: 'RESOURCE_POINTER', type: 'RESOURCE_POINTER', name: 'Вказівка на ресурс' },
      ...{ tenantTypeId: null, tenant: null },
      fields: [
        {
          ...{ name: 'resource', description: 'На що вказують', kind: 'GROUP', isRequired: true },
          parts: [
            { name: 'resourceId', kind: 'RESOURCE' },
            { name: 'link', kind: 'LINK' },
            { name: 'title', kind: 'TEXT' },
          ],
        },
        { name: 'why', description: 'Чим це корисно', kind: 'LONG_TEXT', isRequired: true, parts: [] },
      ],
    },
  ]);
  expect(data.visits.map(({ code }: { code: string }) => code)).toEqual([
    'GUESTS',
    'FIELD_TRIP',
    'FOLLOW_LEADER',
  ]);
});

test('a type that a tenant adds is planned, judged and found as one of the 29', async () => {
  const { activityType } = await add();
  expect(activityType).toMatchObject({
    ...{ code: 'STUDY_CIRCLE', type: 'TENANT_DEFINED', tenant: { id: world.tenant }, name: 'Study circle' },
    ...{ description: 'A few meet and study.', roles: ['reader'], outputs: ['notes'], retiredAt: null },
  });
  expect(activityType.fields).toContainEqual({
    ...{ name: 'rhythm', kind: 'CHOICE', isList: false, isRequired: false, isDerived: false },
    ...{ options: ['WEEKLY', 'MONTHLY'], parts: [] },
  });
  const { tenantTypeId } = activityType;
  const plan = (fields: object, more: object = {}, by = world.viewers.member) =>
    world.mutate(
      by,
      'scheduleActivity',
      {
        ...{ ...world.activityInput, type: 'TENANT_DEFINED', tenantTypeId, fields },
        ...{ startsAt: '2010-03-30T10:00', ...more },
      },
      'activity { id type typeDefinition { code } fields formality family }',
    );
  const wrong = { theme: 5, readers: world.person.member, rhythm: 'DAILY', pages: 1.5, open: 'yes', more: 1 };
  expect(faultsOf(await plan(wrong)).toSorted()).toEqual(['UNKNOWN_FIELD fields.more']);
  const { more: _more, ...known } = wrong;
  expect(faultsOf(await plan(known))).toEqual([
    'NOT_A_TEXT fields.theme',
    'NOT_A_LIST fields.readers',
    'NOT_AN_OPTION fields.rhythm',
    'NOT_A_NUMBER fields.pages',
    'NOT_YES_OR_NO fields.open',
  ]);
  expect(faultsOf(await plan({}))).toEqual(['REQUIRED fields.theme']);
  const fields = { theme: 'Wells', readers: [world.person.member], rhythm: 'WEEKLY', pages: 12, open: true };
  const { activity } = await plan(fields);
  expect(activity).toMatchObject({
    ...{ type: 'TENANT_DEFINED', typeDefinition: { code: 'STUDY_CIRCLE' }, fields },
    ...{ formality: 2, family: 3 },
  });
  expect(await world.eventsOf(activity.id)).toMatchObject([
    { data: { type: 'TENANT_DEFINED', tenantTypeId } },
  ]);
  const found = await world.query(
    world.viewers.member,
    `{ activities(tenantType: "${tenantTypeId}") { nodes { id } } }`,
    {},
  );
  expect(found.data.activities.nodes).toEqual([{ id: activity.id }]);

  const listed = async (who: keyof World['viewers']) =>
    (
      await world.query(
        world.viewers[who],
        `{ activityTypes(tenant: "${world.tenant}", family: 3) { code } }`,
        {},
      )
    ).data.activityTypes.length;
  expect([await listed('member'), await listed('evaluator'), await listed('stranger')]).toEqual([4, 4, 3]);

  for (const _ of [1, 2]) {
    const retired = await world.mutate(
      world.viewers.organiser,
      'retireActivityType',
      { tenantTypeId },
      selection,
    );
    expect(retired.activityType.retiredAt).toBe('2010-03-29T06:00:00.000Z');
  }
  expect(faultsOf(await plan(fields))).toEqual(['TYPE_RETIRED tenantTypeId']);
  // What was planned stays, and may still be told of.
  const change = { activityId: activity.id, fields: { pages: 20 } };
  const changed = await world.mutate(world.viewers.member, 'changeActivity', change, 'activity { fields }');
  expect(changed.activity.fields.pages).toBe(20);
});

test('the type of an input is one of the catalogue or one of the tenant', async () => {
  const plan = async (input: object) =>
    faultsOf(
      await world.mutate(
        world.viewers.member,
        'proposeActivity',
        { ...world.activityInput, ...input },
        'activity { id }',
      ),
    );
  const tenantTypeId = newId('activitytype');
  expect(await plan({ type: 'TENANT_DEFINED', fields: {} })).toEqual(['REQUIRED tenantTypeId']);
  expect(await plan({ type: 'TENANT_DEFINED', tenantTypeId })).toEqual(['NOT_FOUND tenantTypeId']);
  expect(await plan({ tenantTypeId })).toEqual(['TYPE_OF_CATALOGUE tenantTypeId']);
});

test.each([
  ['PEER_ASSIST', {}, 'DUPLICATE code'],
  ['TENANT_DEFINED', {}, 'DUPLICATE code'],
  ['study circle', {}, 'NOT_A_CODE code'],
  ['A_GROUP', { fields: [field('site', 'GROUP')] }, 'NO_GROUP fields.0.kind'],
  ['B_CHOICE', { fields: [field('size', 'CHOICE')] }, 'TOO_FEW fields.0.options'],
  ['C_TEXT', { fields: [field('size', 'TEXT', { options: ['BIG'] })] }, 'OPTIONS_OF_CHOICE fields.0.options'],
  ['D_NAME', { fields: [field('__proto__', 'TEXT')] }, 'NOT_A_FIELD_NAME fields.0.name'],
  ['E_TWINS', { fields: [field('size', 'TEXT'), field('size', 'DAY')] }, 'DUPLICATE fields.1.name'],
  ['F_FORMAL', { formality: 6 }, 'OUT_OF_RANGE formality'],
  ['G_FAMILY', { family: 0 }, 'OUT_OF_RANGE family'],
])('a type %s is refused: %j', async (code, input, fault) => {
  expect(faultsOf(await add({ code, ...input }))).toEqual([fault]);
});

test('a code stands once in a tenant', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => add({ code: 'ONCE' })));
  expect(answers.filter(({ activityType }) => activityType !== null)).toHaveLength(1);
  expect(answers.flatMap(faultsOf)).toEqual(['DUPLICATE code', 'DUPLICATE code']);
});

test.each([
  ['member', 'NOT_FOUND', 'NOT_ALLOWED'],
  ['evaluator', 'NOT_ALLOWED', 'NOT_ALLOWED'],
  ['stranger', 'NOT_FOUND', 'NOT_FOUND'],
  ['foreignOrganiser', 'NOT_FOUND', 'NOT_FOUND'],
  ['machine', 'NOT_FOUND', 'NOT_FOUND'],
] as const)('%s neither adds nor retires a type', async (who, adding, retiring) => {
  const viewer = world.viewers[who];
  expect(faultsOf(await add({ code: 'NEVER' }, viewer))).toEqual([`${adding} tenantId`]);
  const { activityType } = await add({ code: `OF_${who.toUpperCase()}` });
  const { tenantTypeId } = activityType;
  const answer = await world.mutate(viewer, 'retireActivityType', { tenantTypeId }, 'activityType { code }');
  expect(faultsOf(answer)).toEqual([`${retiring} tenantTypeId`]);
});
