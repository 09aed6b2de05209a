import type { TestSupergraph } from '../world/testSupergraph.ts';
import { ref } from '../world/testSupergraph.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@external", "@requires", "@provides", "@inaccessible", "@interfaceObject", "@override"])\n`;

const catalogue = /* GraphQL */ `
  type Query {
    media(id: ID!): Media
    allMedia(kinds: [Kind!]): [Media!]!
    upcoming: [Media]
    search(text: String): [Found]
    shelves: [[Media!]]
    featured: Node
    nodes: [Node]
    labels: [Labelled!]
    star: Found @shareable
    stars: [Found] @shareable
    motto: String! @shareable
  }
  enum Kind {
    FILM
    SONG
    TALK
  }
  interface Node {
    id: ID!
  }
  interface Labelled {
    label: String
  }
  interface Media @key(fields: "id") {
    id: ID!
    title: String
    credits: [Person!]
    sequel: Media
  }
  type Film implements Media & Node & Labelled @key(fields: "id") {
    id: ID!
    title: String
    credits: [Person!]
    sequel: Media
    runtime: Int
    size: Int
    label: String @shareable
    trailer: Song
  }
  type Song implements Media & Node @key(fields: "id") {
    id: ID!
    title: String
    credits: [Person!]
    sequel: Song
    bpm: Int!
    size: Int
  }
  type Talk implements Media & Node @key(fields: "id") {
    id: ID!
    title: String
    credits: [Person!]
    sequel: Media
    speaker: Person
    size: String
  }
  "Not announced yet."
  type Draft implements Media & Node @key(fields: "id") @inaccessible {
    id: ID!
    title: String
    credits: [Person!]
    sequel: Media
    runtime: Int
  }
  union Found = Film | Song | Person | Studio | Place
  type Place implements Labelled {
    label: String
    found: Found
  }
  type Person implements Node @key(fields: "id") {
    id: ID!
    created: [Media!]!
  }
  type Studio @key(fields: "id") {
    id: ID!
  }
`;

const reviews = /* GraphQL */ `
  type Query {
    reviewed: [Media!]!
    latestReview: Review
    best: Media
  }
  enum Mood {
    GLAD
    SAD
    SECRET @inaccessible
  }
  type Media @interfaceObject @key(fields: "id") {
    id: ID!
    title: String @external
    reviews(first: Int = 2): [Review!]!
    rating: Float
    mood: Mood
    blurb(words: Int!): String @requires(fields: "title")
  }
  type Review @key(fields: "id") {
    id: ID!
    about: Media!
    instead: Media
    author: Person
    text: String!
  }
  type Person @key(fields: "id") {
    id: ID!
    reviews: [Review!]
  }
`;

const people = /* GraphQL */ `
  type Query {
    person(id: ID!): Person
    team: [Named]
    anyone: Found
    star: Person @shareable
    stars: [Person!]! @shareable
    motto: String @shareable
  }
  interface Named {
    name: String
  }
  type Person implements Named & Labelled @key(fields: "id") {
    id: ID!
    name: String
    label: String
    favourite: Found
    secret: String @inaccessible
    friends: [Named!]
  }
  type Robot implements Named {
    name: String
    model: Int!
    owner: Person
  }
  interface Labelled {
    label: String
  }
  union Found = Film | Person
  type Film implements Labelled @key(fields: "id") {
    id: ID!
    label: String @shareable
  }
`;

const studios = /* GraphQL */ `
  type Query {
    studios: [Studio!]
    work: [Work]
  }
  union Work = Film | Song | Studio
  type Studio @key(fields: "id") {
    id: ID!
    name: String
    films: [Film!]
    flagship: Work
    city: City
  }
  type Film @key(fields: "id") {
    id: ID!
    studio: Studio
    budget: Int!
  }
  type Song @key(fields: "id") {
    id: ID!
    studio: Studio
    copies: [Copy]
  }
  interface City {
    name: String!
  }
  type Town implements City {
    name: String!
    mayor: Person
  }
  type Village implements City {
    name: String!
    chickens: Int
  }
  interface Copy {
    year: Int
    of: Song!
  }
  type Disc implements Copy {
    year: Int
    of: Song!
    side: String
  }
  type Tape implements Copy {
    year: Int
    of: Song!
    minutes: Int
  }
  type Person @key(fields: "id", resolvable: false) {
    id: ID!
  }
`;

