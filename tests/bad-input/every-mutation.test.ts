import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { activities } from '@kolo/activities';
import { communities } from '@kolo/communities';
import { identity } from '@kolo/identity';
import { newId } from '@kolo/runtime';
import { createCaller, openStage } from '@kolo/scenarios';
import type { ServiceName, Stage } from '@kolo/scenarios';
import { value } from '@kolo/value';
import { publicSchema } from '../../infra/schema/supergraph.ts';
import { dropNamespace } from '../systems/dropNamespace.ts';
import { faultsOf } from './badValues.ts';
import type { Fault } from './badValues.ts';
import { exceptions, longTexts } from './exceptions.ts';
import { inputFields, inputTypeOf, withValueAt } from './inputFields.ts';
import type { InputField } from './inputFields.ts';
import { stored } from './stored.ts';
import { script } from './steps/script.ts';
import { change, documentOf, inLanguage } from './world.ts';
import type { Input, Step, UserError, World } from './world.ts';

const schema = publicSchema(
  readFileSync(path.join(import.meta.dirname, '../../gateway/supergraph.graphql'), 'utf8'),
);
const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
const languages = ['uk', 'ru', 'en'] as const;
const operator = { email: 'operator@kolo.example', password: 'an operator of the test' };

let stage: Stage;
let namespace: string;
/** The tenant whose people send bad input, and another one that has everything, too. */
let here: World;
let there: World;

const worldNamed = (name: World['name'], stage: Stage): World => ({
  name,
  stage,
  ids: {},
  secrets: {},
  callers: { guest: createCaller(stage.url), operator: createCaller(stage.url) },
});

beforeAll(async () => {
  namespace = `bad-input-${randomBytes(5).toString('hex')}`;
  stage = await openStage({
    mongodbUrl: process.env['MONGODB_URL'] as string,
    redisUrl: process.env['REDIS_URL'] as string,
    namespace,
    at: '2026-03-02T09:00:00Z',
    operator,
  });
  here = worldNamed('first', stage);
  there = worldNamed('second', stage);
  const { accessToken } = await change(
    here,
    'guest',
    'signIn',
    { login: operator.email, password: operator.password },
    'accessToken',
  );
  for (const world of [here, there])
    world.callers['operator'] = createCaller(stage.url, { token: String(accessToken) });
}, 60_000);

afterAll(async () => {
  await stage.close();
  await dropNamespace(namespace);
});

/** The service that carries out a mutation. */
function serviceOf({ mutation }: Step): ServiceName {
  const owner = Object.values({ identity, communities, activities, value }).find(({ subgraph }) =>
    Object.hasOwn(subgraph.policies['Mutation']?.fields ?? {}, mutation),
  );
  if (!owner) throw new Error(`No service has ${mutation}`);
  return owner.name;
}

/** An input with a key of its own, where the mutation takes one: what is refused must not stand in the way of the next. */
function withKey({ mutation }: Step, input: Input): Input {
  const takesKey = Object.hasOwn(inputTypeOf(schema, mutation).getFields(), 'idempotencyKey');
  return takesKey && !Object.hasOwn(input, 'idempotencyKey')
    ? { ...input, idempotencyKey: randomBytes(9).toString('hex') }
    : input;
}

const exceptionOf = (mutation: string, field: InputField, fault: Fault) =>
  exceptions.find(
    ({ fields, faults }) =>
      (fields.includes(`${mutation}.${field.path.join('.')}`) || fields.includes(`*.${field.path.at(-1)}`)) &&
      faults.test(fault.what),
  );

interface Case {
  what: string;
  field: string;
  code: string | undefined;
  input: Input;
}

/** All that can be wrong with the input of a step, one thing at a time. */
function casesOf(step: Step, valid: Input, foreign: Input): Case[] {
  const { member = '', step: storyStep = '' } = there.ids;
  return inputFields(inputTypeOf(schema, step.mutation), valid).flatMap((field) => {
    const place = field.path.join('.');
    const all = faultsOf(field, {
      here: valid,
      there: foreign,
      // No cohort has finished when the first community is founded.
      others: {
        onBehalfOf: member,
        id: storyStep,
        cohortId: newId('cohort'),
        activityId: newId('activity'),
      },
      longest: longTexts[`${step.mutation}.${place}`] ?? 20_000,
    });
    return all.flatMap((fault): Case[] => {
      const exception = exceptionOf(step.mutation, field, fault);
      if (exception && exception.toldAt === undefined) return [];
      return [
        {
          what: `${place}: ${fault.what}`,
          field: exception?.toldAt ?? (fault.at ?? field.path).join('.'),
          code: fault.code,
          input: withKey(step, withValueAt(valid, field.path, fault.value) as Input),
        },
      ];
    });
  });
}

/** User errors, or how the whole field failed. */
type Answer = UserError[] | string;

