import type { TestSupergraph } from '../world/testSupergraph.ts';
import { ref } from '../world/testSupergraph.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides"])\n`;

const goods = /* GraphQL */ `
  type Query {
    parcels(heavierThan: Int): [Parcel!]!
    parcel(id: ID!): Parcel
    stacks: [[Parcel]!]
  }
  enum Currency {
    EUR
    USD
    UAH
  }
  interface Item {
    weight: Int
    label(language: String = "uk"): String
  }
  type Glass implements Item {
    weight: Int
    label(language: String = "uk"): String
    care: String
  }
  type Books implements Item {
    weight: Int
    label(language: String = "uk"): String
    count: Int!
  }
  union Origin = Shop | Person
  type Shop @key(fields: "id") {
    id: ID!
    name: String @shareable
    rating: Int
  }
  type Person @key(fields: "id") {
    id: ID!
    name: String @shareable
    address: Address
  }
  type Address {
    city: String
    zone: Zone
  }
  type Zone {
    code: Int!
    island: Boolean
  }
  type Parcel @key(fields: "id") {
    id: ID!
    weight: Int @shareable
    size: Size @shareable
    sizes: [Size!]
    declared(currency: Currency! = EUR): Int
    contents: [Item!]
    origin: Origin
    sender: Person!
    inside: Parcel
  }
  type Size {
    height: Int @shareable
    width: Int
    depth: Float
  }
`;

const prices = /* GraphQL */ `
  enum Currency {
    EUR
    USD
    UAH
  }
  type Query {
    dearest: Parcel
  }
  type Parcel @key(fields: "id") {
    id: ID!
    weight: Int @external
    size: Size @external
    sizes: [Size!] @external
    declared(currency: Currency! = EUR): Int @external
    level: Int @external
    fee: Int @requires(fields: "weight size { height width }")
    feeBy(speed: Int! = 1): Int @requires(fields: "weight")
    volumes: [Int] @requires(fields: "sizes { height depth }")
    duty: Int @requires(fields: "declared(currency: USD)")
    base: Int
    discount: Int @requires(fields: "level")
  }
  type Size {
    height: Int @external
    width: Int @external
    depth: Float @external
  }
`;

const insurance = /* GraphQL */ `
  enum Currency {
    EUR
    USD
    UAH
  }
  interface Item {
    weight: Int
  }
  type Glass implements Item {
    weight: Int @external
    care: String @external
  }
  type Books implements Item {
    weight: Int @external
    count: Int! @external
  }
  union Origin = Shop | Person
  type Shop @key(fields: "id") {
    id: ID!
    rating: Int @external
  }
  type Person @key(fields: "id") {
    id: ID!
    name: String @external
  }
  type Parcel @key(fields: "id") {
    id: ID!
    fee: Int @external
    duty: Int @external
    base: Int @external
    declared(currency: Currency! = EUR): Int @external
    contents: [Item!] @external
    origin: Origin @external
    inside: Parcel @external
    premium: Int @requires(fields: "fee duty")
    cover(share: Float): Float @requires(fields: "declared(currency: UAH)")
    risk: Int @requires(fields: "contents { __typename ... on Glass { care weight } ... on Books { count } }")
    trust: String @requires(fields: "origin { ... on Shop { rating } ... on Person { name } }")
    level: Int @requires(fields: "base")
    nested: Int @requires(fields: "inside { fee }")
    claims: [Claim!]
  }
  type Claim @key(fields: "id parcel { id }") {
    id: ID!
    parcel: Parcel!
    sum: Int!
  }
`;

