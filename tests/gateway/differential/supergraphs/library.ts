import type { TestSupergraph } from '../world/testSupergraph.ts';
import { json, ref } from '../world/testSupergraph.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@override", "@external", "@inaccessible"])\n`;

const catalogue = /* GraphQL */ `
  type Query {
    books(first: Int! = 3, genre: Genre): [Book!]!
    book(isbn: ID!): Book
    byMark(room: String!, place: Int!): Book
    grid: [[Book!]!]!
    sparseGrid: [[Book]]
    today: Day @shareable
    house: House @shareable
    genres: [Genre!]!
  }
  scalar Day
  scalar Notes
  enum Genre {
    NOVEL
    POETRY
    MANUAL
    "Only the stores know it."
    CONFISCATED @inaccessible
  }
  type House @shareable {
    name: String
    address: Address!
    rooms: [String!]
  }
  type Address @shareable {
    city: String
    street: String
  }
  type Book @key(fields: "isbn") @key(fields: "publisher { code } number") {
    isbn: ID!
    number: Int!
    publisher: Publisher!
    title: String!
    subtitle(upperCase: Boolean = false, length: Int): String
    genre: Genre
    sequel: Book
    related: [Book]
    extent: Extent @shareable
    notes: Notes
    tags: [[String]!]
  }
  type Extent @shareable {
    pages: Int
    unit: String
  }
  type Publisher @key(fields: "code") {
    code: ID!
    name: String @shareable
    books: [Book!]
  }
`;

const stock = /* GraphQL */ `
  type Query {
    shelf(room: String!): [Book]
    today: Day @shareable
  }
  scalar Day
  type Book @key(fields: "isbn") @key(fields: "shelfMark { room place }") {
    isbn: ID!
    shelfMark: Mark
    copies: Int
    copiesIn(branches: [ID!]): Int!
    onLoan: Boolean! @override(from: "lending")
    extent: Extent @shareable
    neighbours: [Book!]
    weight: Float @override(from: "a service that is gone")
  }
  type Mark @shareable {
    room: String!
    place: Int!
  }
  type Extent @shareable {
    unit: String
    height: Int
  }
`;

const lending = /* GraphQL */ `
  type Query {
    loans(dueBefore: Day): [Loan!]
    house: House @shareable
  }
  scalar Day
  type House @shareable {
    name: String
    address: Address!
    openFrom: Int
  }
  type Address @shareable {
    street: String
    houseNumber: Int
  }
  type Book @key(fields: "shelfMark { room place }") {
    shelfMark: Mark
    loans: [Loan!]
    onLoan: Boolean!
    waiting: [[Reader!]]!
  }
  type Mark @shareable {
    room: String!
    place: Int!
  }
  type Loan {
    book: Book
    reader: Reader!
    due: Day!
  }
  type Reader @key(fields: "card { number country { code } }") {
    card: Card!
    loans: [Loan!]!
  }
  type Card @shareable {
    number: Int!
    country: Country!
  }
  type Country @shareable {
    code: String!
  }
`;

const readers = /* GraphQL */ `
  type Query {
    reader(id: ID!): Reader
    readers: [Reader!]!
  }
  type Reader @key(fields: "id") @key(fields: "card { number country { code } }") {
    id: ID!
    card: Card!
    name: String
    city: String!
    guarantor: Reader
  }
  type Card @shareable {
    number: Int!
    country: Country!
    colour: String
  }
  type Country @shareable {
    code: String!
    name: String
  }
`;

const interests = /* GraphQL */ `
  type Query {
    favourites: [Reader!]
  }
  type Reader @key(fields: "id") {
    id: ID!
    favourite: Book
    wishes: [Book!]!
    mood(of: String): String
  }
  type Book @key(fields: "isbn", resolvable: false) {
    isbn: ID!
  }
  type Publisher @key(fields: "code") {
    code: ID!
    name: String @shareable
    admirers: [Reader!]
  }
`;

