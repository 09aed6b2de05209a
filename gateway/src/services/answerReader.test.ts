import { AnswerReader, MalformedAnswer } from './answerReader.ts';

const MOST_BYTES = 1_000;
const body = '{"data":{"name":"Оксана"}}';
const length = Buffer.byteLength(body);

const chunked = (...chunks: string[]) =>
  chunks.map((chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`).join('');

/** What is read of this text when it comes in pieces of so many bytes. */
function readAll(text: string, size: number) {
  const reader = new AnswerReader(MOST_BYTES);
  const bytes = Buffer.from(text);
  const answers = [];
  for (let at = 0; at < bytes.length; at += size) {
    const answer = reader.read(Buffer.from(bytes.subarray(at, at + size)));
    if (answer) answers.push(answer);
  }
  const last = reader.end();
  return last ? [...answers, last] : answers;
}

const answers: Record<string, string> = {
  'with a length': `HTTP/1.1 200 OK\r\nContent-Length: ${length}\r\nConnection: keep-alive\r\n\r\n${body}`,
  'in one chunk': `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunked(body, '')}`,
  'in several chunks': `HTTP/1.1 200 OK\r\nTransfer-Encoding: Chunked\r\n\r\n${chunked(body.slice(0, 3), body.slice(3, 20), body.slice(20), '')}`,
  'in chunks with extensions and trailers': `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${length.toString(16).toUpperCase()};a=b\r\n${body}\r\n0\r\nx-sum: 1\r\n\r\n`,
  'that ends with its connection': `HTTP/1.1 200 OK\r\n\r\n${body}`,
  'after an interim one': `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: ${length}\r\n\r\n${body}`,
  'without a reason': `HTTP/1.1 200\r\ncontent-length: ${length}\r\n\r\n${body}`,
};

describe('An answer', () => {
  test.each(Object.entries(answers))('%s is read, in whatever pieces it comes', (_name, text) => {
    for (const size of [1, 2, 3, 7, 64, 10_000]) {
      const found = readAll(text, size).map(({ status, body: read }) => [status, read.toString()]);
      // Chunks end with an empty line, which may also end with the connection.
      expect(found).toEqual([[200, body]]);
    }
  });

  test('without a body is over with its head', () => {
    const [answer] = readAll('HTTP/1.1 204 No Content\r\n\r\n', 5);
    expect([answer?.status, answer?.body.length]).toEqual([204, 0]);
  });

  test.each([
    ['', 4_000],
    ['keep-alive: timeout=30, max=100\r\n', 29_000],
    ['keep-alive: timeout=1\r\n', 0],
    ['connection: close\r\n', 0],
  ])('with the fields %j lets its connection be used for %i ms', (fields, keptMs) => {
    const [answer] = readAll(`HTTP/1.1 200 OK\r\n${fields}content-length: 0\r\n\r\n`, 10_000);
    expect(answer?.keptMs).toBe(keptMs);
  });

  test('is followed by the next one over the same connection', () => {
    const reader = new AnswerReader(MOST_BYTES);
    for (const name of ['with a length', 'in several chunks', 'with a length']) {
      expect(reader.read(Buffer.from(answers[name] ?? ''))?.body.toString()).toBe(body);
    }
  });

  test('is not there before its end', () => {
    const reader = new AnswerReader(MOST_BYTES);
    const text = Buffer.from(answers['in several chunks'] ?? '');
    expect(reader.read(text.subarray(0, -1))).toBeNull();
    expect(reader.end()).toBeNull();
    expect(reader.read(text.subarray(-1))?.status).toBe(200);
  });
});

const malformed: [string, string][] = [
  ['of another protocol', 'SSH-2.0-OpenSSH\r\n\r\n'],
  ['of an older HTTP', 'HTTP/1.0 200 OK\r\ncontent-length: 0\r\n\r\n'],
  ['that changes the protocol', 'HTTP/1.1 101 Switching Protocols\r\n\r\n'],
  ['with a length that is none', 'HTTP/1.1 200 OK\r\ncontent-length: -1\r\n\r\n'],
  ['with two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'],
  ['that is packed', 'HTTP/1.1 200 OK\r\ntransfer-encoding: gzip, chunked\r\n\r\n'],
  ['that is too large', 'HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n'],
  [
    'of which the chunks are too large',
    `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${chunked('x'.repeat(600), 'x'.repeat(600))}`,
  ],
  [
    'of which a chunk is longer than it says',
    'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\nabc\r\n',
  ],
  ['of which a chunk has no length', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nxyz\r\n'],
  ['behind which more stands', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\n{}'],
  ['of which the head has no end', `HTTP/1.1 200 OK\r\nx: ${'x'.repeat(70_000)}`],
];

test.each(malformed)('An answer %s is refused', (_name, text) => {
  for (const size of [1_000, 100_000]) expect(() => readAll(text, size)).toThrow(MalformedAnswer);
});
