import { getNamedType, isInputObjectType, isObjectType } from 'graphql';
import type { GraphQLOutputType } from 'graphql';
import { compose, isList } from './publicSchema.ts';

interface Field {
  name: string;
  type: string;
  isList: boolean;
}

/** Begin and end of a span, as the domain names them. */
const ofSpans = ['from', 'to', 'until', 'at'];

/** Names that follow another rule, and which. */
const otherwise: Record<string, string> = {
  'Activity.startsAtLocal': 'the same moment as `startsAt`, by the clock on the wall',
  'Community.statusSince': 'a state lasts, and has a beginning only',
};

let fields: Field[];

beforeAll(async () => {
  const { schema } = await compose();
  fields = Object.values(schema.getTypeMap()).flatMap((type): Field[] => {
    if (type.name.startsWith('__') || !(isObjectType(type) || isInputObjectType(type))) return [];
    return Object.values(type.getFields()).map((field) => ({
      name: `${type.name}.${field.name}`,
      type: getNamedType(field.type as GraphQLOutputType).name,
      isList: isList(field.type),
    }));
  });
});

const last = (name: string) => name.split('.')[1] ?? '';
const keeps = (name: string, ending: RegExp) =>
  ending.test(name) || ofSpans.includes(last(name)) || Object.hasOwn(otherwise, name);

const breaking = (types: string[], rule: (field: Field) => boolean) =>
  fields.filter((field) => types.includes(field.type) && !rule(field)).map(({ name }) => name);

it('times end in At', () => {
  expect(breaking(['DateTime', 'LocalDateTime'], ({ name }) => keeps(name, /At$/))).toEqual([]);
});

it('days end in On', () => {
  expect(breaking(['Date'], ({ name }) => keeps(name, /On$/))).toEqual([]);
});

it('nothing else ends in At or On as a time would', () => {
  const times = ['DateTime', 'LocalDateTime', 'Date'];
  const odd = fields.filter(({ name, type }) => /[a-z](At|On)$/.test(last(name)) && !times.includes(type));
  expect(odd.map(({ name }) => name)).toEqual([]);
});

it('a zone is called timezone', () => {
  expect(breaking(['TimeZone'], ({ name }) => last(name) === 'timezone')).toEqual([]);
});

it('durations and sizes carry their unit', () => {
  const bare = /^(duration|length|size|delay|timeout|age|time)$/i;
  expect(breaking(['Int', 'Float'], ({ name }) => !bare.test(last(name)))).toEqual([]);
});

it('what the viewer may do is said as viewerCanX, and is a plain yes or no', () => {
  expect(fields.filter(({ name, type }) => /\.viewerCan/.test(name) && type !== 'Boolean')).toEqual([]);
  const others = fields.filter(
    ({ name }) => /\.(can[A-Z]|may[A-Z]|viewerMay)/.test(name) && !name.endsWith('.canContribute'),
  );
  expect(others.map(({ name }) => name)).toEqual([]);
});

it('ids of other things end in Id, Ids, or name who is meant', () => {
  const people = /^(onBehalfOf|personNamed|trapAvoidedThrough|refs|scope|id)$/;
  const inputs = fields.filter(({ name, type }) => type === 'ID' && /Input\./.test(name));
  expect(
    inputs.map(({ name }) => name).filter((name) => !/(Id|Ids)$/.test(name) && !people.test(last(name))),
  ).toEqual([]);
});

it('lists have plural names and single things do not say so', () => {
  const ids = fields.filter(({ name, type }) => type === 'ID' && /Input\./.test(name));
  expect(
    ids.filter((field) => field.isList !== /(Ids|refs)$/.test(field.name)).map(({ name }) => name),
  ).toEqual([]);
});
