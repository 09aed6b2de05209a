import type { Teams } from '../fixtures/teams.ts';
import { startTeams } from '../fixtures/teams.ts';

/** Emptied before each test. */
const failing = new Set<string>();

let world: Teams;
beforeAll(async () => {
  world = await startTeams(failing);
});
afterAll(() => world.stop());
beforeEach(() => {
  failing.clear();
  world.calls();
  world.services.teams.behave('answer');
  world.services.people.behave('answer');
});

const paths = (errors: { path?: (string | number)[] }[] | undefined) =>
  (errors ?? []).map(({ path }) => path?.join('.'));

describe('An error', () => {
  test("has the caller's path, with their names and the places in lists", async () => {
    failing.add('Team.motto t2');
    const { data, errors } = await world.ask('{ all: teams { m: motto } }');
    expect(data).toEqual({ all: [{ m: null }, { m: null }] });
    expect(errors).toEqual([
      { message: 'Team.motto t2 failed', path: ['all', 1, 'm'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('of an entity is shown at every place where it stands', async () => {
    failing.add('Person.age p1');
    const { data, errors } = await world.ask('{ grid { boss: lead { years: age name } } }');
    const boss = { years: null, name: 'Person p1' };
    expect(data).toEqual({ grid: [[{ boss }], [{ boss }, { boss }]] });
    expect(paths(errors)).toEqual(['grid.0.0.boss.years', 'grid.1.0.boss.years', 'grid.1.1.boss.years']);
  });

  test('inside of an entity keeps the rest of its path', async () => {
    failing.add('Person.age p2');
    const { errors } = await world.ask('{ maybe { lead { friends { name years: age } } } }');
    expect(paths(errors)).toEqual(['maybe.lead.friends.0.years']);
  });

  test('of a field that is renamed to keep it apart is shown at the name that the caller gave', async () => {
    failing.add('Team.motto t1');
    const { data, errors } = await world.ask('{ maybe { name: motto size } }');
    expect(data).toEqual({ maybe: { name: null, size: 5 } });
    expect(paths(errors)).toEqual(['maybe.name']);
  });

  test('takes the parent with it that may not be without, up to the nearest that may be null, and not its siblings', async () => {
    failing.add('Person.name p2');
    const { data, errors } = await world.ask('{ teams { id deputy { name } } chief { age } }');
    expect(data).toEqual({ teams: null, chief: { age: 40 } });
    expect(paths(errors)).toEqual(['teams.1.deputy.name']);
  });

  test('of an entity as a whole is an error of each of its fields', async () => {
    failing.add('Person p1');
    const { data, errors } = await world.ask(
      '{ maybe { lead { years: age friends { id } } deputy { id } } }',
    );
    expect(data).toEqual({ maybe: { lead: { years: null, friends: null }, deputy: { id: 'p1' } } });
    expect(paths(errors)).toEqual(['maybe.lead.years', 'maybe.lead.friends']);
  });

  test('is no error of what a service took away with it', async () => {
    failing.add('Team.name t1');
    const { data, errors } = await world.ask('{ other: team { id } team { id name } }');
    expect(data).toBeNull();
    expect(paths(errors)).toEqual(['team.name']);
    failing.add('Person.name p1');
    failing.delete('Team.name t1');
    const entity = await world.ask('{ maybe { deputy { height name } } }');
    expect(entity.data).toEqual({ maybe: null });
    expect(paths(entity.errors)).toEqual(['maybe.deputy.name']);
  });

  test('takes all with it where nothing may be null', async () => {
    failing.add('Team.size t1');
    const { data, errors } = await world.ask('{ team { size } chief { age } }');
    expect(data).toBeNull();
    expect(paths(errors)).toEqual(['team.size']);
  });

  test('of something that nobody asked for is shown at what it cost', async () => {
    world.services.teams.behave({
      status: 200,
      body: JSON.stringify({
        data: {
          teams: [
            { __typename: 'Team', name: 'A', id: 't1', code: 7 },
            { __typename: 'Team', name: 'B' },
          ],
        },
        errors: [{ message: 'Not yours', path: ['teams', 1, 'id'], extensions: { code: 'FORBIDDEN' } }],
      }),
    });
    const { data, errors } = await world.ask('{ teams { name budget } }');
    expect(data).toEqual({
      teams: [
        { name: 'A', budget: 700 },
        { name: 'B', budget: null },
      ],
    });
    expect(errors).toEqual([
      { message: 'Not yours', path: ['teams', 1, 'budget'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('of something that nobody asked for is told at the object of which a service was asked without it', async () => {
    failing.add('Team.motto t1');
    const { data, errors } = await world.ask('{ maybe { slogan } }');
    expect(data).toEqual({ maybe: { slogan: 'none' } });
    expect(errors).toEqual([
      { message: 'Team.motto t1 failed', path: ['maybe'], extensions: { code: 'FORBIDDEN' } },
    ]);
  });

  test('that is told where it is, is not told again of what was made without it', async () => {
    failing.add('Team.motto t1');
    const { data, errors } = await world.ask('{ maybe { motto slogan } }');
    expect(data).toEqual({ maybe: { motto: null, slogan: 'none' } });
    expect(paths(errors)).toEqual(['maybe.motto']);
  });

  test('of what was required is told at the null that a service answers without it', async () => {
    failing.add('Team.motto t1').add('no team');
    const { data, errors } = await world.ask('{ maybe { slogan } }');
    expect(data).toEqual({ maybe: { slogan: null } });
    expect(paths(errors)).toEqual(['maybe.slogan']);
  });
});

describe('A null', () => {
  test('where none may be is told once, at the field where it is', async () => {
    failing.add('no p2');
    const { data, errors } = await world.ask('{ teams { deputy { name age } } }');
    expect(data).toEqual({ teams: null });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side. If it happens again, tell us the request id.',
        path: ['teams', 1, 'deputy', 'name'],
        extensions: { code: 'INTERNAL', requestId: 'request_1' },
      },
    ]);
  });

  test('is put in the place of a value of an enum that is hidden from callers', async () => {
    const { data, errors } = await world.ask('{ teams { color } }');
    expect(data).toEqual({ teams: [{ color: 'RED' }, { color: null }] });
    expect(paths(errors)).toEqual(['teams.1.color']);
  });

  test.each([
    ['Int', 'code', '"seven"'],
    ['Int', 'code', '7.5'],
    ['Int', 'code', '3000000000'],
    ['String', 'motto', '12'],
    ['String', 'motto', '{}'],
    ['enum', 'color', '"GREEN"'],
  ])('is put in the place of what is no %s', async (_what, field, json) => {
    world.services.teams.behave({ status: 200, body: `{"data":{"maybe":{"name":"A","${field}":${json}}}}` });
    const { data, errors } = await world.ask(`{ maybe { name ${field} } }`);
    expect(data).toEqual({ maybe: { name: 'A', [field]: null } });
    expect(paths(errors)).toEqual([`maybe.${field}`]);
  });
});
