import type { Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import { machineViewer, personViewer, startTestService } from '@kolo/testing';
import type { TestService } from '@kolo/testing';
import { badTitles, notes } from '../fixtures/notes.ts';

const document = `mutation ($input: CreateNoteInput!) {
  createNote(input: $input) { note { id title } userErrors { code field message } }
}`;

let service: TestService;
const ada = personViewer(newId('person'));

beforeAll(async () => {
  service = await startTestService(notes);
});
afterAll(() => service.close());
beforeEach(async () => {
  for (const name of ['notes', 'outbox', 'idempotent_answers'])
    await service.connection.collection(name).deleteMany({});
});

async function create(input: { title?: string | null; idempotencyKey?: string }, viewer: Viewer = ada) {
  const { data, errors } = await service.execute(viewer, document, { input });
  if (errors)
    return { failure: errors.map(({ message, extensions }) => `${extensions?.code}: ${message}`).join() };
  const { note, userErrors } = data.createNote as {
    note: { id: string; title: string } | null;
    userErrors: { code: string; field: string[]; message: string }[];
  };
  return {
    note,
    refusals: userErrors.map(({ code, field }) => `${code} ${field.join('.')}`.trim()),
    userErrors,
  };
}

/** How much lies in the store: notes, events, answers to keys. */
async function stored() {
  const count = (name: string) => service.connection.collection(name).countDocuments();
  return {
    notes: await count('notes'),
    events: await count('outbox'),
    answers: await count('idempotent_answers'),
  };
}

describe('A write', () => {
  it('stores its aggregate and its event together', async () => {
    const { note, refusals } = await create({ title: 'one' });
    expect(refusals).toEqual([]);
    expect(await stored()).toEqual({ notes: 1, events: 1, answers: 0 });
    expect(await service.events()).toMatchObject([
      { type: 'post.created', subject: note?.id, actor: ada.personId },
    ]);
  });

  it('that is refused stores nothing and tells nobody, also when it had stored already', async () => {
    expect((await create({ title: '<b>' })).refusals).toEqual(['HTML_NOT_ALLOWED title']);
    expect((await create({ title: badTitles.refused, idempotencyKey: 'k' })).refusals).toEqual([
      'NOT_ALLOWED title',
    ]);
    expect(await stored()).toEqual({ notes: 0, events: 0, answers: 0 });
  });

  it('that fails stores nothing, tells nobody, and does not say why', async () => {
    const failure = 'INTERNAL: Something went wrong.';
    expect(await create({ title: badTitles.broken, idempotencyKey: 'k' })).toEqual({ failure });
    expect(await create({ title: badTitles.misreported })).toEqual({ failure });
    expect(await stored()).toEqual({ notes: 0, events: 0, answers: 0 });
  });

  it('of what is there already is refused as a duplicate, with no second event', async () => {
    await create({ title: 'one' });
    expect((await create({ title: 'one' })).refusals).toEqual(['DUPLICATE']);
    expect(await stored()).toMatchObject({ notes: 1, events: 1 });
  });

  it('of the same thing ten times at once happens once; the others are refused', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create({ title: 'one' })));
    expect(answers.filter(({ note }) => note)).toHaveLength(1);
    expect(answers.flatMap(({ refusals }) => refusals)).toEqual(Array.from({ length: 9 }, () => 'DUPLICATE'));
    expect(await stored()).toMatchObject({ notes: 1, events: 1 });
  });

  it.each([
    ['uk', 'Це поле обовʼязкове. Заповніть його, будь ласка.'],
    ['ru-UA', 'Это поле обязательно. Заполните его, пожалуйста.'],
    ['en-GB', 'This field is required. Please fill it in.'],
    ['de', 'This field is required. Please fill it in.'],
  ])('tells a reader of %s what is missing, and where', async (language, message) => {
    const viewer = personViewer(newId('person'), { languages: [language] });
    const expected = [{ code: 'REQUIRED', field: ['title'], message }];
    expect((await create({}, viewer)).userErrors).toEqual(expected);
    expect((await create({ title: null }, viewer)).userErrors).toEqual(expected);
  });
});

describe('An idempotency key', () => {
  const input = { title: 'one', idempotencyKey: 'key-1' };

  it('has one effect and one answer, however often and however late it comes', async () => {
    const first = await create(input);
    service.clock.advance({ days: 400 });
    expect(await create(input)).toEqual(first);
    expect(await stored()).toEqual({ notes: 1, events: 1, answers: 1 });
  });

  it('has one effect and one answer when ten equal requests come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create(input)));
    expect(answers[0]?.note).toMatchObject({ title: 'one' });
    expect(answers).toEqual(Array.from({ length: 10 }, () => answers[0]));
    expect(await stored()).toEqual({ notes: 1, events: 1, answers: 1 });
  });

  it('used again for something else is refused', async () => {
    await create(input);
    expect((await create({ ...input, title: 'two' })).refusals).toEqual(['KEY_REUSED idempotencyKey']);
    expect(await stored()).toMatchObject({ notes: 1, events: 1 });
  });

  it('belongs to its caller: another one’s equal key is another key', async () => {
    await create(input);
    const others = [personViewer(newId('person')), machineViewer([])];
    for (const [index, viewer] of others.entries()) {
      const answer = await create({ ...input, title: `of ${index}` }, viewer);
      expect(answer.refusals).toEqual([]);
    }
    expect(await stored()).toMatchObject({ notes: 3, answers: 3 });
  });

  it('of a refused request is still unused', async () => {
    await create({ ...input, title: '' });
    expect((await create(input)).refusals).toEqual([]);
  });

  it('that is too long is refused rather than forgotten', async () => {
    const long = { ...input, idempotencyKey: 'k'.repeat(201) };
    expect((await create(long)).refusals).toEqual(['TOO_LONG idempotencyKey']);
    expect(await stored()).toMatchObject({ notes: 0 });
  });

  it('left empty is none', async () => {
    expect((await create({ title: 'one', idempotencyKey: '' })).refusals).toEqual([]);
    expect(await stored()).toEqual({ notes: 1, events: 1, answers: 0 });
  });
});
