import { randomBytes } from 'node:crypto';
import { openStage, playPempal } from '@kolo/scenarios';
import type { Caller, PempalPlay, Stage } from '@kolo/scenarios';
import { dropNamespace } from './dropNamespace.ts';

// Scenario C of systems.md, lived through the gateway; the plenary begins on Monday, 25 February 2013.
const PLENARY = '2013-02-25';
const LIVING_MS = 600_000;

interface Count {
  totalCount: number;
}

describe('PEMPAL (scenario C)', () => {
  let stage: Stage;
  let play: PempalPlay;
  const namespace = `pempal-${randomBytes(5).toString('hex')}`;
  const { query, keeper } = {
    query: <Data>(document: string, caller: Caller = play.people.organiser) =>
      caller.query<Data>(document, {
        community: play.ids.community,
        umbrella: play.ids.umbrella,
        plenary: play.ids.plenary,
      }),
    keeper: () => play.people.practitioners[0]!,
  };

  beforeAll(async () => {
    stage = await openStage({
      mongodbUrl: process.env['MONGODB_URL'] as string,
      redisUrl: process.env['REDIS_URL'] as string,
      namespace,
      at: '2012-12-20T06:00:00Z',
      operator: { email: 'operator@kolo.example', password: 'an operator of the test' },
    });
    play = playPempal(stage, PLENARY);
  });

  afterAll(async () => {
    await stage.close();
    await dropNamespace(namespace);
  });

  it(
    'has a community of 62 members under its umbrella, whose six groups prepare the plenary two weeks ahead',
    async () => {
      await play.diary.liveUntil(-13);
      const { community } = await query<{
        community: {
          umbrella: { id: string };
          members: Count;
          leadership: { group: string; gap: boolean; holders: Count & { nodes: { phase: string }[] } }[];
        };
      }>(`query Prepared($community: ID!) {
        community(id: $community) {
          umbrella { id }
          members(status: ACTIVE) { totalCount }
          leadership { group gap holders(first: 20) { totalCount nodes { phase } } }
        }
      }`);
      expect(community.umbrella.id).toBe(play.ids.umbrella);
      expect(community.members.totalCount).toBe(62);
      expect(community.leadership).toHaveLength(6);
      for (const { gap, holders } of community.leadership) {
        expect(gap).toBe(false);
        expect(holders.nodes.filter(({ phase }) => phase === 'PREPARE')).toHaveLength(3);
      }
    },
    LIVING_MS,
  );

  it('links two of three agenda items to objectives of the sponsor, by vote of the members', async () => {
    const { community } = await query<{
      community: { agenda: { nodes: { votes: number; objectives: object[] }[] } };
    }>(
      `query Agenda($community: ID!) { community(id: $community) { agenda { nodes { votes objectives { id } } } } }`,
      keeper(),
    );
    expect(community.agenda.nodes.map(({ votes }) => votes)).toEqual([21, 21, 20]);
    expect(community.agenda.nodes.filter(({ objectives }) => objectives.length > 0)).toHaveLength(2);
  });

  it(
    'counts 81 who attended, from 21 countries, 19 of them guests',
    async () => {
      await play.diary.liveUntil(4);
      const { activity } = await query<{
        activity: { attendance: Count; memberCountries: Count; attendees: Count; parts: Count };
      }>(`query Plenary($plenary: ID!) {
        activity(id: $plenary) {
          attendance { totalCount }
          memberCountries { totalCount }
          attendees(level: TRANSACTIONAL) { totalCount }
          parts { totalCount }
        }
      }`);
      expect(activity).toEqual({
        attendance: { totalCount: 81 },
        memberCountries: { totalCount: 21 },
        attendees: { totalCount: 19 },
        parts: { totalCount: 12 },
      });
    },
    LIVING_MS,
  );

  it('tells keepers, and nobody else, who has not spoken', async () => {
    const document = `query Silent($community: ID!) { community(id: $community) { silentMembers(first: 100) { totalCount } } }`;
    const { community } = await query<{ community: { silentMembers: Count } }>(document, keeper());
    expect(community.silentMembers.totalCount).toBeGreaterThanOrEqual(20);
    const stranger = await play.people.practitioners[40]!.send(document, { community: play.ids.community });
    expect(stranger.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it(
    'has records of 11 of the 12 within 14 days, and 14 of 21 ministries acknowledged the message',
    async () => {
      await play.diary.liveUntil(20);
      const { community } = await query<{
        community: { recordDeadlines: { nodes: { state: string; activity: { id: string } }[] } };
      }>(`query Records($community: ID!) {
        community(id: $community) { recordDeadlines(first: 50) { nodes { state activity { id } } } }
      }`);
      const parts = community.recordDeadlines.nodes.filter(
        ({ activity }) => activity.id !== play.ids.plenary,
      );
      expect(parts).toHaveLength(12);
      expect(parts.filter(({ state }) => state === 'RECORDED')).toHaveLength(11);
      const { externalMessage } = await keeper().query<{
        externalMessage: { deliveries: Count; acknowledged: Count };
      }>(
        `query Message($id: ID!) {
          externalMessage(id: $id) {
            deliveries { totalCount }
            acknowledged: deliveries(state: ACKNOWLEDGED) { totalCount }
          }
        }`,
        { id: play.ids.message },
      );
      expect(externalMessage).toEqual({ deliveries: { totalCount: 21 }, acknowledged: { totalCount: 14 } });
    },
    LIVING_MS,
  );

  it(
    'has eleven of fifteen hopes answered by day 120, six validated stories, four of them for sponsors',
    async () => {
      await play.diary.liveUntil(132);
      const document = `query Stories($community: ID!) { stories(community: $community, status: VALIDATED) { totalCount } }`;
      const asLeader = await query<{ stories: Count }>(document, keeper());
      const asSponsor = await query<{ stories: Count }>(document, play.people.sponsor);
      expect([asLeader.stories.totalCount, asSponsor.stories.totalCount]).toEqual([6, 4]);
    },
    LIVING_MS,
  );

  it('shows the half-year in eight cycles or in five, and loses nothing by the change', async () => {
    interface Matrix {
      cells: { cycle: string; values: { code: string; value: number | null }[]; stepCount: number | null }[];
    }
    const matrix = (framework: string) =>
      query<{ matrix: Matrix }>(
        `query Matrix($community: ID!) {
          matrix(scope: $community, period: "2013-H1", framework: ${framework}) { cells { cycle stepCount values { code value } } }
        }`,
        play.people.evaluator,
      );
    const eight = await matrix('EIGHT_2020');
    const five = await matrix('FIVE_2011');
    expect(eight.matrix.cells).toHaveLength(8);
    expect(five.matrix.cells).toHaveLength(5);
    for (const cell of five.matrix.cells) {
      expect(eight.matrix.cells.find(({ cycle }) => cycle === cell.cycle)).toEqual(cell);
    }
    expect(await matrix('EIGHT_2020')).toEqual(eight);
  });
});