const printing = /* GraphQL */ `
  type Book @key(fields: "publisher { code } number") {
    publisher: Publisher!
    number: Int!
    edition: String
    run: Int!
    printer: Printer
  }
  type Publisher @key(fields: "code", resolvable: false) {
    code: ID!
  }
  type Printer {
    name: String!
    city: String
  }
`;

const DAYS = ['2026-02-01', '2026-03-15', '2026-08-24'];

/** Keys of every kind, ways from one key to the next, values shared by services, shared roots, lists of lists. */
export const library: TestSupergraph = {
  name: 'library',
  subgraphs: [
    { name: 'catalogue', typeDefs: LINK + catalogue },
    { name: 'stock', typeDefs: LINK + stock },
    { name: 'lending', typeDefs: LINK + lending },
    { name: 'readers', typeDefs: LINK + readers },
    { name: 'interests', typeDefs: LINK + interests },
    { name: 'printing', typeDefs: LINK + printing },
  ],
  entities: (random) => {
    const books = [1, 2, 3, 4, 5, 6];
    const persons = [1, 2, 3, 4];
    const publishers = [1, 2];
    const someBook = () => ref(`book_${random.pick(books)}`);
    const someReader = () => ref(`reader_${random.pick(persons)}`);
    const maybe = <T>(value: T) => (random.chance(0.2) ? null : value);
    const list = <T>(make: () => T, most = 3) => Array.from({ length: random.between(0, most) }, make);
    const loan = (_: unknown, index: number) => ({
      __typename: 'Loan',
      _id: `loan_${index + 1}`,
      // Lending knows a book by its mark alone, so none without a mark is lent.
      book: maybe(ref(`book_${random.pick([1, 2, 3, 4, 6])}`)),
      reader: someReader(),
      due: random.pick(DAYS),
    });
    const loans = Array.from({ length: 5 }, loan);

    return [
      ...books.map((n) => ({
        __typename: 'Book',
        _id: `book_${n}`,
        isbn: `isbn-${n}`,
        number: n % 3,
        publisher: ref(`publisher_${n > 3 ? 2 : 1}`),
        title: `Title ${n}`,
        subtitle: maybe(`Subtitle of ${n}`),
        genre: maybe(random.pick(['NOVEL', 'POETRY', 'MANUAL', 'NOVEL', 'POETRY', 'MANUAL', 'CONFISCATED'])),
        sequel: maybe(someBook()),
        related: list(() => maybe(someBook())),
        extent: maybe({
          __typename: 'Extent',
          pages: maybe(random.between(1, 900)),
          unit: maybe('page'),
          height: random.between(10, 40),
        }),
        notes: random.pick([
          null,
          'plain',
          7,
          json({ z: 1, a: [1, { b: null }], __typename: 'Extent', id: 'x' }),
          json([['nested'], { y: 'є', x: '\u2028"\\' }]),
          json({ 10: 'numbers', 2: 'first', '': false }),
        ]),
        tags: maybe(list(() => list(() => maybe(random.pick(['old', 'new', 'Київ']))))),
        // Some books stand nowhere, so that this key of theirs is null.
        shelfMark: n === 5 ? null : { __typename: 'Mark', room: n % 2 ? 'north' : 'south', place: n },
        copies: maybe(random.between(0, 4)),
        onLoan: random.chance(0.5),
        neighbours: maybe(list(someBook)),
        weight: maybe(random.pick([0.1, 1.5, 1e21, 3, -0])),
        loans: list(() => ref(random.pick(loans)._id)),
        waiting: list(() => maybe(list(someReader, 2))),
        edition: maybe(`Edition ${n}`),
        run: n * 1000,
        printer: maybe({ __typename: 'Printer', name: `Printer ${n % 2}`, city: maybe('Львів') }),
      })),
      ...publishers.map((n) => ({
        __typename: 'Publisher',
        _id: `publisher_${n}`,
        code: `pub-${n}`,
        name: maybe(`Publisher ${n}`),
        books: list(someBook),
        admirers: maybe(list(someReader)),
      })),
      ...persons.map((n) => ({
        __typename: 'Reader',
        _id: `reader_${n}`,
        id: `r${n}`,
        card: {
          __typename: 'Card',
          number: n % 2,
          colour: maybe('green'),
          country: { __typename: 'Country', code: n > 2 ? 'UA' : 'MD', name: maybe('Land') },
        },
        name: maybe(`Reader "${n}"`),
        city: random.pick(['Київ', 'Odesa']),
        guarantor: maybe(someReader()),
        loans: list(() => ref(random.pick(loans)._id)),
        favourite: maybe(someBook()),
        wishes: list(someBook),
      })),
      ...loans,
    ];
  },
  rules: {
    'Query.books': ({ args, world }) =>
      world
        .all('Book')
        .filter(({ genre }) => args['genre'] == null || genre === args['genre'])
        .slice(0, Number(args['first'])),
    'Query.book': ({ args, world }) => world.all('Book').find(({ isbn }) => isbn === args['isbn']),
    'Query.byMark': ({ args, world }) =>
      world.all('Book').find(({ shelfMark: mark }) => {
        const at = mark as Record<string, unknown> | null;
        return at?.['room'] === args['room'] && at?.['place'] === args['place'];
      }),
    'Query.grid': ({ world }) => [world.all('Book').slice(0, 2), [], world.all('Book').slice(2, 5)],
    'Query.sparseGrid': ({ world }) => [[null, ...world.all('Book').slice(3)], null, []],
    'Query.today': () => '2026-11-24',
    'Query.house': () => ({
      __typename: 'House',
      _id: 'house',
      name: 'The house',
      address: { __typename: 'Address', _id: 'house.address', city: 'Kyiv', street: null, houseNumber: 7 },
      rooms: ['north', 'south'],
      openFrom: 9,
    }),
    'Query.genres': () => ['NOVEL', 'MANUAL'],
    'Query.shelf': ({ args, world }) =>
      world
        .all('Book')
        .map((book) =>
          (book['shelfMark'] as Record<string, unknown> | null)?.['room'] === args['room'] ? book : null,
        ),
    'Query.loans': ({ args, world }) =>
      world
        .all('Loan')
        .filter(({ due }) => args['dueBefore'] == null || String(due) < (args['dueBefore'] as string)),
    'Query.reader': ({ args, world }) => world.all('Reader').find(({ id }) => id === args['id']),
    'Query.readers': ({ world }) => world.all('Reader'),
    'Query.favourites': ({ world }) => world.all('Reader').slice(1),
    'Book.subtitle': ({ self, args }) => {
      const subtitle = self['subtitle'];
      if (typeof subtitle !== 'string') return null;
      const cut = subtitle.slice(0, typeof args['length'] === 'number' ? args['length'] : undefined);
      return args['upperCase'] === true ? cut.toUpperCase() : cut;
    },
    'Book.copiesIn': ({ self, args }) =>
      ((args['branches'] as unknown[] | null)?.length ?? 9) + Number(self['number']),
    'Reader.mood': ({ self, args }) => `${String(args['of'])} of ${String(self['id'])}`,
  },
  inputs: {
    'Query.book(isbn:)': ['isbn-1', 'isbn-2', 'isbn-5', 'isbn-6', 'unknown'],
    'Query.reader(id:)': ['r1', 'r2', 'r4', 'unknown'],
    'Query.books(first:)': [1, 2, 6],
    'Query.byMark(place:)': [1, 3, 4],
    'Query.byMark(room:)': ['north', 'south'],
    'Query.shelf(room:)': ['north', 'south', 'attic'],
    ID: ['a', 'b', 3],
    String: ['one', 'dві "лапки"\n', ''],
    Day: DAYS,
  },
};
