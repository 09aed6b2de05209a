import { newId } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import { documents, startDiscussion } from '../fixtures/discussion.ts';
import type { Discussion } from '../fixtures/discussion.ts';

let world: Discussion;
let elsewhere: Discussion;
beforeAll(async () => {
  world = await startDiscussion();
  elsewhere = await startDiscussion({ service: world.service });
});
afterAll(() => world.service.close());

const written = { language: 'uk', text: 'Текст' };
const resource = () => ({
  communityId: world.communityId,
  kind: 'TEMPLATE',
  titles: [written],
  descriptions: [written],
  language: 'uk',
  body: 'Зразок',
});
const judgements = ['RELIABLE', 'USEFUL', 'RELEVANT'].map((criterion) => ({ criterion, verdict: true }));

type Case = [keyof typeof documents, string, () => object, string, string[]];
const textCases = (mutation: keyof typeof documents, at: () => object, max: number): Case[] => [
  [mutation, 'no text', at, 'REQUIRED', ['text']],
  [
    mutation,
    'a text of spaces',
    () => ({ ...at(), text: { language: 'uk', text: ' \n ' } }),
    'REQUIRED',
    ['text', 'text'],
  ],
  [mutation, 'no language', () => ({ ...at(), text: { text: 'Текст' } }), 'REQUIRED', ['text', 'language']],
  [
    mutation,
    'no language code',
    () => ({ ...at(), text: { ...written, language: 'українська' } }),
    'NOT_A_LANGUAGE',
    ['text', 'language'],
  ],
  [
    mutation,
    'too long a text',
    () => ({ ...at(), text: { ...written, text: 'я'.repeat(max + 1) } }),
    'TOO_LONG',
    ['text', 'text'],
  ],
  [
    mutation,
    'HTML',
    () => ({ ...at(), text: { ...written, text: '<script>x</script>' } }),
    'HTML_NOT_ALLOWED',
    ['text', 'text'],
  ],
  [
    mutation,
    'control characters',
    () => ({ ...at(), text: { ...written, text: 'a\u0000b' } }),
    'CONTROL_CHARACTERS',
    ['text', 'text'],
  ],
  [
    mutation,
    'a wrong kind of id on behalf',
    () => ({ ...at(), text: written, onBehalfOf: newId('post') }),
    'WRONG_ID',
    ['onBehalfOf'],
  ],
];
const idCases = (
  mutation: keyof typeof documents,
  field: string,
  prefix: Parameters<typeof newId>[0],
  rest: object,
): Case[] => [
  [mutation, `no ${field}`, () => rest, 'REQUIRED', [field]],
  [mutation, `a wrong kind of ${field}`, () => ({ ...rest, [field]: newId('tenant') }), 'WRONG_ID', [field]],
  [mutation, `no id as ${field}`, () => ({ ...rest, [field]: '$ne' }), 'WRONG_ID', [field]],
  [mutation, `an unknown ${field}`, () => ({ ...rest, [field]: newId(prefix) }), 'NOT_FOUND', [field]],
];

