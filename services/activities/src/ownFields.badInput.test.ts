import { activityTypes } from './activity/types/activityTypes.ts';
import type { ActivityTypeDefinition } from './activity/types/activityType.ts';
import type { ActivityField } from './activity/types/field.ts';
import { sampleOfAll } from './fixtures/fieldSamples.ts';
import { startWorld } from './fixtures/world.ts';
import type { World } from './fixtures/world.ts';

let world: World;
beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world.close());

type UserError = { code: string; field: string[]; message: string };

const stored = async () =>
  Promise.all(
    ['activities', 'outbox'].map((name) => world.service.connection.collection(name).find({}).toArray()),
  );

/** What a scheduled activity with these own fields is told, in a language. */
async function told(type: string, fields: unknown, language: string): Promise<UserError[]> {
  const viewer = { ...world.viewers.organiser, languages: [language] };
  const input = { ...world.activityInput, type, fields, startsAt: '2010-03-30T10:00' };
  const answer = await world.mutate(viewer, 'scheduleActivity', input, 'activity { id }');
  expect(answer.activity).toBeNull();
  return answer.userErrors;
}

/** A value of the wrong kind, whatever the field. */
const wrong = ({ isList, kind }: ActivityField): unknown => {
  if (isList) return { no: 'list' };
  if (kind === 'GROUP') return 'no group';
  return ['INTEGER', 'DECIMAL', 'YES_NO'].includes(kind) ? 'no number' : 12;
};

describe.each(activityTypes.map((type) => [type.code, type] as const))(
  '%s',
  (code, type: ActivityTypeDefinition) => {
    const given = Object.entries(type.fields).filter(([, { isDerived }]) => !isDerived);

    test('names every field of the wrong type, in three languages, and stores nothing', async () => {
      const before = await stored();
      const fields = Object.fromEntries(given.map(([name, field]) => [name, wrong(field)]));
      const sentences = given.map(() => new Set<string>());
      for (const language of ['uk', 'ru', 'en']) {
        const errors = await told(code, fields, language);
        expect(errors.map(({ field }) => field.join('.'))).toEqual(given.map(([name]) => `fields.${name}`));
        errors.forEach(({ code: fault, message }, at) => {
          expect(fault).toMatch(/^NOT_/);
          expect(message).not.toContain('{{');
          // A day, a time, a number and an address say by an example what is meant.
          if (!/^NOT_A_(DATE|TIME|NUMBER|LINK)$/.test(fault)) expect(message).toContain(given[at]?.[0]);
          expect(/[а-яіїєґ]/i.test(message)).toBe(language !== 'en');
          sentences[at]?.add(message);
        });
      }
      expect(sentences.map(({ size }) => size)).toEqual(given.map(() => 3));
      expect(await stored()).toEqual(before);
    });

    test('names a field that it has not, and what is no object at all', async () => {
      const misspelt = { ...sampleOfAll(type.fields), misspelt: 'x' };
      const messages = new Set<string>();
      for (const language of ['uk', 'ru', 'en']) {
        const [error, ...others] = await told(code, misspelt, language);
        expect(others).toEqual([]);
        expect(error).toMatchObject({ code: 'UNKNOWN_FIELD', field: ['fields', 'misspelt'] });
        expect(error?.message).toContain('misspelt');
        expect(error?.message).toContain(given[0]?.[0]);
        messages.add(error?.message ?? '');
      }
      expect(messages.size).toBe(3);
      for (const none of ['x', 5, true, ['x']]) {
        expect(await told(code, none, 'en')).toMatchObject([{ code: 'NOT_A_GROUP', field: ['fields'] }]);
      }
    });
  },
);

test.each([
  ['HTML', '<b>Water</b>', 'HTML_NOT_ALLOWED'],
  ['NUL', 'a\u0000b', 'CONTROL_CHARACTERS'],
  ['text turned round', 'a\u202Eb', 'CONTROL_CHARACTERS'],
  ['half a character', 'a\uD800b', 'CONTROL_CHARACTERS'],
  ['spaces', ' \u200B ', 'REQUIRED'],
  ['301 characters', 'я'.repeat(301), 'TOO_LONG'],
])('%s in an own field is refused as everywhere', async (_what, topic, code) => {
  expect(await told('HOT_TOPIC', { topic }, 'uk')).toMatchObject([{ code, field: ['fields', 'topic'] }]);
});

test('operators of the store are no fields', async () => {
  for (const fields of [{ $where: 'sleep(1000)' }, { topic: { $gt: '' } }, { 'topic.text': 'x' }]) {
    const errors = await told('HOT_TOPIC', fields, 'en');
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every(({ field }) => field[0] === 'fields')).toBe(true);
  }
});
