// Plays every service from memory: an answer that a real service gave once is given again, byte for byte, to whoever asks the same as
// the same caller. Runs as a process of its own; told what to do over IPC.
import { createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import { headerOf, onMessages } from './httpMessages.ts';
import type { HttpMessage } from './httpMessages.ts';

export type CacheOrder =
  | { do: 'serve'; upstreams: Record<string, string> }
  /** `pass` asks the real service every time, to see how many calls run into each other while they take their time. */
  | { do: 'mode'; mode: 'replay' | 'pass' }
  | { do: 'record' }
  | { do: 'counts' };

/** A call as it came in. */
export interface RecordedCall {
  service: string;
  path: string;
  body: string;
  /** Calls of one level came in before any call of that level was answered. */
  level: number;
}

export interface CacheReport {
  ports?: Record<string, number>;
  /** Calls since the last report, of GraphQL only. */
  calls: number;
  misses: number;
  recorded: RecordedCall[];
}

const answers = new Map<string, Buffer>();
const subjects = new Map<string, string>();
let mode: 'replay' | 'pass' = 'replay';
let [calls, misses] = [0, 0];
let recording: { calls: RecordedCall[]; level: number; answeredInLevel: boolean } | null = null;

process.on('disconnect', () => process.exit(0));
process.on('message', (order: CacheOrder) => {
  void obey(order).then((report) => process.send?.(report));
});

async function obey(order: CacheOrder): Promise<CacheReport> {
  let ports: Record<string, number> | undefined;
  if (order.do === 'serve') {
    ports = {};
    for (const [service, url] of Object.entries(order.upstreams)) ports[service] = await serve(service, url);
  }
  if (order.do === 'mode') mode = order.mode;
  const report = { calls, misses, recorded: recording?.calls ?? [], ...(ports && { ports }) };
  [calls, misses] = [0, 0];
  recording = order.do === 'record' ? { calls: [], level: 0, answeredInLevel: false } : null;
  return report;
}

async function serve(service: string, upstream: string): Promise<number> {
  const server = createServer({ noDelay: true }, (socket) => {
    socket.on('error', () => socket.destroy());
    onMessages(socket, (message) => answerCall(service, upstream, message, socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

function answerCall(service: string, upstream: string, message: HttpMessage, socket: Socket): void {
  const path = message.start.split(' ')[1] ?? '/';
  const isGraphql = path === '/graphql';
  if (isGraphql) calls += 1;
  const body = message.body.toString('latin1');
  if (recording && isGraphql) {
    if (recording.answeredInLevel) {
      recording.level += 1;
      recording.answeredInLevel = false;
    }
    recording.calls.push({ service, path, body: message.body.toString('utf8'), level: recording.level });
  }
  const send = (answer: Buffer) => {
    if (recording) recording.answeredInLevel = true;
    socket.write(answer);
  };
  const key = `${service}${path}\n${subjectOf(headerOf(message, 'authorization'))}\n${body}`;
  const known = mode === 'replay' || !isGraphql ? answers.get(key) : undefined;
  if (known) return send(known);
  misses += 1;
  void askUpstream(upstream + path, message).then(
    ({ isWhole, raw }) => {
      if (isWhole) answers.set(key, raw);
      send(raw);
    },
    () => socket.destroy(),
  );
}

/** Whose word a token is: internal tokens of one caller change every minute. */
function subjectOf(authorization: string): string {
  let subject = subjects.get(authorization);
  if (subject === undefined) {
    const payload = Buffer.from(authorization.split('.')[1] ?? '', 'base64url').toString() || '{}';
    subject = (JSON.parse(payload) as { sub?: string }).sub ?? '';
    if (subjects.size > 10_000) subjects.clear();
    subjects.set(authorization, subject);
  }
  return subject;
}

async function askUpstream(url: string, message: HttpMessage): Promise<{ isWhole: boolean; raw: Buffer }> {
  const method = message.start.split(' ')[0] ?? 'GET';
  const kept = ['authorization', 'content-type', 'accept', 'x-request-id', 'x-kolo-client'];
  const headers = kept.flatMap((name): [string, string][] => {
    const value = headerOf(message, name);
    return value ? [[name, value]] : [];
  });
  const response = await fetch(url, {
    method,
    headers,
    ...(method === 'POST' && { body: message.body.toString('utf8') }),
  });
  const body = Buffer.from(await response.arrayBuffer());
  const head =
    `HTTP/1.1 ${response.status} OK\r\ncontent-type: ${response.headers.get('content-type') ?? 'application/json'}\r\n` +
    `content-length: ${body.length}\r\nconnection: keep-alive\r\n\r\n`;
  const isWhole = response.status === 200 && !body.includes('"INTERNAL"');
  return { isWhole, raw: Buffer.concat([Buffer.from(head), body]) };
}