const cases: Case[] = [
  ...textCases('createPost', () => ({ communityId: world.communityId }), 10_000),
  ...textCases('replyToPost', () => ({ postId: newId('post') }), 10_000),
  ...textCases('askQuestion', () => ({ communityId: world.communityId }), 5_000),
  ...textCases('answerQuestion', () => ({ questionId: newId('question') }), 10_000),
  ...idCases('createPost', 'communityId', 'community', { text: written }),
  ...idCases('replyToPost', 'postId', 'post', { text: written }),
  ...idCases('askQuestion', 'communityId', 'community', { text: written }),
  ...idCases('answerQuestion', 'questionId', 'question', { text: written }),
  ...idCases('acceptAnswer', 'answerId', 'answer', {}),
  ...idCases('reportAnswerUse', 'questionId', 'question', { used: true }),
  ...idCases('reportSystemStart', 'communityId', 'community', { startedOn: '2010-01-01' }),
  ...idCases('submitResource', 'communityId', 'community', {
    kind: 'LINK',
    titles: [written],
    descriptions: [written],
    language: 'uk',
    body: 'Текст',
  }),
  ...idCases('judgeResource', 'resourceId', 'resource', { judgements }),
  ...idCases('openResource', 'resourceId', 'resource', {}),
  [
    'createPost',
    'a community of another tenant',
    () => ({ communityId: elsewhere.communityId, text: written }),
    'NOT_FOUND',
    ['communityId'],
  ],
  ['reportAnswerUse', 'no word', () => ({ questionId: newId('question') }), 'REQUIRED', ['used']],
  ['reportSystemStart', 'no day', () => ({ communityId: world.communityId }), 'REQUIRED', ['startedOn']],
  [
    'reportSystemStart',
    'no calendar day',
    () => ({ communityId: world.communityId, startedOn: '2010-02-30' }),
    'NOT_A_DATE',
    ['startedOn'],
  ],
  [
    'reportSystemStart',
    'an absurd year',
    () => ({ communityId: world.communityId, startedOn: '0001-01-01' }),
    'DATE_OUT_OF_RANGE',
    ['startedOn'],
  ],
  ['submitResource', 'neither address nor text', () => ({ ...resource(), body: null }), 'REQUIRED', ['url']],
  [
    'submitResource',
    'both',
    () => ({ ...resource(), url: 'https://example.org', sizeKb: 1, minutes: 1 }),
    'URL_OR_BODY',
    ['body'],
  ],
  [
    'submitResource',
    'a script for an address',
    () => ({ ...resource(), body: null, url: 'javascript:alert(1)', sizeKb: 1, minutes: 1 }),
    'NOT_A_URL',
    ['url'],
  ],
  [
    'submitResource',
    'an address with a password',
    () => ({ ...resource(), body: null, url: 'https://a:b@example.org', sizeKb: 1, minutes: 1 }),
    'NOT_A_URL',
    ['url'],
  ],
  [
    'submitResource',
    'an address without size',
    () => ({ ...resource(), body: null, url: 'https://example.org', minutes: 1 }),
    'REQUIRED',
    ['sizeKb'],
  ],
  [
    'submitResource',
    'an absurd length',
    () => ({ ...resource(), minutes: 100_000 }),
    'OUT_OF_RANGE',
    ['minutes'],
  ],
  ['submitResource', 'no title', () => ({ ...resource(), titles: [] }), 'TOO_FEW', ['titles']],
  [
    'submitResource',
    '1,000 titles',
    () => ({ ...resource(), titles: Array(1_000).fill(written) }),
    'TOO_MANY',
    ['titles'],
  ],
  [
    'submitResource',
    'HTML in a title',
    () => ({ ...resource(), titles: [{ ...written, text: '<b>x</b>' }] }),
    'HTML_NOT_ALLOWED',
    ['titles', '0', 'text'],
  ],
  ['submitResource', 'no kind', () => ({ ...resource(), kind: null }), 'REQUIRED', ['kind']],
  [
    'submitResource',
    'a domain of another tenant',
    () => ({ ...resource(), domainIds: [world.domainIds[1], elsewhere.domainIds[0]] }),
    'NOT_FOUND',
    ['domainIds', '1'],
  ],
  [
    'judgeResource',
    'two criteria',
    () => ({ resourceId: newId('resource'), judgements: judgements.slice(1) }),
    'ALL_CRITERIA',
    ['judgements'],
  ],
  [
    'judgeResource',
    'a no without a note',
    () => ({
      resourceId: newId('resource'),
      judgements: judgements.with(1, { criterion: 'USEFUL', verdict: false }),
    }),
    'NOTE_FOR_A_NO',
    ['judgements', '1', 'note'],
  ],
  [
    'judgeResource',
    '1,000 judgements',
    () => ({ resourceId: newId('resource'), judgements: Array(1_000).fill(judgements[0]) }),
    'TOO_MANY',
    ['judgements'],
  ],
];

const languages = ['uk', 'ru', 'en'];

test.each(cases)('%s with %s', async (mutation, _what, input, code, field) => {
  const { personId } = await world.join();
  const before = await world.service.events();
  const messages = new Set<string>();
  for (const language of languages) {
    const answer = await world.act(
      personViewer(personId, { languages: [language] }),
      documents[mutation],
      input(),
    );
    expect(answer.userErrors).toMatchObject([{ code, field }]);
    messages.add(answer.userErrors[0].message as string);
  }
  // A sentence of its own in each language.
  expect(messages.size).toBe(3);
  expect(await world.service.events()).toHaveLength(before.length);
});
