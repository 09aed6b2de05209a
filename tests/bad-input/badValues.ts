import { idPrefix, newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';
import { valueAt } from './inputFields.ts';
import type { InputField } from './inputFields.ts';
import type { Input } from './world.ts';

/** One thing wrong with an input. */
export interface Fault {
  /** For the reader of a failed test. */
  what: string;
  /** What stands at the place of the field; undefined: it is left out. */
  value: unknown;
  /** Where the answer must find it, if not at the field itself. */
  at?: string[];
  /** The code that it must have; any, if not given. */
  code?: string;
}

const MANY = 1_000;

export interface Valid {
  /** Valid for the world that is asked. */
  here: Input;
  /** Valid for the other tenant's world. */
  there: Input;
  /** Prefix and foreign value of ID fields that no valid input fills in, by the last name of their path. */
  others: Record<string, string>;
  /** Where the limit of a text lies higher than at 20,000 characters. */
  longest: number;
}

const missing: Fault[] = [{ what: 'missing', value: undefined, code: 'REQUIRED' }];

const ofText = (longest: number): Fault[] => [
  { what: 'too long', value: 'x'.repeat(longest + 1) },
  { what: 'HTML', value: '<script>alert(1)</script>' },
  { what: 'a tag', value: 'so <b>bold</b>' },
  { what: 'NUL', value: 'a\u0000b' },
  { what: 'a bell', value: 'a\u0007b' },
  { what: 'writing turned round', value: 'a\u202Eb' },
  { what: 'half a character', value: 'a\uD800b' },
];

const days: Fault[] = [
  '0001-01-01',
  '9999-12-31',
  '2026-02-30',
  '10000-01-01',
  'завтра',
  '2026-03-29T10:00',
].map((value) => ({ what: `the day ${value}`, value }));
const moments: Fault[] = [
  '0001-01-01T00:00:00Z',
  '9999-12-31T00:00:00Z',
  '2026-02-30T10:00:00Z',
  '2026-03-29T10:00:00',
  '2026-03-29',
  'завтра',
].map((value) => ({ what: `the time ${value}`, value }));
const localTimes: Fault[] = [
  { what: 'an hour that is skipped', value: '2026-03-29T03:30', code: 'LOCAL_TIME_SKIPPED' },
  { what: 'an hour that comes twice', value: '2026-10-25T03:30', code: 'LOCAL_TIME_AMBIGUOUS' },
  ...['9999-12-31T10:00', '2026-02-30T10:00', '2026-04-01T25:00', '2026-04-01T10:00:00Z', 'завтра'].map(
    (value) => ({
      what: `the local time ${value}`,
      value,
    }),
  ),
];
const zones: Fault[] = ['Mars/Phobos', '+02:00', '../etc/passwd', '<b>'].map((value) => ({
  what: `the zone ${value}`,
  value,
}));
const numbers: Fault[] = [-1, 2_000_000_000].map((value) => ({ what: `the number ${value}`, value }));

/** Own fields of an activity: JSON, of which GraphQL judges nothing. */
function ofOwnFields(field: InputField): Fault[] {
  const none = ['x', 5, ['x']].map((value) => ({
    what: `${JSON.stringify(value)} for fields`,
    value,
    code: 'NOT_A_GROUP',
  }));
  const unknown = { value: { misspelt: 'x' }, at: [...field.path, 'misspelt'], code: 'UNKNOWN_FIELD' };
  return [...none, { what: 'a field that there is not', ...unknown }];
}

/** Ids that are none, of another kind, of nothing, and of another tenant; the last two must look the same. */
function ofId(field: InputField, valid: Valid): Fault[] {
  const path = field.isList ? [...field.path, '0'] : field.path;
  const foreign = (valueAt(valid.there, path) ?? valid.others[path.at(-1) ?? '']) as string | undefined;
  const prefix = idPrefix(foreign);
  if (prefix === null) throw new Error(`No valid id is known for ${path.join('.')}`);
  const other: IdPrefix = prefix === 'event' ? 'request' : 'event';
  const faults: Fault[] = [
    { what: 'no id', value: 'x', code: 'WRONG_ID' },
    { what: 'an empty id', value: '' },
    { what: 'an id of another kind', value: newId(other), code: 'WRONG_ID' },
    { what: 'an id of nothing', value: newId(prefix) },
    { what: 'an id of another tenant', value: foreign },
  ];
  return field.isList ? faults.map((fault) => ({ ...fault, value: [fault.value], at: path })) : faults;
}

function ofType(field: InputField, valid: Valid): Fault[] {
  switch (field.type) {
    case 'ID':
      return ofId(field, valid);
    case 'String': {
      const faults = ofText(valid.longest);
      return field.isList
        ? faults.map((fault) => ({ ...fault, value: [fault.value], at: [...field.path, '0'] }))
        : faults;
    }
    case 'Date':
      return days;
    case 'DateTime':
      return moments;
    case 'LocalDateTime':
      return localTimes;
    case 'TimeZone':
      return zones;
    case 'ActivityFields':
      return ofOwnFields(field);
    case 'Int':
    case 'Float':
      return numbers;
    default:
      // GraphQL itself refuses what is no option and no yes or no.
      return [];
  }
}

/** A thousand entries where a valid input has a few; ids are all different. */
function many(field: InputField, { here, there }: Valid): Fault[] {
  if (!field.isList) return [];
  const [entry] = (valueAt(here, field.path) ?? valueAt(there, field.path) ?? []) as unknown[];
  if (entry === undefined) throw new Error(`The valid input leaves ${field.path.join('.')} empty`);
  const prefix = idPrefix(entry);
  const value = Array.from({ length: MANY }, () => (prefix === null ? entry : newId(prefix)));
  return [{ what: `${MANY} entries`, value, code: 'TOO_MANY' }];
}

/** All that can be wrong with one field of an input. */
export function faultsOf(field: InputField, valid: Valid): Fault[] {
  const empty: Fault[] = field.isRequired && field.isList ? [{ what: 'an empty list', value: [] }] : [];
  const blank: Fault[] =
    field.isRequired && field.type === 'String' && !field.isList
      ? [{ what: 'only spaces', value: ' \u200B ' }]
      : [];
  return [
    ...(field.isRequired ? missing : []),
    ...empty,
    ...blank,
    ...ofType(field, valid),
    ...many(field, valid),
  ];
}
