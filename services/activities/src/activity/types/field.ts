import { z } from 'zod';
import { calendarDay, idOf, moment, report, text as textOf } from '@kolo/graphql';
import type { IdPrefix } from '@kolo/runtime';
import type { Names } from './names.ts';

/** What a field of a type of activity holds. A tenant's own types have these, too, but for GROUP. */
export const fieldKinds = [
  'TEXT',
  'LONG_TEXT',
  'INTEGER',
  'DECIMAL',
  'YES_NO',
  'DAY',
  'MOMENT',
  'LINK',
  'CHOICE',
  'PERSON',
  'ORGANISATION',
  'TERRITORY',
  'COMMUNITY',
  'RESOURCE',
  'QUESTION',
  'ANSWER',
  'GROUP',
] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface ActivityField<Value = unknown> {
  kind: FieldKind;
  descriptions: Names;
  isList: boolean;
  /** Must be given when the activity is scheduled; a proposal may go without. */
  isRequired: boolean;
  /** Computed from the other fields: never given. */
  isDerived: boolean;
  /** Of a CHOICE. */
  options: readonly string[];
  /** Of a GROUP. */
  parts: ActivityFields;
  /** Judges a value as it came, of whatever kind it is. */
  schema: z.ZodType<Value>;
}

export type ActivityFields = Readonly<Record<string, ActivityField>>;

/** The values of fields: any may be missing, as long as the activity is not over. */
export type ValuesOf<Fields> = {
  [Name in keyof Fields]?: Fields[Name] extends ActivityField<infer Value> ? Value | undefined : never;
};

type Kinds = 'string' | 'number' | 'boolean' | 'array' | 'object';

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;

/** A value came as JSON: before anything else is said of it, it must be of the right kind, else `code` says what is needed. */
function ofKind<Value>(kind: Kinds, code: string, schema: z.ZodType<Value>): z.ZodType<Value> {
  return z
    .unknown()
    .superRefine((value, context) => {
      if (value === undefined) return report(context, 'REQUIRED');
      if (kindOf(value) !== kind) report(context, code);
    })
    .pipe(schema);
}

function field<Value>(kind: FieldKind, descriptions: Names, schema: z.ZodType<Value>): ActivityField<Value> {
  return {
    ...{ kind, descriptions, schema },
    ...{ isList: false, isRequired: false, isDerived: false, options: [], parts: {} },
  };
}

/** One line. */
export const text = (descriptions: Names, max = 300): ActivityField<string> =>
  field('TEXT', descriptions, ofKind('string', 'NOT_A_TEXT', textOf(max)));

/** Several lines. */
export const longText = (descriptions: Names, max = 5_000): ActivityField<string> =>
  field('LONG_TEXT', descriptions, ofKind('string', 'NOT_A_TEXT', textOf(max, { lines: true })));

export const integer = (descriptions: Names, min = 0, max = 1_000_000_000): ActivityField<number> =>
  field('INTEGER', descriptions, ofKind('number', 'NOT_A_NUMBER', wholeBetween(min, max)));

const wholeBetween = (min: number, max: number) =>
  z.number().superRefine((value, context) => {
    if (!Number.isSafeInteger(value)) return report(context, 'NOT_A_NUMBER');
    if (value < min || value > max) report(context, 'OUT_OF_RANGE', { min, max });
  });

/** Which entry of a list is meant: the first is 1. */
export const entryNumber = (descriptions: Names): ActivityField<number> => integer(descriptions, 1, 100);

const MOST = 1_000_000_000_000;

export const decimal = (descriptions: Names): ActivityField<number> =>
  field(
    'DECIMAL',
    descriptions,
    ofKind(
      'number',
      'NOT_A_DECIMAL',
      z.number().superRefine((value, context) => {
        if (Math.abs(value) > MOST) report(context, 'OUT_OF_RANGE', { min: -MOST, max: MOST });
      }),
    ),
  );

export const yesNo = (descriptions: Names): ActivityField<boolean> =>
  field('YES_NO', descriptions, ofKind('boolean', 'NOT_YES_OR_NO', z.boolean()));

/** `2026-03-29` */
export const day = (descriptions: Names): ActivityField<string> =>
  field('DAY', descriptions, ofKind('string', 'NOT_A_DATE', calendarDay));

