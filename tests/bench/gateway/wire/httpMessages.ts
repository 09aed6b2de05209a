import type { Socket } from 'node:net';

/** A request or an answer as it came over a connection. */
export interface HttpMessage {
  /** The first line, e.g. `POST /graphql HTTP/1.1`. */
  start: string;
  /** The header lines, in lower case but for their values. */
  headers: string;
  body: Buffer;
}

const END_OF_HEADERS = Buffer.from('\r\n\r\n');
const nothing = Buffer.alloc(0);

/**
 * Reads HTTP/1.1 messages off a connection. What plays the services and what makes the load share a core, so they must cost next to
 * nothing: node:http would be the slowest part of what is measured.
 */
export function onMessages(socket: Socket, handle: (message: HttpMessage) => void): void {
  let pending: Buffer = nothing;
  socket.on('data', (chunk: Buffer) => {
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    for (;;) {
      const message = take();
      if (!message) return;
      handle(message);
    }
  });

  function take(): HttpMessage | null {
    const end = pending.indexOf(END_OF_HEADERS);
    if (end < 0) return null;
    const head = pending.toString('latin1', 0, end);
    const lineEnd = head.indexOf('\r\n');
    const start = lineEnd < 0 ? head : head.slice(0, lineEnd);
    const headers = lineEnd < 0 ? '' : head.slice(lineEnd + 2);
    const from = end + END_OF_HEADERS.length;
    const length = /^content-length: *(\d+)/im.exec(headers)?.[1];
    if (length === undefined && /^transfer-encoding: *chunked/im.test(headers)) {
      const chunked = dechunked(pending, from);
      if (!chunked) return null;
      pending = pending.subarray(chunked.next);
      return { start, headers, body: chunked.body };
    }
    const to = from + Number(length ?? 0);
    if (pending.length < to) return null;
    const body = pending.subarray(from, to);
    pending = pending.length === to ? nothing : pending.subarray(to);
    return { start, headers, body };
  }
}

function dechunked(buffer: Buffer, from: number): { body: Buffer; next: number } | null {
  const parts: Buffer[] = [];
  for (let at = from; ;) {
    const lineEnd = buffer.indexOf('\r\n', at);
    if (lineEnd < 0) return null;
    const size = Number.parseInt(buffer.toString('latin1', at, lineEnd), 16);
    const begin = lineEnd + 2;
    if (buffer.length < begin + size + 2) return null;
    if (size === 0) return { body: Buffer.concat(parts), next: begin + 2 };
    parts.push(buffer.subarray(begin, begin + size));
    at = begin + size + 2;
  }
}

/** The value of a header; empty where it is not there. */
export function headerOf(message: HttpMessage, name: string): string {
  return new RegExp(`^${name}: *(.*)$`, 'im').exec(message.headers)?.[1]?.trim() ?? '';
}