const routes = /* GraphQL */ `
  type Query {
    onTheWay: [Parcel!] @provides(fields: "weight size { height }")
    stop(name: String!): Stop
    lost: [Found]
    stops: [Stop!]!
    tour: [Stop] @provides(fields: "boss { name }")
    first: Keeper @provides(fields: "... on Person { name } ... on Shop { name }")
  }
  interface Keeper {
    id: ID!
  }
  interface Found {
    foundAt: String
  }
  type Parcel implements Found @key(fields: "id") {
    id: ID!
    foundAt: String
    weight: Int @external
    size: Size @external
    sender: Person! @external
    hub: Hub @requires(fields: "sender { address { zone { code } } }")
    route: [Stop!]
  }
  type Size {
    height: Int @external
  }
  type Person implements Keeper @key(fields: "id") {
    id: ID!
    name: String @external
    address: Address @external
  }
  type Address {
    zone: Zone @external
  }
  type Zone {
    code: Int! @external
  }
  type Shop implements Found & Keeper @key(fields: "id") {
    id: ID!
    name: String @external
    foundAt: String
  }
  union Guard = Shop | Person
  type Hub {
    name: String!
    parcels: [Parcel!]!
    guard: Guard @provides(fields: "... on Shop { name } ... on Person { name }")
  }
  type Stop {
    name: String!
    hub: Hub
    next: Stop
    boss: Person
    keeper: Person @provides(fields: "name")
    waiting: [[Parcel!]]
  }
`;

const payments = /* GraphQL */ `
  type Parcel @key(fields: "id") {
    id: ID!
    premium: Int @external
    hub: Hub @external
    paid: Boolean!
    total: Int @requires(fields: "premium hub { name }")
  }
  type Hub {
    name: String! @external
  }
  type Claim @key(fields: "id parcel { id }") {
    id: ID!
    parcel: Parcel!
    sum: Int! @external
    approved: Boolean @requires(fields: "sum")
  }
`;