/** Sends cases many at a time, as fields of one request each, and answers the user errors of each. */
async function errorsOf(step: Step, cases: readonly Case[], language: string): Promise<Answer[]> {
  const caller = inLanguage(here, step.by, language);
  const answers: Answer[] = [];
  const document = documentOf(step.mutation);
  const [, type = ''] = /\$input: (\w+!)/.exec(document) ?? [];
  for (const batch of batches(cases)) {
    const variables = Object.fromEntries(batch.map(({ input }, index) => [`i${index}`, input]));
    const declared = batch.map((_, index) => `$i${index}: ${type}`).join(', ');
    const fields = batch.map(
      (_, index) => `a${index}: ${step.mutation}(input: $i${index}) { userErrors { code message field } }`,
    );
    const { data, errors } = await caller.send<Record<string, { userErrors: UserError[] } | null>>(
      `mutation Bad(${declared}) { ${fields.join(' ')} }`,
      variables,
    );
    batch.forEach((_, index) => {
      const failure = errors?.find((error) => error.path === undefined || error.path[0] === `a${index}`);
      answers.push(data?.[`a${index}`]?.userErrors ?? `failed: ${failure?.message ?? 'no answer'}`);
    });
  }
  return answers;
}

const MOST_BYTES = 400_000;
const MOST_FIELDS = 20;

function batches(cases: readonly Case[]): Case[][] {
  const all: Case[][] = [];
  let bytes = 0;
  for (const one of cases) {
    const size = JSON.stringify(one.input).length;
    if (all.length === 0 || (all.at(-1)?.length ?? 0) >= MOST_FIELDS || bytes + size > MOST_BYTES) {
      all.push([]);
      bytes = 0;
    }
    all.at(-1)?.push(one);
    bytes += size;
  }
  return all;
}

/** The error that a case has to get. */
const wantedOf = ({ field, code }: Case, answer: Answer): UserError | undefined =>
  typeof answer === 'string'
    ? undefined
    : answer.find((error) => error.field.join('.') === field && error.code === (code ?? error.code));

/** What a reader of three languages is told instead of a sentence in theirs; nothing when all is well. */
function faultOfMessages(what: string, messages: readonly (string | undefined)[]): string[] {
  const isWhole = messages.every((message) => message && !/\{\{|undefined|null|NaN/.test(message));
  return isWhole && new Set(messages).size === languages.length
    ? []
    : [`${what}: ${JSON.stringify(messages)}`];
}

/** Sends every case in one language, and of the cases that get one code, one in the others. */
async function faultsIn(step: Step, cases: readonly Case[]): Promise<string[]> {
  const [first, ...others] = languages;
  const answers = await errorsOf(step, cases, first);
  const told = cases.map((one, index) => ({ one, error: wantedOf(one, answers[index] ?? []) }));
  const missing = told.flatMap(({ one, error }, index) => {
    const wanted = `${one.code ?? 'an error'} at ${one.field}`;
    return error ? [] : [`${one.what}: not ${wanted} but ${JSON.stringify(answers[index]).slice(0, 300)}`];
  });
  const byCode = [
    ...Map.groupBy(
      told.filter(({ error }) => error),
      ({ error }) => error?.code,
    ).values(),
  ];
  const samples = byCode.flatMap(([sample]) => sample ?? []);
  const elsewhere: Answer[][] = [];
  for (const language of others)
    elsewhere.push(
      await errorsOf(
        step,
        samples.map(({ one }) => one),
        language,
      ),
    );
  const unread = samples.flatMap(({ one, error }, index) => {
    const messages = elsewhere.map((list) => wantedOf(one, list[index] ?? [])?.message);
    return faultOfMessages(`${one.what}: ${error?.code}`, [error?.message, ...messages]);
  });
  return [...missing, ...unread];
}

it('the script has a valid input for every mutation of the composed schema, and for nothing else', () => {
  expect(script.map(({ mutation }) => mutation).sort()).toEqual([...mutations].sort());
});

describe.each(script.map((step) => [step.mutation, step] as const))('%s', (_, step) => {
  it('tells in three languages which field is wrong, and stores nothing', async () => {
    for (const world of [there, here]) {
      await step.before?.(world);
      // What one service does another learns of by events.
      await stage.settle();
    }
    const foreign = step.input(there);
    const payload = await change(there, step.by, step.mutation, withKey(step, foreign), step.select);
    await step.keep?.(there, payload);
    await stage.settle();

    const whole = step.input(here);
    const cases = casesOf(step, step.briefly?.(whole) ?? whole, foreign);
    const before = await stored(stage, serviceOf(step));
    const faults = await faultsIn(step, cases);
    await stage.settle();
    const after = await stored(stage, serviceOf(step));

    expect(faults).toEqual([]);
    expect(after).toEqual(before);
  }, 60_000);

  it('accepts the valid input that all of this was made from', async () => {
    const payload = await change(here, step.by, step.mutation, withKey(step, step.input(here)), step.select);
    await step.keep?.(here, payload);
    await stage.settle();
    expect(payload.userErrors).toEqual([]);
  }, 60_000);
});
