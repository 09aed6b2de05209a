import { randomBytes } from 'node:crypto';

// As much of WebSocket (RFC 6455) as a subscriber needs that must cost next to nothing: ten thousand of them share one core.

const FIN_TEXT = 0x81;
const PING = 0x9;
const PONG = 0x8a;
const MASK = Buffer.alloc(4);

/** The request that makes a connection a WebSocket. */
export function handshake(port: number): string {
  const key = randomBytes(16).toString('base64');
  return (
    `GET /graphql HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\nupgrade: websocket\r\nconnection: upgrade\r\n` +
    `sec-websocket-key: ${key}\r\nsec-websocket-version: 13\r\nsec-websocket-protocol: graphql-transport-ws\r\n\r\n`
  );
}

/** A message of a client. Its mask is of noughts: what is masked by it stays as it is. */
export function clientFrame(text: string, type = FIN_TEXT): Buffer {
  const body = Buffer.from(text);
  const head =
    body.length < 126
      ? Buffer.from([type, 0x80 | body.length])
      : Buffer.from([type, 0x80 | 126, body.length >> 8, body.length & 0xff]);
  return Buffer.concat([head, MASK, body]);
}

export const pong = clientFrame('', PONG);

export interface Frame {
  isPing: boolean;
  body: Buffer;
}

/** The frames of a server that are whole, and what is left of the bytes. */
export function serverFrames(bytes: Buffer): { frames: Frame[]; rest: Buffer } {
  const frames: Frame[] = [];
  let at = 0;
  for (;;) {
    const length = bytes[at + 1];
    if (length === undefined) break;
    const isLong = length === 126;
    if (isLong && bytes.length < at + 4) break;
    const start = at + (isLong ? 4 : 2);
    const end = start + (isLong ? bytes.readUInt16BE(at + 2) : length);
    if (bytes.length < end) break;
    frames.push({ isPing: ((bytes[at] ?? 0) & 0x0f) === PING, body: bytes.subarray(start, end) });
    at = end;
  }
  return { frames, rest: at === 0 ? bytes : bytes.subarray(at) };
}