/** The studios' service is ahead of the supergraph: it knows a kind of work and of town that others do not. */
const studiosAhead = studios
  .replace('union Work = Film', 'union Work = Game | Film')
  .concat('type Game { id: ID! name: String }\ntype Metropolis implements City { name: String! }');

/** Interfaces, unions in parts, interface objects, types that the public schema or the gateway does not know. */
export const media: TestSupergraph = {
  name: 'media',
  subgraphs: [
    { name: 'catalogue', typeDefs: LINK + catalogue },
    { name: 'reviews', typeDefs: LINK + reviews },
    { name: 'people', typeDefs: LINK + people },
    { name: 'studios', typeDefs: LINK + studios, deployedTypeDefs: LINK + studiosAhead },
  ],
  entities: (random) => {
    const maybe = <T>(value: T) => (random.chance(0.15) ? null : value);
    const list = <T>(make: () => T, most = 3) => Array.from({ length: random.between(0, most) }, make);
    const film = () => ref(`film_${random.between(1, 3)}`);
    const song = () => ref(`song_${random.between(1, 2)}`);
    const talk = () => ref(`talk_${random.between(1, 2)}`);
    const person = () => ref(`person_${random.between(1, 3)}`);
    const studio = () => ref(`studio_${random.between(1, 2)}`);
    const anyMedia = () => random.pick([film, song, talk])();
    const robot = () => ({
      __typename: 'Robot',
      name: maybe('R2'),
      model: random.between(1, 9),
      owner: maybe(person()),
    });
    const place = (): Record<string, unknown> => ({
      __typename: 'Place',
      label: maybe('A place'),
      found: maybe(random.pick([film, song, person, studio])()),
    });
    const copy = (of: string) =>
      random.chance(0.5)
        ? { __typename: 'Disc', year: maybe(1988), of: ref(of), side: maybe('A') }
        : { __typename: 'Tape', year: maybe(1991), of: ref(of), minutes: maybe(60) };
    const city = () =>
      random.pick([
        { __typename: 'Town', name: 'Полтава', mayor: maybe(person()) },
        { __typename: 'Village', name: 'Опішня', chickens: maybe(99) },
        { __typename: 'Metropolis', name: 'Харків' },
      ]);
    const work = () =>
      maybe(
        random.pick<unknown>([film(), song(), studio(), { __typename: 'Game', id: 'g1', name: 'A game' }]),
      );
    const reviewed = () => ({
      reviews: list(() => ref(`review_${random.between(1, 4)}`)),
      rating: maybe(random.pick([1, 2.5, 4.75])),
      mood: maybe(random.pick(['GLAD', 'SAD', 'GLAD', 'SAD', 'GLAD', 'SECRET'])),
    });
    const common = (n: number, what: string) => ({
      title: maybe(`${what} ${n}`),
      credits: maybe(list(person)),
      ...reviewed(),
    });
    return [
      ...[1, 2, 3].map((n) => ({
        __typename: 'Film',
        _id: `film_${n}`,
        id: `f${n}`,
        ...common(n, 'Film'),
        sequel: maybe(anyMedia()),
        runtime: maybe(90 + n),
        size: maybe(n),
        label: maybe(`Label ${n}`),
        trailer: maybe(song()),
        studio: maybe(studio()),
        budget: n * 7,
      })),
      ...[1, 2].map((n) => ({
        __typename: 'Song',
        _id: `song_${n}`,
        id: `s${n}`,
        ...common(n, 'Song'),
        sequel: maybe(song()),
        bpm: 100 + n,
        size: maybe(n),
        studio: maybe(studio()),
        copies: maybe(list(() => maybe(copy(`song_${n}`)))),
      })),
      ...[1, 2].map((n) => ({
        __typename: 'Talk',
        _id: `talk_${n}`,
        id: `t${n}`,
        ...common(n, 'Talk'),
        sequel: maybe(anyMedia()),
        speaker: maybe(person()),
        size: maybe('long'),
      })),
      { __typename: 'Draft', _id: 'draft_1', id: 'd1', ...common(1, 'Draft'), runtime: 5, sequel: null },
      ...[1, 2, 3].map((n) => ({
        __typename: 'Person',
        _id: `person_${n}`,
        id: `u${n}`,
        name: maybe(`Person ${n}`),
        label: maybe(`Known as ${n}`),
        created: list(anyMedia),
        reviews: maybe(list(() => ref(`review_${random.between(1, 4)}`))),
        favourite: maybe(random.pick([film, person])()),
        friends: maybe(list(() => (random.chance(0.6) ? person() : robot()))),
        secret: 'a secret',
      })),
      ...[1, 2].map((n) => ({
        __typename: 'Studio',
        _id: `studio_${n}`,
        id: `st${n}`,
        name: maybe(`Studio ${n}`),
        films: maybe(list(film)),
        flagship: work(),
        city: maybe(city()),
      })),
      ...[1, 2, 3, 4].map((n) => ({
        __typename: 'Review',
        _id: `review_${n}`,
        id: `r${n}`,
        about: anyMedia(),
        instead: maybe(anyMedia()),
        author: maybe(person()),
        text: `Text ${n}`,
      })),
      {
        __typename: 'Choice',
        _id: 'choice',
        robots: [robot(), robot()],
        places: [place(), place()],
        works: list(work, 4),
      },
    ];
  },
  rules: {
    'Query.media': ({ args, world }) =>
      ['Film', 'Song', 'Talk', 'Draft']
        .flatMap((type) => world.all(type))
        .find(({ id }) => id === args['id']),
    'Query.allMedia': ({ args, world }) =>
      [...world.all('Film'), ...world.all('Talk'), ...world.all('Song')].filter(
        ({ __typename }) =>
          args['kinds'] == null || (args['kinds'] as string[]).includes(__typename.toUpperCase()),
      ),
    'Query.upcoming': ({ world }) => [world.byId('film_2'), world.byId('draft_1'), world.byId('song_1')],
    'Query.search': ({ world }) => [
      world.byId('song_1'),
      world.byId('person_1'),
      (world.byId('choice')['places'] as unknown[])[0],
      null,
      world.byId('film_1'),
      world.byId('studio_1'),
    ],
    'Query.shelves': ({ world }) => [
      [world.byId('talk_1'), world.byId('film_3')],
      null,
      [],
      [world.byId('song_2'), world.byId('song_1')],
    ],
    'Query.featured': ({ world }) => world.byId('film_1'),
    'Query.nodes': ({ world }) => [
      world.byId('person_2'),
      world.byId('talk_2'),
      null,
      world.byId('draft_1'),
      world.byId('person_3'),
    ],
    'Query.labels': ({ world }) => [world.byId('film_2'), (world.byId('choice')['places'] as unknown[])[1]],
    'Query.reviewed': ({ world }) => [world.byId('talk_1'), world.byId('film_1'), world.byId('song_2')],
    'Query.latestReview': ({ world }) => world.byId('review_4'),
    'Query.best': ({ world }) => world.byId('film_3'),
    'Query.person': ({ args, world }) => world.all('Person').find(({ id }) => id === args['id']),
    // One service knows that it is a person, and that there always are some; the other that it is somebody or something.
    'Query.star': ({ world }) => world.byId('person_2'),
    'Query.stars': ({ world }) => world.all('Person'),
    'Query.motto': () => 'All hear',
    'Query.team': ({ world }) => [world.byId('person_1'), ...(world.byId('choice')['robots'] as unknown[])],
    'Query.anyone': ({ world }) => world.byId('person_3')['favourite'],
    'Query.studios': ({ world }) => world.all('Studio'),
    'Query.work': ({ world }) => world.byId('choice')['works'],
    'Media.reviews': ({ self, args }) =>
      (self['reviews'] as unknown[]).slice(
        0,
        typeof args['first'] === 'number' ? Math.max(0, args['first']) : undefined,
      ),
    'Media.blurb': ({ required, args }) => `${String(required['title'])} in ${String(args['words'])} words`,
    // A person has reviews too, without arguments.
    'Person.reviews': ({ self }) => self['reviews'],
  },
  inputs: {
    'Query.media(id:)': ['f1', 'f2', 's1', 't1', 'd1', 'unknown'],
    'Query.person(id:)': ['u1', 'u2', 'unknown'],
    String: ['text', 'ї'],
  },
};
