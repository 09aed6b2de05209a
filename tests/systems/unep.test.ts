import { randomBytes } from 'node:crypto';
import { createCaller, openStage, playUnep, roles, writers } from '@kolo/scenarios';
import type { Caller, Stage, UnepPlay } from '@kolo/scenarios';
import { dropNamespace } from './dropNamespace.ts';
import { replayShuffled } from './replayShuffled.ts';

// Scenario A of systems.md, lived through the gateway; the day of the hand-over is Friday, 2 April 2010.
const HANDOVER = '2010-04-02';
const operator = { email: 'operator@kolo.example', password: 'an operator of the test' };

interface Count {
  totalCount: number;
}

interface IndicatorAnswer {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
  n: number;
  unit: string;
  reason: string | null;
}

async function openUnep(): Promise<{ stage: Stage; play: UnepPlay; namespace: string }> {
  const namespace = `unep-${randomBytes(5).toString('hex')}`;
  const stage = await openStage({
    mongodbUrl: process.env['MONGODB_URL'] as string,
    redisUrl: process.env['REDIS_URL'] as string,
    namespace,
    at: '2010-03-19T06:00:00Z',
    operator,
  });
  return { stage, play: playUnep(stage, HANDOVER), namespace };
}

/** What the scenario comes to in the end, without ids: they differ from one life to the next. */
async function summary({ people, ids }: UnepPlay): Promise<unknown> {
  return people.evaluator.query(
    `query Summary($id: ID!) {
      community(id: $id) {
        title
        status
        invitations { totalCount }
        expired: invitations(status: EXPIRED) { totalCount }
        declined: invitations(status: DECLINED) { totalCount }
        members(status: ACTIVE) { totalCount }
        resources(status: PUBLISHED) { totalCount }
        stories(status: VALIDATED) { totalCount }
        second: matrix(period: "2010-Q2") { ...figures }
        third: matrix(period: "2010-Q3") { ...figures }
        month: matrix(period: "2010-04") { ...figures }
        day90: matrix(period: "C+90") { ...figures }
        life: matrix(period: "L") { ...figures }
      }
    }
    fragment figures on ValueMatrix {
      coverage
      cells { cycle gap values { code value numerator denominator n unit reason parts { value } } }
    }`,
    { id: ids.community },
  );
}

// Weeks and months are lived day by day; a busy machine takes its time.
const LIVING_MS = 600_000;

