import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Server } from 'node:http';
import {
  anonymousViewer,
  createAccessTokens,
  createInternalTokens,
  createInternalTokenVerifier,
  generateSigningKey,
  publicJwks,
} from '@kolo/auth';
import { closeServer, createHealth, createLogger, listen, newId, systemClock } from '@kolo/runtime';
import { openTestStores, personViewer } from '@kolo/testing';
import type { TestStores } from '@kolo/testing';
import type { BaseContext } from '../context.ts';
import { notes } from '../fixtures/notes.ts';
import { createTranslate } from '../user-error/translate.ts';
import { subgraphSchema } from './subgraph-schema.ts';
import { createSubgraphServer } from './subgraph-server.ts';

const key = await generateSigningKey();
const tokens = createInternalTokens({ privateKey: key, clock: systemClock });
const { verify } = createInternalTokenVerifier({ publicKeys: publicJwks(key), clock: systemClock });
const viewer = personViewer(newId('person'));
const logger = createLogger('test', 'silent');

let stores: TestStores;
let server: Server;
let url: string;
let logged: unknown[];

beforeAll(async () => {
  stores = openTestStores();
  const connection = await stores.connect('value');
  logger.error = (...words: unknown[]) => void logged.push(words);
  server = await createSubgraphServer<BaseContext>({
    schema: subgraphSchema(notes.subgraph),
    verify,
    createContext: (known, clientAddress, hear) => ({
      viewer: known,
      clock: systemClock,
      logger,
      connection,
      translate: createTranslate(),
      clientAddress,
      hear,
    }),
    health: createHealth({}),
    logger,
    routes: {
      '/keys': async (_request, response) => void response.end('{"keys":[]}'),
      '/faulty': async () => Promise.reject(new Error('the password of the store is sesame')),
    },
  });
  url = `http://127.0.0.1:${await listen(server, 0)}`;
});
afterAll(async () => {
  await closeServer(server);
  await stores.close();
});
beforeEach(() => {
  logged = [];
});

interface Answer {
  status: number;
  headers: Headers;
  data?: unknown;
  errors?: { message: string; path?: string[]; extensions: { code: string } }[];
}

async function send(path: string, init: RequestInit & { token?: string } = {}): Promise<Answer> {
  const authorization = `Bearer ${init.token ?? (await tokens.issue(viewer))}`;
  const headers = { 'content-type': 'application/json', authorization, ...(init.headers as object) };
  const response = await fetch(`${url}${path}`, { method: 'POST', ...init, headers });
  const body = await response.text();
  return {
    status: response.status,
    headers: response.headers,
    ...(body === '' ? {} : (JSON.parse(body) as object)),
  };
}
const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
const query = (document: string) => JSON.stringify({ query: document });
const codes = ({ status, errors }: Answer) => [
  status,
  ...(errors ?? []).map(({ extensions }) => extensions.code),
];

