import type { TestSupergraph, World } from '../world/testSupergraph.ts';
import { ref } from '../world/testSupergraph.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@inaccessible"])\n`;

const accounts = /* GraphQL */ `
  scalar Money
  type Query {
    account(id: ID!): Account
    accounts(filter: Filter, ids: [ID!]): [Account!]!
    journal: [String!]!
  }
  enum Sort {
    NEWEST
    OLDEST
    "Used by the cashiers."
    BY_RISK @inaccessible
  }
  enum State {
    OPEN
    CLOSED
  }
  input Filter {
    states: [State!]
    atLeast: Money
    sort: Sort = NEWEST
    inner: Filter
    "Not in the other service's filter, so in no caller's."
    cashier: Boolean
    till: Int @inaccessible
  }
  input Deposit {
    account: ID!
    amount: Int!
    note: String = "none"
    tags: [[String!]]
    state: State
  }
  type Mutation {
    deposit(input: Deposit!): DepositPayload
    close(account: ID!, force: Boolean = false): Account!
    rename(account: ID!, name: String): Account
  }
  type DepositPayload {
    account: Account
    note: String
    sequence: Int!
    echo: [Receipt!]
  }
  type Receipt {
    tags: [[String!]]
    state: State
  }
  type Account @key(fields: "id") {
    id: ID!
    name: String
    balance: Int!
    state: State
    journal(last: Int): [String!]
    owner: Owner
  }
  type Owner @key(fields: "id") {
    id: ID!
  }
`;

const rates = /* GraphQL */ `
  scalar Money
  enum Sort {
    NEWEST
    OLDEST
    BY_RISK @inaccessible
  }
  input Filter {
    sort: Sort = NEWEST
    atLeast: Money
    states: [State!]
    inner: Filter
  }
  enum State {
    OPEN
    CLOSED
  }
  type Query {
    rate(at: At! = { day: 1, zone: "Europe/Kyiv" }): Int
    rates(filter: Filter): String
  }
  input At {
    day: Int!
    zone: String
    hours: [Int!] = [1, 2]
  }
  type Mutation {
    setRate(rate: Int!, at: At): Rate
    raise(account: ID!, by: Int! = 5): Account
  }
  type Rate @key(fields: "day") {
    day: Int!
    percent: Int
    journal: [String!]
  }
  type Account @key(fields: "id") {
    id: ID!
    balance: Int! @external
    rate: Rate
    interest: Int @requires(fields: "balance")
    described(filter: Filter): String
  }
`;

const owners = /* GraphQL */ `
  type Query {
    owner(id: ID!): Owner
  }
  type Mutation {
    register(name: String!): Owner
    transfer(account: ID!, to: ID!): Transfer!
  }
  union Transfer = Owner | Refusal
  type Refusal {
    reason: String!
    account: Account
  }
  type Owner @key(fields: "id") {
    id: ID!
    name: String
    accounts: [Account!]
    journal: [String!]!
  }
  type Account @key(fields: "id", resolvable: false) {
    id: ID!
  }
  type Rate @key(fields: "day") {
    day: Int!
    setBy: Owner
  }
`;

/** Input as text: the order of its fields is not the caller's but that of a schema, and differs from one to the next. */
function told(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(told).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).map(([name, inner]) => `${name}=${told(inner)}`);
  return `{${fields.sort().join()}}`;
}

const journalOf = (world: World) => world.byId('journal')['lines'] as string[];

