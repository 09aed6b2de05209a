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

interface Figure {
  value: number | null;
  numerator: number | null;
  denominator: number | null;
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

  /** What an indicator comes to, as the evaluator reads it. */
  const figure = async (code: string, scope: string, period?: string) => {
    const { indicator } = await play.people.evaluator.query<{ indicator: Figure | null }>(
      `query Figure($code: String!, $scope: ID!, $period: String) {
        indicator(code: $code, scope: $scope, period: $period) { value numerator denominator }
      }`,
      { code, scope, ...(period !== undefined && { period }) },
    );
    return indicator;
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

  it('counts twelve activities of six types, eleven of them recorded, and messages to 21 ministries', async () => {
    expect(await figure('IM-06', play.ids.plenary)).toMatchObject({ numerator: 6, denominator: 29 });
    expect(await figure('PO-06', play.ids.community, '2013-Q1')).toEqual({
      ...{ numerator: 11, denominator: 12, value: 11 / 12 },
    });
    expect(await figure('ST-03', play.ids.community, '2013-Q1')).toMatchObject({
      ...{ numerator: 14, denominator: 21 },
    });
  });

  it('asked in a pulse whether it was worth the time and whether one can speak openly', async () => {
    await play.diary.liveUntil(22);
    expect(await figure('IM-11', play.ids.plenary)).toMatchObject({ value: 4.3, denominator: 40 });
    expect(await figure('PO-11', play.ids.community, '2013-H1')).toMatchObject({ value: 4 });
    const { survey } = await keeper().query<{
      survey: { status: string; askedCount: number; answeredCount: number };
    }>(`query Pulse($id: ID!) { survey(id: $id) { status askedCount answeredCount } }`, {
      id: play.ids.pulse,
    });
    expect(survey).toEqual({ status: 'CLOSED', askedCount: 81, answeredCount: 40 });
  });

  it(
    'has eleven of fifteen hopes answered by day 120, six validated stories, four of them for sponsors',
    async () => {
      await play.diary.liveUntil(132);
      const document = `query Stories($community: ID!) { stories(community: $community, status: VALIDATED) { totalCount } }`;
      const asLeader = await query<{ stories: Count }>(document, keeper());
      const asSponsor = await query<{ stories: Count }>(document, play.people.sponsor);
      expect([asLeader.stories.totalCount, asSponsor.stories.totalCount]).toEqual([6, 4]);
      expect(await figure('MX-02', play.ids.community, '2013-H1')).toMatchObject({
        ...{ numerator: 11, denominator: 15 },
      });
    },
    LIVING_MS,
  );

  it('asks for a story about exchanges between ministries, which more than doubled from one quarter to the next', async () => {
    const document = `query Prompts($community: ID!) {
      matrix(scope: $community, period: "2013-Q2") { prompts { indicator window windowBefore from to change } }
    }`;
    interface Asked {
      matrix: { prompts: { indicator: string }[] };
    }
    const asked = await query<Asked>(document, keeper());
    expect(asked.matrix.prompts.filter(({ indicator }) => indicator === 'IM-16')).toEqual([
      { indicator: 'IM-16', window: '2013-Q2', windowBefore: '2013-Q1', from: 2, to: 5, change: 1.5 },
    ]);
    // Who took part in nothing is asked nothing.
    expect((await query<Asked>(document, play.people.evaluator)).matrix.prompts).toEqual([]);
  });

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

  it('is found by its name in either alphabet, first of all, by whoever takes part', async () => {
    const found = async (text: string, caller: Caller) => {
      const { search } = await caller.query<{ search: { nodes: { __typename: string; id?: string }[] } }>(
        `query Search($text: String!) { search(query: $text) { nodes { __typename ... on Community { id } } } }`,
        { text },
      );
      return search.nodes[0];
    };
    // The second is typed on a Cyrillic keyboard, letter by letter; the third says how it sounds.
    const spellings = ['PEMPAL', '\u0420\u0415\u041c\u0420\u0410\u041b', 'ПЕМПАЛ'];
    const callers = [play.people.practitioners[40]!, keeper(), play.people.organiser, play.people.sponsor];
    for (const caller of callers) {
      for (const text of spellings) {
        expect(await found(text, caller)).toEqual({ __typename: 'Community', id: play.ids.umbrella });
      }
    }
  });
});