describe('A subgraph serves the gateway', () => {
  it('and answers', async () => {
    const answer = await send('/graphql', { body: query('{ greeting }') });
    expect(answer).toMatchObject({ status: 200, data: { greeting: 'hello' } });
  });

  const foreign: [string, () => Promise<string> | string][] = [
    ['nothing', () => ''],
    ['a word', () => 'sesame'],
    [
      'a person’s own access token',
      () =>
        createAccessTokens({ privateKey: key, clock: systemClock }).issue({
          personId: viewer.personId ?? '',
          sessionId: 's',
        }),
    ],
    [
      'an unsigned token',
      async () => `${encoded({ alg: 'none' })}.${(await tokens.issue(viewer)).split('.')[1]}.`,
    ],
    ['a token without its signature', async () => (await tokens.issue(viewer)).replace(/[^.]+$/, '')],
    [
      'a token whose viewer was changed',
      async () => {
        const [header, , signature] = (await tokens.issue(viewer)).split('.');
        const [, other] = (await tokens.issue(personViewer(newId('person')))).split('.');
        return [header, other, signature].join('.');
      },
    ],
    [
      'a token signed by another key under the same name',
      async () => {
        const privateKey = { ...(await generateSigningKey()), kid: key.kid };
        return createInternalTokens({ privateKey, clock: systemClock }).issue(viewer);
      },
    ],
    [
      'a token that ran out',
      () =>
        createInternalTokens({ privateKey: key, clock: { now: () => Date.now() - 3_600_000 } }).issue(viewer),
    ],
  ];

  it.each(foreign)('and refuses whoever brings %s, whatever they ask for', async (_what, make) => {
    const token = await make();
    for (const init of [
      { body: query('{ greeting }') },
      { body: query('{ __typename }') },
      { body: query('{ _service { sdl } }') },
      { body: '{' },
      { method: 'GET' },
    ]) {
      const answer = await send('/graphql', { ...init, token });
      expect(codes(answer)).toEqual([401, 'UNAUTHENTICATED']);
      expect(answer.data).toBeUndefined();
    }
  });

  it('and refuses a token in the wrong place', async () => {
    const token = await tokens.issue(viewer);
    for (const authorization of [token, `Basic ${token}`, `Bearer`, `Bearer  ${token}`]) {
      const answer = await send('/graphql', { body: query('{ greeting }'), headers: { authorization } });
      expect(codes(answer)).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('on /graphql, by POST, and on the paths that it adds', async () => {
    expect(codes(await send('/'))).toEqual([404, 'NOT_FOUND']);
    expect(codes(await send('/graphql/'))).toEqual([404, 'NOT_FOUND']);
    expect(codes(await send('/constructor'))).toEqual([404, 'NOT_FOUND']);
    expect(await send('/keys?x=1')).toMatchObject({ status: 200, keys: [] });
    for (const method of ['GET', 'PUT', 'DELETE', 'HEAD']) {
      const answer = await send(`/graphql?query={greeting}`, { method });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST']);
    }
  });

  it.each(['{', '', 'null', '5', '"query"', '[]', '[{"query":"{ greeting }"}]', '{}', '{"query":5}'])(
    'and calls %j a bad request',
    async (body) => {
      const answer = await send('/graphql', { body });
      expect(codes(answer)).toEqual([400, 'BAD_REQUEST']);
      expect(logged).toEqual([]);
    },
  );

  it('and calls a document that is none, or asks for what does not exist, the caller’s mistake', async () => {
    expect(codes(await send('/graphql', { body: query('{ greeting') }))).toEqual([
      400,
      'GRAPHQL_PARSE_FAILED',
    ]);
    expect(codes(await send('/graphql', { body: query('{ nothing }') }))).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    const unnamed = await send('/graphql', {
      body: JSON.stringify({ query: 'query A { greeting }', operationName: 'B' }),
    });
    expect(codes(unnamed)).toEqual([400, 'OPERATION_RESOLUTION_FAILURE']);
    expect(codes(await send('/graphql', { body: query('{ __schema { types { name } } }') }))).toEqual([
      400,
      'GRAPHQL_VALIDATION_FAILED',
    ]);
    expect(logged).toEqual([]);
  });

  it('up to 2 MB; more is told to be too much, and costs the connection', async () => {
    const padded = (bytes: number) =>
      JSON.stringify({ query: '{ greeting }', variables: { x: 'x'.repeat(bytes) } });
    expect((await send('/graphql', { body: padded(1_900_000) })).data).toEqual({ greeting: 'hello' });
    for (const bytes of [2_200_000, 30_000_000]) {
      expect(codes(await send('/graphql', { body: padded(bytes) }))).toEqual([413, 'BAD_REQUEST']);
    }
    expect((await send('/graphql', { body: query('{ greeting }') })).status).toBe(200);
  });

  it('also after a caller who hung up in the middle', async () => {
    const { port } = server.address() as AddressInfo;
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST /graphql HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${await tokens.issue(viewer)}\r\ncontent-length: 100\r\n\r\n{`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await send('/graphql', { body: query('{ greeting }') })).status).toBe(200);
    expect(logged).toEqual([]);
  });
});

describe('A document that was asked before', () => {
  const ask = (document: string, variables?: unknown, headers = {}) =>
    send('/graphql', { body: JSON.stringify({ query: document, variables }), headers });
  const documents: [string, string, Record<string, unknown>][] = [
    ['a field', '{ again: greeting }', {}],
    ['a field that fails, masked', '{ again: broken greeting }', {}],
    ['nothing that is seen', '{ again: note(id: "x") { id } notes { title } }', {}],
    [
      'entities, each at its place, for forged references too',
      'query ($r: [_Any!]!) { again: _entities(representations: $r) { __typename ... on Note { id title } } }',
      {
        r: [
          { __typename: 'Note', id: 'nowhere' },
          { __typename: 'Note', id: 'forged', ownerId: 'me' },
        ],
      },
    ],
    [
      'entities of a type that there is not',
      'query ($r: [_Any!]!) { other: _entities(representations: $r) { __typename } }',
      { r: [{ __typename: 'Sesame' }] },
    ],
    ['what only a write may do', 'mutation { again: createNote(input: {}) { userErrors { code } } }', {}],
    ['variables of a wrong type', 'query ($id: ID!) { again: note(id: $id) { id } }', { id: null }],
  ];

  it.each(documents)('is answered as at the first time: %s', async (_what, document, variables) => {
    const first = await ask(document, variables);
    const logs = logged.length;
    const second = await ask(document, variables);
    const third = await ask(document, variables, { accept: '*/*' });
    for (const again of [second, third]) {
      expect({ ...again, headers: again.headers.get('content-type') }).toEqual({
        ...first,
        headers: first.headers.get('content-type'),
      });
    }
    expect(logged.length).toBe(3 * logs);
  });

  it('is answered to who reads other types, carries extensions or an odd body as Apollo Server has it', async () => {
    const document = '{ odd: greeting }';
    for (let time = 0; time < 2; time += 1) {
      expect((await ask(document)).data).toEqual({ odd: 'hello' });
      expect((await ask(document, undefined, { accept: 'text/html' })).status).toBe(406);
      const other = await ask(document, undefined, { accept: 'application/graphql-response+json' });
      expect(other.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8');
      for (const variables of ['{}', []])
        expect(codes(await ask(document, variables))).toEqual([400, 'BAD_REQUEST']);
      const persisted = { query: document, extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } };
      expect((await send('/graphql', { body: JSON.stringify(persisted) })).data).toBeUndefined();
    }
  });

  it('is answered to each caller by their own rights', async () => {
    const asked = { body: query('{ mine: greeting }') };
    expect((await send('/graphql', asked)).data).toEqual({ mine: 'hello' });
    const nobody = await tokens.issue(anonymousViewer('request_1'));
    const answer = await send('/graphql', { ...asked, token: nobody });
    expect([answer.data, codes(answer)]).toEqual([{ mine: null }, [200, 'UNAUTHENTICATED']]);
    expect(codes(await send('/graphql', { ...asked, token: 'sesame' }))).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('What fails inside of a subgraph', () => {
  it('is logged, and masked in the answer', async () => {
    const answer = await send('/graphql', { body: query('{ broken greeting }') });
    expect(answer.data).toEqual({ broken: null, greeting: 'hello' });
    expect(answer.errors).toEqual([
      expect.objectContaining({
        message: 'Something went wrong.',
        path: ['broken'],
        extensions: { code: 'INTERNAL' },
      }),
    ]);
    expect(logged).toHaveLength(1);
    expect(logged).toMatchObject([
      [{ err: { message: 'the password of the store is sesame' }, path: 'broken' }, expect.anything()],
    ]);
  });

  it('is masked on its own paths too', async () => {
    const answer = await send('/faulty');
    expect(codes(answer)).toEqual([500, 'INTERNAL']);
    expect(JSON.stringify(answer)).not.toContain('sesame');
    expect(logged).toHaveLength(1);
  });

  it('never shows a stack, whatever NODE_ENV says', async () => {
    const answer = await send('/graphql', { body: query('{ broken nothing }') });
    expect(JSON.stringify(answer)).not.toMatch(/stack|node_modules|sesame/);
  });
});