/** Writes to several services, of which each sees what came before it; input objects, enums, scalars and defaults. */
export const ledger: TestSupergraph = {
  name: 'ledger',
  subgraphs: [
    { name: 'accounts', typeDefs: LINK + accounts },
    { name: 'rates', typeDefs: LINK + rates },
    { name: 'owners', typeDefs: LINK + owners },
  ],
  entities: (random) => [
    { __typename: 'Journal', _id: 'journal', lines: ['opened'] },
    ...[1, 2, 3].map((n) => ({
      __typename: 'Account',
      _id: `account_${n}`,
      id: `a${n}`,
      name: random.chance(0.2) ? null : `Account ${n}`,
      balance: n * 100,
      state: 'OPEN',
      owner: random.chance(0.2) ? null : ref(`owner_${random.between(1, 2)}`),
      rate: random.chance(0.2) ? null : ref(`rate_${random.between(1, 2)}`),
    })),
    ...[1, 2].map((n) => ({
      __typename: 'Owner',
      _id: `owner_${n}`,
      id: `o${n}`,
      name: random.chance(0.2) ? null : `Owner ${n}`,
      accounts: [ref('account_1'), ref(`account_${n + 1}`)],
    })),
    ...[1, 2].map((n) => ({
      __typename: 'Rate',
      _id: `rate_${n}`,
      day: n,
      percent: n * 2,
      setBy: random.chance(0.2) ? null : ref('owner_1'),
    })),
  ],
  rules: {
    'Query.account': ({ args, world }) => world.all('Account').find(({ id }) => id === args['id']),
    'Query.accounts': ({ args, world }) =>
      world.all('Account').filter(({ id, state }) => {
        const filter = args['filter'] as { states?: string[] | null } | null | undefined;
        const ids = args['ids'] as string[] | null | undefined;
        return (
          (!ids || ids.includes(String(id))) && (!filter?.states || filter.states.includes(String(state)))
        );
      }),
    'Query.journal': ({ world }) => [...journalOf(world)],
    'Query.rate': ({ args }) => told(args).length,
    'Query.rates': ({ args }) => told(args),
    'Query.owner': ({ args, world }) => world.all('Owner').find(({ id }) => id === args['id']),
    'Account.journal': ({ args, world }) => {
      const last = args['last'];
      return typeof last === 'number' && last > 0 ? journalOf(world).slice(-last) : [...journalOf(world)];
    },
    'Account.interest': ({ required }) => Number(required['balance']) * 2,
    'Account.described': ({ args }) => told(args),
    'Rate.journal': ({ world }) => [...journalOf(world)],
    'Owner.journal': ({ world }) => [...journalOf(world)],
    'Mutation.deposit': ({ args, world }) => {
      const input = args['input'] as Record<string, unknown>;
      const account = world.all('Account').find(({ id }) => id === input['account']);
      if (account) account['balance'] = Number(account['balance']) + (Number(input['amount']) % 1000);
      const sequence = journalOf(world).push(`deposit ${told(input)}`);
      return {
        __typename: 'DepositPayload',
        _id: `deposit_${sequence}`,
        account: account ?? null,
        note: input['note'],
        sequence,
        echo: [
          {
            __typename: 'Receipt',
            _id: `receipt_${sequence}`,
            tags: input['tags'] ?? null,
            state: input['state'] ?? null,
          },
        ],
      };
    },
    'Mutation.close': ({ args, world }) => {
      journalOf(world).push(`close ${told(args)}`);
      const account = world.all('Account').find(({ id }) => id === args['account']);
      if (account) account['state'] = 'CLOSED';
      return account;
    },
    'Mutation.rename': ({ args, world }) => {
      journalOf(world).push(`rename ${told(args)}`);
      const account = world.all('Account').find(({ id }) => id === args['account']);
      if (account) account['name'] = args['name'] ?? null;
      return account;
    },
    'Mutation.setRate': ({ args, world }) => {
      journalOf(world).push(`setRate ${told(args)}`);
      const rate = world.byId('rate_1');
      rate['percent'] = args['rate'];
      return rate;
    },
    'Mutation.raise': ({ args, world }) => {
      journalOf(world).push(`raise ${told(args)}`);
      return world.all('Account').find(({ id }) => id === args['account']);
    },
    'Mutation.register': ({ args, world }) => {
      journalOf(world).push(`register ${told(args)}`);
      const owner = world.byId('owner_2');
      owner['name'] = args['name'];
      return owner;
    },
    'Mutation.transfer': ({ args, world }) => {
      const sequence = journalOf(world).push(`transfer ${told(args)}`);
      const account = world.all('Account').find(({ id }) => id === args['account']) ?? null;
      const owner = world.all('Owner').find(({ id }) => id === args['to']);
      return (
        owner ?? { __typename: 'Refusal', _id: `refusal_${sequence}`, reason: 'Nobody of that name', account }
      );
    },
  },
  inputs: {
    'Query.account(id:)': ['a1', 'a2', 'unknown'],
    'Query.owner(id:)': ['o1', 'o2', 'unknown'],
    'Query.accounts(ids:)': ['a1', 'a3'],
    'Deposit.account': ['a1', 'a2', 'unknown'],
    'Mutation.close(account:)': ['a1', 'a2', 'a3', 'a1', 'a2', 'unknown'],
    'Mutation.rename(account:)': ['a1', 'a2', 'unknown'],
    'Mutation.raise(account:)': ['a1', 'a3', 'unknown'],
    'Mutation.transfer(account:)': ['a1', 'unknown'],
    'Mutation.transfer(to:)': ['o1', 'o2', 'unknown'],
    Money: [1, '2.50', { whole: 3, cents: [5, 0] }, [1, 2]],
    String: ['one', 'ї "\\\n', ''],
  },
};
