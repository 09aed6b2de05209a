import { documents, startDiscussion } from '../fixtures/discussion.ts';
import type { Discussion } from '../fixtures/discussion.ts';
import { readingMinutes, textSizeKb } from './reading-time.ts';

let world: Discussion;
beforeAll(async () => {
  world = await startDiscussion();
});
afterAll(() => world.service.close());

const criteria = ['RELIABLE', 'USEFUL', 'RELEVANT'];
const yes = criteria.map((criterion) => ({ criterion, verdict: true }));
const no = (criterion: string) =>
  criteria.map((one) =>
    one === criterion
      ? { criterion: one, verdict: false, note: 'Other climate' }
      : { criterion: one, verdict: true },
  );

async function submitted(change: object = {}) {
  const submitter = await world.join();
  const { resource, userErrors } = await world.act(submitter, documents.submitResource, {
    communityId: world.communityId,
    kind: 'TEMPLATE',
    titles: [
      { language: 'en', text: 'Register of waste streams' },
      { language: 'uk', text: 'Реєстр відходів' },
    ],
    descriptions: [{ language: 'en', text: 'A table to fill in.' }],
    language: 'en',
    body: 'word '.repeat(400),
    ...change,
  });
  expect(userErrors).toEqual([]);
  return { submitter, resource, resourceId: resource.id as string };
}
const judge = (index: 0 | 1, resourceId: string, judgements: object[]) =>
  world.act(world.curators[index], documents.judgeResource, { resourceId, judgements });
const status = async (resourceId: string) =>
  (
    await world.ask(
      world.curators[0],
      `{ resource(id: "${resourceId}") { status rejudgingDue viewerCanJudge } }`,
    )
  ).resource;

test('Reading time and size are computed from a text, and at least 1', () => {
  expect([readingMinutes(''), readingMinutes('w '.repeat(180)), readingMinutes('w '.repeat(181))]).toEqual([
    1, 1, 2,
  ]);
  expect([textSizeKb('a'), textSizeKb('я'.repeat(512)), textSizeKb('я'.repeat(513))]).toEqual([1, 1, 2]);
});

test('What is handed in states its minutes and size, has the main domain, and counts as a contribution', async () => {
  const { submitter, resource, resourceId } = await submitted();
  expect(resource).toMatchObject({
    status: 'SUBMITTED',
    minutes: 3,
    sizeKb: 2,
    domains: [{ id: world.domainIds[0] }],
  });
  const [event] = (await world.eventsOf('resource.submitted')).filter(
    ({ subject }) => subject === resourceId,
  );
  expect(event).toMatchObject({ actor: submitter.personId, data: { domainIds: [world.domainIds[0]] } });
});

test('Two curators who say yes to all three criteria publish it', async () => {
  const { submitter, resourceId } = await submitted();
  expect((await judge(0, resourceId, yes)).resource.status).toBe('SUBMITTED');
  expect((await judge(1, resourceId, yes)).resource.status).toBe('PUBLISHED');
  const { resource } = await world.ask(
    submitter,
    `{ resource(id: "${resourceId}") { judgements { criterion } publishedAt } }`,
  );
  expect(resource.judgements).toHaveLength(6);
  const events = (await world.eventsOf('resource.judged')).filter(({ subject }) => subject === resourceId);
  expect(events).toMatchObject([
    {
      sequence: 2,
      actor: world.curators[0].personId,
      data: { outcome: 'PENDING', verdicts: { RELIABLE: true } },
    },
    { sequence: 3, actor: world.curators[1].personId, data: { outcome: 'PASSED' } },
  ]);
});

test.each([
  ['the first', no('RELEVANT'), yes],
  ['the second', yes, no('USEFUL')],
])(
  'A no of %s curator refuses it, with six rows and the note for the submitter',
  async (_who, first, second) => {
    const { submitter, resourceId } = await submitted();
    await judge(0, resourceId, first);
    expect((await judge(1, resourceId, second)).resource.status).toBe('REFUSED');
    const { resource } = await world.ask(
      submitter,
      `{ resource(id: "${resourceId}") { status judgements { verdict note curator { id } } } }`,
    );
    expect(resource.judgements).toHaveLength(6);
    expect(resource.judgements.filter(({ verdict }: { verdict: boolean }) => !verdict)).toMatchObject([
      { note: 'Other climate' },
    ]);
    const { userErrors } = await judge(0, resourceId, yes);
    expect(userErrors).toMatchObject([{ code: 'WRONG_STATE', field: ['resourceId'] }]);
  },
);