describe('UNEP network communities (scenario A)', () => {
  let stage: Stage;
  let play: UnepPlay;
  let namespace: string;
  const keeper = () => play.people.officers[roles.keepers[0]]!;
  const id = () => play.ids;

  const indicator = async (code: string, period: string, caller: Caller = play.people.evaluator) => {
    const data = await caller.query<{ indicator: IndicatorAnswer | null }>(
      `query Indicator($code: String!, $scope: ID!, $period: String!) {
        indicator(code: $code, scope: $scope, period: $period) { value numerator denominator n unit reason }
      }`,
      { code, scope: id().community, period },
    );
    return data.indicator;
  };

  beforeAll(async () => {
    ({ stage, play, namespace } = await openUnep());
  });

  afterAll(async () => {
    await stage.close();
    await dropNamespace(namespace);
  });

  it(
    'invites each of the 24 once when the hand-over session is held, however often that is said',
    async () => {
      await play.diary.liveUntil(0);
      const data = await keeper().query<{ community: { status: string; invitations: Count } }>(
        `query Community($id: ID!) { community(id: $id) { status invitations { totalCount } } }`,
        { id: id().community },
      );
      expect(data.community).toEqual({ status: 'OPEN', invitations: { totalCount: 24 } });
    },
    LIVING_MS,
  );

  it(
    'has eighteen members on day 14 and reminds the other six through another channel',
    async () => {
      await play.diary.liveUntil(14);
      const { community } = await keeper().query<{
        community: {
          members: Count;
          invitations: { nodes: { channel: string; reminders: { channel: string }[] }[] };
        };
      }>(
        `query Invited($id: ID!) {
        community(id: $id) {
          members(status: ACTIVE) { totalCount }
          invitations(status: INVITED, first: 100) { nodes { channel reminders { order channel } } }
        }
      }`,
        { id: id().community },
      );
      expect(community.members.totalCount).toBe(18);
      expect(community.invitations.nodes).toHaveLength(6);
      for (const { channel, reminders } of community.invitations.nodes) {
        expect(reminders).toHaveLength(1);
        expect(reminders[0]?.channel).not.toBe(channel);
      }
    },
    LIVING_MS,
  );

  it(
    'has twenty active members after day 30',
    async () => {
      await play.diary.liveUntil(30);
      const data = await keeper().query<{
        community: { status: string; invitations: Count; members: Count };
      }>(
        `query Community($id: ID!) {
        community(id: $id) { status invitations { totalCount } members(status: ACTIVE) { totalCount } }
      }`,
        { id: id().community },
      );
      expect(data.community).toEqual({
        status: 'ACTIVE',
        invitations: { totalCount: 24 },
        members: { totalCount: 20 },
      });
    },
    LIVING_MS,
  );

  it('puts the template that passed, and nothing else, into the digest of week 3', async () => {
    const data = await keeper().query<{
      digest: { items: { resource: { id: string } }[]; estimatedMinutes: number };
    }>(
      `query Digest($community: ID!) { digest(community: $community, week: 3) { items(includeRead: true) { resource { id } } estimatedMinutes } }`,
      { community: id().community },
    );
    expect(data.digest.items).toEqual([{ resource: { id: id().template } }]);
    expect(data.digest.estimatedMinutes).toBeLessThanOrEqual(10);
  });

  it(
    'keeps a question that came by SMS with its two answers, the accepted one, and that it was used',
    async () => {
      await play.diary.liveUntil(48);
      const data = await keeper().query(
        `query Question($id: ID!) { question(id: $id) { channel answers { totalCount } acceptedAnswer { id } usedAtWork } }`,
        { id: id().question },
      );
      expect(data).toEqual({
        question: {
          channel: 'SMS',
          answers: { totalCount: 2 },
          acceptedAnswer: { id: id().answers[0] },
          usedAtWork: true,
        },
      });
    },
    LIVING_MS,
  );

  it(
    'lets three invitations expire by day 61',
    async () => {
      await play.diary.liveUntil(61);
      const data = await keeper().query(
        `query Expired($community: ID!) { invitations(community: $community, status: EXPIRED) { totalCount } }`,
        { community: id().community },
      );
      expect(data).toEqual({ invitations: { totalCount: 3 } });
    },
    LIVING_MS,
  );

  it(
    'counts forty hours and three hundred euros saved, with the validated story as evidence',
    async () => {
      await play.diary.liveUntil(92);
      const data = await play.people.evaluator.query(
        `query Saved($scope: ID!) {
        hours: indicator(code: "RE-01", scope: $scope, period: "2010-Q2") { value unit evidence { story { status } } }
        money: indicator(code: "RE-02", scope: $scope, period: "2010-Q2") { parts { key value } }
        traps: indicator(code: "RE-03", scope: $scope, period: "2010-Q2") { value }
      }`,
        { scope: id().community },
      );
      expect(data).toMatchObject({
        hours: { value: 40, unit: 'hours', evidence: [{ story: { status: 'VALIDATED' } }] },
        money: { parts: [{ key: 'EUR', value: 300 }] },
        traps: { value: 1 },
      });
    },
    LIVING_MS,
  );

  it('computes the indicators of the first month and quarter', async () => {
    expect(await indicator('IM-08', '2010-04')).toMatchObject({ value: 26, n: 1 });
    expect(await indicator('IM-09', '2010-04')).toMatchObject({ numerator: 1, denominator: 1, value: 1 });
    expect(await indicator('PO-03', '2010-Q2')).toMatchObject({ value: 1 });
    expect(await indicator('PO-04', '2010-Q2')).toMatchObject({ numerator: 1, denominator: 2, value: 0.5 });
    expect(await indicator('AP-04', '2010-Q2')).toMatchObject({ numerator: 1, denominator: 1, value: 1 });
    expect(await indicator('AP-07', 'L')).toMatchObject({ numerator: 1, denominator: 1, value: 1 });
    const perWeek = await indicator('IM-20', 'D7:2010-04-25');
    expect(perWeek?.value).toBeGreaterThan(0);
    expect(perWeek?.value).toBeLessThanOrEqual(5);
  });

  it(
    'has had its health checked by members',
    async () => {
      await play.diary.liveUntil(101);
      const { community } = await keeper().query<{
        community: { healthChecks: { period: string; n: number; scores: unknown[] }[] };
      }>(
        `query Health($id: ID!) { community(id: $id) { healthChecks { period n scores { factor mean } } } }`,
        { id: id().community },
      );
      expect(community.healthChecks).toMatchObject([{ period: '2010-H2', n: 6 }]);
      expect(community.healthChecks[0]?.scores).toHaveLength(8);
    },
    LIVING_MS,
  );

  it(
    'shows how many of the cohort are still in contact after 30, 90 and 180 days',
    async () => {
      await play.diary.liveUntil(181);
      for (const [day, writing] of Object.entries(writers)) {
        expect(await indicator('IM-18', `C+${day}`)).toMatchObject({
          numerator: writing,
          denominator: 24,
          value: writing / 24,
        });
      }
    },
    LIVING_MS,
  );

  it('asks after ninety days what became of the hope, and counts the answer', async () => {
    expect(await indicator('MX-02', '2010-Q3')).toMatchObject({ numerator: 1, denominator: 1, value: 1 });
  });

  it('keeps membership and contributions of the member who changed employer, and closes the old position', async () => {
    const mover = id().officers[roles.mover];
    const data = await play.people.officers[roles.mover]!.query<{
      person: { memberships: { community: { id: string } }[]; positions: { to: string | null }[] };
    }>(
      `query Mover($id: ID!) {
        person(id: $id) { memberships { community { id } } positions { organisation { id } to } }
      }`,
      { id: mover },
    );
    expect(data.person.memberships).toEqual([{ community: { id: id().community } }]);
    expect(data.person.positions).toHaveLength(2);
    expect(data.person.positions.filter((position) => position.to === null)).toHaveLength(1);
  });

  it('refuses the sponsor another person’s access profile, whoever that is', async () => {
    const ask = (person: string) =>
      play.people.sponsor.send(
        `query Profile($id: ID!) { person(id: $id) { accessProfile { bandwidth } } }`,
        { id: person },
      );
    const forbidden = { errors: [{ extensions: { code: 'FORBIDDEN' } }] };
    expect(await ask(id().officers[4]!)).toMatchObject(forbidden);
    expect(await ask('person_01h455vb4pex5vsknk084sn02q')).toMatchObject(forbidden);
  });

  it('lets no stranger and no sponsor read what members write', async () => {
    const document = `query Question($id: ID!) { question(id: $id) { text { text } } }`;
    expect(await play.people.sponsor.send(document, { id: id().question })).toMatchObject({
      data: { question: null },
    });
    const nobody = createCaller(stage.url);
    expect((await nobody.send(document, { id: id().question })).data?.['question'] ?? null).toBeNull();
  });

  it(
    'gives the same values when its events come again, shuffled and doubled',
    async () => {
      const { before, after } = await replayShuffled(stage, { copies: 2, seed: 20100402 });
      expect(Object.keys(before).length).toBeGreaterThan(20);
      expect(after).toEqual(before);
    },
    LIVING_MS,
  );

  it(
    'gives the same answers when it is lived a second time',
    async () => {
      const second = await openUnep();
      try {
        await second.play.diary.liveUntil(181);
        expect(await summary(second.play)).toEqual(await summary(play));
      } finally {
        await second.stage.close();
        await dropNamespace(second.namespace);
      }
    },
    LIVING_MS,
  );
});