/** What is required of others, through others, with arguments, in lists, of abstract types; and what others provide. */
export const delivery: TestSupergraph = {
  name: 'delivery',
  subgraphs: [
    { name: 'goods', typeDefs: LINK + goods },
    { name: 'prices', typeDefs: LINK + prices },
    { name: 'insurance', typeDefs: LINK + insurance },
    { name: 'routes', typeDefs: LINK + routes },
    { name: 'payments', typeDefs: LINK + payments },
  ],
  entities: (random) => {
    const parcels = [1, 2, 3, 4, 5];
    const maybe = <T>(value: T) => (random.chance(0.15) ? null : value);
    const list = <T>(make: () => T, most = 3) => Array.from({ length: random.between(0, most) }, make);
    const someParcel = () => ref(`parcel_${random.pick(parcels)}`);
    const somePerson = () => ref(`person_${random.between(1, 3)}`);
    const someShop = () => ref(`shop_${random.between(1, 2)}`);
    const someStop = () => ref(`stop_${random.between(1, 3)}`);
    const size = () => ({
      __typename: 'Size',
      height: maybe(random.between(1, 9)),
      width: maybe(random.between(1, 9)),
      depth: maybe(random.pick([0.5, 2, 7.25])),
    });
    const item = () =>
      random.chance(0.5)
        ? { __typename: 'Glass', weight: maybe(random.between(1, 9)), care: maybe('Handle with care') }
        : { __typename: 'Books', weight: maybe(random.between(1, 9)), count: random.between(1, 40) };
    return [
      ...parcels.map((n) => ({
        __typename: 'Parcel',
        _id: `parcel_${n}`,
        id: `p${n}`,
        weight: maybe(n * 10),
        size: maybe(size()),
        sizes: maybe(list(size)),
        contents: maybe(list(item)),
        origin: maybe(random.chance(0.5) ? someShop() : somePerson()),
        sender: somePerson(),
        inside: maybe(someParcel()),
        base: maybe(n * 3),
        claims: maybe(list(() => ref(`claim_${random.between(1, 3)}`))),
        route: maybe(list(someStop)),
        foundAt: maybe(`Place ${n}`),
      })),
      ...[1, 2, 3].map((n) => ({
        __typename: 'Person',
        _id: `person_${n}`,
        id: `u${n}`,
        name: maybe(`Person ${n}`),
        address: maybe({
          __typename: 'Address',
          city: maybe('Ужгород'),
          zone: maybe({ __typename: 'Zone', code: n, island: maybe(false) }),
        }),
      })),
      ...[1, 2].map((n) => ({
        __typename: 'Shop',
        _id: `shop_${n}`,
        id: `s${n}`,
        name: maybe(`Shop ${n}`),
        rating: maybe(n),
        foundAt: maybe('A shop'),
      })),
      ...[1, 2, 3].map((n) => ({
        __typename: 'Claim',
        _id: `claim_${n}`,
        id: `c${n}`,
        parcel: someParcel(),
        sum: n * 100,
      })),
      ...[1, 2, 3].map((n) => ({
        __typename: 'Hub',
        _id: `hub_${n}`,
        name: `Hub ${n}`,
        parcels: list(someParcel),
        guard: maybe(random.chance(0.5) ? someShop() : somePerson()),
      })),
      ...[1, 2, 3].map((n) => ({
        __typename: 'Stop',
        _id: `stop_${n}`,
        name: `Stop ${n}`,
        hub: maybe(ref(`hub_${random.between(1, 3)}`)),
        next: maybe(someStop()),
        boss: maybe(somePerson()),
        keeper: maybe(somePerson()),
        waiting: maybe(list(() => maybe(list(someParcel, 2)))),
      })),
    ];
  },
  rules: {
    'Query.parcels': ({ args, world }) =>
      world
        .all('Parcel')
        .filter(({ weight }) => args['heavierThan'] == null || Number(weight) > Number(args['heavierThan'])),
    'Query.parcel': ({ args, world }) => world.all('Parcel').find(({ id }) => id === args['id']),
    'Query.stacks': ({ world }) => [world.all('Parcel').slice(0, 3), [null, ...world.all('Parcel').slice(3)]],
    'Query.dearest': ({ world }) => world.byId('parcel_3'),
    'Query.onTheWay': ({ world }) => world.all('Parcel').slice(1),
    'Query.stop': ({ args, world }) => world.all('Stop').find(({ name }) => name === args['name']),
    'Query.stops': ({ world }) => world.all('Stop'),
    'Query.tour': ({ world }) => [world.byId('stop_2'), null, world.byId('stop_1')],
    'Query.first': ({ world }) => world.byId('shop_2'),
    'Query.lost': ({ world }) => [world.byId('parcel_2'), null, world.byId('shop_1'), world.byId('parcel_4')],
    'Parcel.declared': ({ self, args }) =>
      Number(String(self['id']).slice(1)) * ({ EUR: 1, USD: 10, UAH: 100 }[String(args['currency'])] ?? 0),
    'Parcel.fee': ({ required }) => {
      const size = required['size'] as Record<string, number>;
      return Number(required['weight']) + 100 * Number(size['height']) + 1000 * Number(size['width']);
    },
    'Parcel.feeBy': ({ required, args }) => Number(required['weight']) * Number(args['speed']),
    'Parcel.volumes': ({ required }) =>
      (required['sizes'] as Record<string, number>[]).map((size) =>
        Math.round(100 * Number(size['height']) + Number(size['depth'])),
      ),
    'Parcel.duty': ({ required }) => Number(required['declared']) + 1,
    'Parcel.discount': ({ required }) => Number(required['level']) * 2,
    'Parcel.premium': ({ required }) => Number(required['fee']) + 7 * Number(required['duty']),
    'Parcel.cover': ({ required, args }) => Number(required['declared']) * Number(args['share'] ?? 1),
    'Parcel.risk': ({ required }) => JSON.stringify(required['contents']).length,
    'Parcel.trust': ({ required }) => JSON.stringify(Object.values(required['origin'] as object)),
    'Parcel.level': ({ required }) => Number(required['base']) + 1,
    'Parcel.nested': ({ required }) => Number((required['inside'] as Record<string, unknown>)['fee']) + 1,
    'Parcel.hub': ({ required, world }) => {
      const { address } = required['sender'] as { address: { zone: { code: number } } };
      return world.byId(`hub_${address.zone.code}`);
    },
    'Parcel.paid': ({ self }) => self['id'] === 'p1',
    'Parcel.total': ({ required }) =>
      Number(required['premium']) + String((required['hub'] as Record<string, unknown>)['name']).length,
    'Claim.approved': ({ required }) => Number(required['sum']) > 150,
    'Item.label': ({ self, args }) => `${self.__typename} (${String(args['language'])})`,
  },
  inputs: {
    'Query.parcel(id:)': ['p1', 'p2', 'p3', 'p5', 'unknown'],
    'Query.parcels(heavierThan:)': [0, 15, 45],
    'Query.stop(name:)': ['Stop 1', 'Stop 2', 'Nowhere'],
    String: ['uk', 'ru', 'en'],
  },
};