test('Nobody judges twice in a round, nor what they handed in, nor without being a curator', async () => {
  const { submitter, resourceId } = await submitted();
  await judge(0, resourceId, yes);
  expect((await judge(0, resourceId, yes)).userErrors).toMatchObject([{ code: 'JUDGED_BEFORE' }]);
  const own = await world.act(submitter, documents.judgeResource, { resourceId, judgements: yes });
  expect(own.userErrors).toMatchObject([{ code: 'OWN_RESOURCE' }]);
  const other = await world.act(await world.join(), documents.judgeResource, { resourceId, judgements: yes });
  expect(other.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
});

test('Members see what is published, the submitter their own, curators all; others count', async () => {
  const { submitter, resourceId } = await submitted();
  const seen = async (viewer: Parameters<typeof world.ask>[0]) => {
    const data = await world.ask(
      viewer,
      `{ resource(id: "${resourceId}") { id } resources(community: "${world.communityId}", status: SUBMITTED) { totalCount nodes { id } } }`,
    );
    const ids = (data.resources?.nodes ?? []).map(({ id }: { id: string }) => id) as string[];
    return [data.resource !== null, ids.includes(resourceId)];
  };
  expect(await seen(submitter)).toEqual([true, true]);
  expect(await seen(world.curators[1])).toEqual([true, true]);
  expect(await seen(await world.join())).toEqual([false, false]);
  expect(await seen(world.organiser)).toEqual([false, false]);
  const data = await world.ask(
    world.organiser,
    `{ resources(community: "${world.communityId}", status: SUBMITTED) { totalCount } }`,
  );
  expect(data.resources.totalCount).toBeGreaterThan(0);
  await judge(0, resourceId, yes);
  await judge(1, resourceId, yes);
  const member = await world.join();
  expect((await seen(member))[0]).toBe(true);
  const { errors } = await world.service.execute(
    member,
    `{ resource(id: "${resourceId}") { judgements { note } } }`,
  );
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('Opening it is counted once for each person and day of the community', async () => {
  const { resourceId } = await submitted();
  const reader = await world.join();
  const open = (viewer: typeof reader) => world.act(viewer, documents.openResource, { resourceId });
  expect((await open(reader)).userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect(
    (await world.act(world.curators[0], documents.openResource, { resourceId })).userErrors,
  ).toMatchObject([{ code: 'WRONG_STATE' }]);
  await judge(0, resourceId, yes);
  await judge(1, resourceId, yes);
  world.service.clock.set('2010-03-10T21:30:00Z'); // 23:30 in Kyiv
  expect((await open(reader)).resource).toMatchObject({ viewers: 1 });
  await Promise.all([open(reader), open(reader)]);
  world.service.clock.set('2010-03-10T22:30:00Z'); // half past midnight of the next day
  expect((await open(reader)).resource.viewers).toBe(1);
  expect((await open(await world.join())).resource.viewers).toBe(2);
  const views = (await world.eventsOf('resource.viewed')).filter(({ subject }) => subject === resourceId);
  expect(views.filter(({ actor }) => actor === reader.personId)).toHaveLength(2);
  expect(views).toHaveLength(3);
});

test('After 12 months it is due to be judged again; passing renews it, failing takes it away', async () => {
  world.service.clock.set('2011-01-10T10:00:00Z');
  const [good, bad] = [(await submitted()).resourceId, (await submitted()).resourceId];
  for (const id of [good, bad]) {
    await judge(0, id, yes);
    await judge(1, id, yes);
  }
  world.service.clock.set('2012-01-10T09:59:00Z');
  expect(await status(good)).toEqual({ status: 'PUBLISHED', rejudgingDue: false, viewerCanJudge: false });
  world.service.clock.set('2012-01-10T10:00:00Z');
  expect(await status(good)).toEqual({ status: 'PUBLISHED', rejudgingDue: true, viewerCanJudge: true });
  await judge(0, good, yes);
  await judge(1, good, yes);
  expect(await status(good)).toMatchObject({ status: 'PUBLISHED', rejudgingDue: false });
  await judge(0, bad, no('RELIABLE'));
  await judge(1, bad, yes);
  expect(await status(bad)).toMatchObject({ status: 'REFUSED', rejudgingDue: false });
});
