import type { TestSupergraph } from '../world/testSupergraph.ts';
import { ref } from '../world/testSupergraph.ts';

// Federation 1: no @link, types extended with @extends or `extend`, everything shared by being declared twice.

const courses = /* GraphQL */ `
  type Query {
    course(id: ID!): Course
    courses: [Course!]
    teacher(code: String!): Teacher
  }
  type Course @key(fields: "id") @key(fields: "code") {
    id: ID!
    code: String!
    title: String
    credits: Int
    hours: Hours
    teacher: Teacher @provides(fields: "surname")
    rooms: [Room]
  }
  type Hours {
    weekly: Int
    total: Int
  }
  type Room @key(fields: "number") {
    number: Int!
    floor: Int
  }
  extend type Teacher @key(fields: "code") {
    code: String! @external
    surname: String @external
    courses: [Course]
  }
`;

const staff = /* GraphQL */ `
  extend type Query {
    teachers: [Teacher!]!
    everybody: [Human]
  }
  interface Human {
    surname: String
  }
  type Teacher implements Human @key(fields: "code") {
    code: String!
    surname: String
    born: Int
    pupils: [Pupil!]
    tutorOf: Course
  }
  type Pupil implements Human @key(fields: "id") {
    id: ID!
    surname: String
    mentor: Teacher
    best: Course
  }
  extend type Course @key(fields: "id") {
    id: ID! @external
    credits: Int @external
    hours: Hours @external
    load: Int @requires(fields: "credits hours { weekly }")
    assistants: [Teacher]
  }
  type Hours {
    weekly: Int
    total: Int
  }
`;

const building = /* GraphQL */ `
  extend type Query {
    room(number: Int!): Room
  }
  type Room @key(fields: "number") @extends {
    number: Int! @external
    floor: Int @external
    seats: Int
    course: Course
    steep: Boolean @requires(fields: "floor")
  }
  type Course @key(fields: "code") @extends {
    code: String! @external
    rooms: [Room] @external
    place: String
    seated: Int @requires(fields: "rooms { floor }")
  }
  extend type Pupil @key(fields: "id") {
    id: ID! @external
    seat: Seat
  }
  type Seat {
    row: Int!
    room: Room
  }
`;

/** The first version of federation, which services may still speak. */
export const school: TestSupergraph = {
  name: 'school',
  subgraphs: [
    { name: 'courses', typeDefs: courses },
    { name: 'staff', typeDefs: staff },
    { name: 'building', typeDefs: building },
  ],
  entities: (random) => {
    const maybe = <T>(value: T) => (random.chance(0.15) ? null : value);
    const list = <T>(make: () => T, most = 3) => Array.from({ length: random.between(0, most) }, make);
    const course = () => ref(`course_${random.between(1, 4)}`);
    const teacher = () => ref(`teacher_${random.between(1, 3)}`);
    const room = () => ref(`room_${random.between(1, 3)}`);
    return [
      ...[1, 2, 3, 4].map((n) => ({
        __typename: 'Course',
        _id: `course_${n}`,
        id: `c${n}`,
        code: `C-${n}`,
        title: maybe(`Course ${n}`),
        credits: maybe(n),
        hours: maybe({ __typename: 'Hours', weekly: maybe(n * 2), total: 30 }),
        teacher: maybe(teacher()),
        rooms: maybe(list(() => maybe(room()))),
        assistants: maybe(list(() => maybe(teacher()))),
        place: maybe('Main house'),
      })),
      ...[1, 2, 3].map((n) => ({
        __typename: 'Teacher',
        _id: `teacher_${n}`,
        code: `T-${n}`,
        surname: maybe(`Surname ${n}`),
        born: maybe(1960 + n),
        courses: maybe(list(() => maybe(course()))),
        pupils: maybe(list(() => ref(`pupil_${random.between(1, 3)}`))),
        tutorOf: maybe(course()),
      })),
      ...[1, 2, 3].map((n) => ({
        __typename: 'Pupil',
        _id: `pupil_${n}`,
        id: `p${n}`,
        surname: maybe(`Pupil ${n}`),
        mentor: maybe(teacher()),
        best: maybe(course()),
        seat: maybe({ __typename: 'Seat', row: n, room: maybe(room()) }),
      })),
      ...[1, 2, 3].map((n) => ({
        __typename: 'Room',
        _id: `room_${n}`,
        number: n,
        floor: maybe(n % 2),
        seats: maybe(n * 10),
        course: maybe(course()),
      })),
    ];
  },
  rules: {
    'Query.course': ({ args, world }) => world.all('Course').find(({ id }) => id === args['id']),
    'Query.courses': ({ world }) => world.all('Course'),
    'Query.teacher': ({ args, world }) => world.all('Teacher').find(({ code }) => code === args['code']),
    'Query.teachers': ({ world }) => world.all('Teacher'),
    'Query.everybody': ({ world }) => [...world.all('Pupil'), null, ...world.all('Teacher')],
    'Query.room': ({ args, world }) => world.all('Room').find(({ number }) => number === args['number']),
    'Course.load': ({ required }) =>
      Number(required['credits']) * Number((required['hours'] as Record<string, unknown>)['weekly']),
    'Course.seated': ({ required }) =>
      (required['rooms'] as Record<string, number>[]).reduce((sum, { floor }) => sum + 1 + Number(floor), 0),
    'Room.steep': ({ required }) => Number(required['floor']) > 0,
  },
  inputs: {
    'Query.course(id:)': ['c1', 'c2', 'c4', 'unknown'],
    'Query.teacher(code:)': ['T-1', 'T-2', 'unknown'],
    'Query.room(number:)': [1, 2, 9],
  },
};
