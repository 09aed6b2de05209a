import { CloudEvent } from 'cloudevents';
import { z } from 'zod';
import { idPrefixes, newId, systemClock } from '@kolo/runtime';
import { contributionTypes, eventCatalogue } from './catalogue.ts';
import type { EventType } from './catalogue.ts';
import { newEvent, parseEvent } from './event.ts';
import type { KoloEvent, NewEvent } from './event.ts';
import { eventIn, toRow } from './outbox.ts';
import { consumers, subscriptions } from './subscriptions.ts';

const types = Object.keys(eventCatalogue) as EventType[];

// What a text in an event may be: words that no program made up, and none that a person wrote.
const strangers = [
  'Олена Коваль',
  'olena@example.org',
  '+380441234567',
  'https://example.org',
  'word',
  'two words',
  'Колo',
  '',
];

/** Every text that a schema lets through, by its path; `*` is an entry of a list or a record. */
function textsOf(schema: z.core.$ZodType, path: string): [string, z.core.$ZodType][] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      if (def.catchall && def.catchall._zod.def.type !== 'never')
        throw new Error(`${path} lets unknown fields through`);
      return Object.entries(def.shape).flatMap(([name, field]) => textsOf(field, `${path}.${name}`));
    case 'array':
      return textsOf(def.element, `${path}.*`);
    case 'record':
      return [...textsOf(def.keyType, `${path}.key`), ...textsOf(def.valueType, `${path}.*`)];
    case 'union':
      return def.options.flatMap((option) => textsOf(option, path));
    case 'nullable':
    case 'default':
      return textsOf(def.innerType, path);
    case 'string':
    case 'enum':
    case 'literal':
      return [[path, schema]];
    case 'number':
    case 'boolean':
      return [];
    default:
      throw new Error(`${path} is of a kind that this test cannot judge: ${def.type}`);
  }
}

/** A value that a schema lets through: the first of every choice. */
function sample(schema: z.core.$ZodType): unknown {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return Object.fromEntries(Object.entries(def.shape).map(([name, field]) => [name, sample(field)]));
    case 'array':
      return [sample(def.element)];
    case 'record':
      return Object.fromEntries(
        Object.keys((def.keyType as z.ZodEnum).enum).map((key) => [key, sample(def.valueType)]),
      );
    case 'union':
      return def.options[0] && sample(def.options[0]);
    case 'nullable':
    case 'default':
      return sample(def.innerType);
    case 'enum':
      return Object.values(def.entries)[0];
    case 'literal':
      return def.values[0];
    case 'boolean':
      return true;
    case 'number':
      return 1;
    default: {
      const found = candidates().find((candidate) => z.safeParse(schema, candidate).success);
      if (found === undefined) throw new Error(`nothing fits a ${def.type}`);
      return found;
    }
  }
}
const candidates = () => [
  ...idPrefixes.map((prefix) => newId(prefix)),
  '2026-03-29T07:00:00.000Z',
  '2026-03-29',
  'uk',
  'UAH',
  'LECTURE',
];

const eventOf = (type: EventType): KoloEvent =>
  newEvent(systemClock, {
    type,
    subject: newId('community'),
    data: sample(eventCatalogue[type].data),
    tenant: newId('tenant'),
    actor: newId('person'),
    channel: 'WEB',
    timezone: 'Europe/Kyiv',
  } as NewEvent<EventType>);

describe.each(types)('%s', (type) => {
  const { description, source, data } = eventCatalogue[type];

  it('is named by an aggregate and a past tense, and described in whole sentences', () => {
    expect(type).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
    expect(description).toMatch(/^[A-Z].{15,}\.$/su);
    expect(description).toContain('Subject: ');
    expect(consumers).toContain(source);
  });

  it('holds nothing that a person wrote: every text is an id, a time, a code or a word of a list', () => {
    for (const [path, text] of textsOf(data, type)) {
      const taken = strangers.filter((stranger) => z.safeParse(text, stranger).success);
      expect({ path, taken }).toEqual({ path, taken: [] });
    }
  });

  it('is a valid CloudEvents 1.0 event, as it is sent and after it was stored', () => {
    const event = eventOf(type);
    const read = new CloudEvent(JSON.parse(JSON.stringify(event)) as object);
    expect(read.validate()).toBe(true);
    expect(read).toMatchObject({ specversion: '1.0', type, source: `/${source}`, data: event.data });
    expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(event);
    expect(parseEvent(eventIn(toRow(event)))).toEqual(event);
  });

  it('drops what the catalogue does not know of', () => {
    const event = eventOf(type);
    const more = { ...event, name: 'Олена Коваль', data: { ...event.data, email: 'olena@example.org' } };
    expect(parseEvent(more)).toEqual(event);
  });
});

describe('The catalogue', () => {
  it('knows every type that is subscribed to, and counts only known ones as contributions', () => {
    for (const name of consumers) for (const type of subscriptions[name]) expect(types).toContain(type);
    for (const type of contributionTypes) expect(types).toContain(type);
  });

  it('leaves no event without a consumer that keeps it', () => {
    expect([...subscriptions.value].sort()).toEqual([...types].sort());
  });
});

describe('What is no event is refused', () => {
  const event = eventOf('post.created');
  it.each<[string, object]>([
    ['an unknown type', { type: 'post.deleted' }],
    ['a type that every object has', { type: 'constructor' }],
    ['a foreign id', { id: newId('post') }],
    ['a time without milliseconds', { time: '2026-03-29T07:00:00Z' }],
    ['a time with an offset', { time: '2026-03-29T07:00:00.000+03:00' }],
    ['an actor who is no person', { actor: newId('community') }],
    ['a channel that there is not', { channel: 'PIGEON' }],
    ['a zone that there is not', { timezone: 'Europe/Kiew' }],
    ['the wrong sender', { source: '/identity' }],
    ['a subject that is no id', { subject: 'Олена Коваль' }],
    ['a sequence of nought', { sequence: 0 }],
    ['another version', { specversion: '0.3' }],
    ['no data', { data: undefined }],
  ])('%s', (_what, change) => {
    expect(() => parseEvent({ ...event, ...change })).toThrow();
  });

  it.each([null, 5, 'event', [], {}])('%j', (value) => {
    expect(() => parseEvent(value)).toThrow();
  });

  it.each([0, 1.5, 101])('a module of number %p, which no window could name', (number) => {
    const held = { type: 'module.held', subject: newId('module') } as const;
    expect(() => newEvent(systemClock, { ...held, data: { number: 100 } })).not.toThrow();
    expect(() => newEvent(systemClock, { ...held, data: { number } })).toThrow();
    const deliverable = { kind: 'PROJECT_CASE', version: 1, module: number } as const;
    expect(() =>
      newEvent(systemClock, {
        type: 'deliverable.versioned',
        subject: newId('deliverable'),
        data: deliverable,
      }),
    ).toThrow();
  });

  it('also where it is made: data that the catalogue does not allow, a subject that is no id, a zone that there is not', () => {
    const good = { type: 'post.created', subject: newId('post'), data: {} } as const;
    expect(() =>
      newEvent(systemClock, { ...good, type: 'membership.left', data: { personId: 'Олена' } }),
    ).toThrow();
    expect(() => newEvent(systemClock, { ...good, subject: 'Олена Коваль' })).toThrow();
    expect(() => newEvent(systemClock, { ...good, timezone: '+03:00' })).toThrow();
    expect(() => newEvent(systemClock, { ...good, occurredAt: Number.NaN })).toThrow();
    expect(() => newEvent(systemClock, { ...good, actor: newId('tenant') })).toThrow();
  });
});