/** With an offset; kept in UTC. */
export const momentOf = (descriptions: Names): ActivityField<string> =>
  field(
    'MOMENT',
    descriptions,
    ofKind(
      'string',
      'NOT_A_TIME',
      moment.transform((at) => new Date(at).toISOString()),
    ),
  );

/** An address on the web, without a password in it. */
export const webAddress = textOf(2_000).superRefine((value, context) => {
  if (value === '') return;
  const url = URL.parse(value);
  const isWeb = url !== null && ['http:', 'https:'].includes(url.protocol) && url.hostname !== '';
  if (!isWeb || url.username !== '' || url.password !== '') report(context, 'NOT_A_LINK');
});

export const link = (descriptions: Names): ActivityField<string> =>
  field('LINK', descriptions, ofKind('string', 'NOT_A_LINK', webAddress));

export const choice = <const Options extends readonly [string, ...string[]]>(
  descriptions: Names,
  options: Options,
): ActivityField<Options[number]> => ({
  ...field('CHOICE', descriptions, ofKind('string', 'NOT_A_TEXT', z.enum(options))),
  options,
});

const reference =
  (kind: FieldKind, prefix: IdPrefix) =>
  (descriptions: Names): ActivityField<string> =>
    field(kind, descriptions, ofKind('string', 'NOT_AN_ID', idOf(prefix)));

/** Somebody registered in the tenant. */
export const person = reference('PERSON', 'person');
export const organisation = reference('ORGANISATION', 'organisation');
export const territory = reference('TERRITORY', 'territory');
export const community = reference('COMMUNITY', 'community');
export const resource = reference('RESOURCE', 'resource');
export const question = reference('QUESTION', 'question');
export const answer = reference('ANSWER', 'answer');

/** At most 100 entries of one field. */
export const list = <Value>(item: ActivityField<Value>): ActivityField<Value[]> => ({
  ...item,
  isList: true,
  schema: ofKind(
    'array',
    'NOT_A_LIST',
    z
      .array(z.unknown())
      .superRefine((value, context) => {
        if (value.length > 100) report(context, 'TOO_MANY', { max: 100 });
      })
      .pipe(z.array(item.schema)),
  ),
});

export const required = <Value>(of: ActivityField<Value>): ActivityField<Value> => ({
  ...of,
  isRequired: true,
});

/** Only answered: the type computes it. */
export const derived = <Value>(of: ActivityField<Value>): ActivityField<Value> => ({
  ...of,
  isDerived: true,
});

/** Fields that belong together; of `oneOf`, at least one must be given. */
export function group<Parts extends ActivityFields>(
  descriptions: Names,
  parts: Parts,
  options: { oneOf?: (keyof Parts & string)[] } = {},
): ActivityField<ValuesOf<Parts>> {
  const { oneOf } = options;
  const whole = shapeOf(parts, { demand: true }).superRefine((value, context) => {
    if (oneOf?.every((name) => value[name] === undefined)) report(context, 'REQUIRED', {}, [oneOf[0] ?? '']);
  });
  return {
    ...field('GROUP', descriptions, ofKind('object', 'NOT_A_GROUP', whole as z.ZodType<ValuesOf<Parts>>)),
    parts,
  };
}

/**
 * Judges the fields of a group or of a whole type. A name that is none of them is reported, as a misspelt field must not be
 * lost. `demand` false lets required fields be missing.
 */
export function shapeOf(
  fields: ActivityFields,
  { demand }: { demand: boolean },
): z.ZodType<Record<string, unknown>> {
  const given = Object.entries(fields).filter(([, { isDerived }]) => !isDerived);
  const known = new Set(given.map(([name]) => name));
  const shape = Object.fromEntries(
    given.map(([name, { schema, isRequired }]) => [name, demand && isRequired ? schema : schema.optional()]),
  );
  return z
    .unknown()
    .superRefine((value, context) => {
      for (const name of Object.keys(value as object)) {
        if (!known.has(name)) report(context, 'UNKNOWN_FIELD', { options: [...known].join(', ') }, [name]);
      }
    })
    .pipe(z.object(shape));
}
