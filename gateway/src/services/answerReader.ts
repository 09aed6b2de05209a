/** One HTTP/1.1 answer, whole. */
export interface WholeAnswer {
  status: number;
  body: Buffer;
  /** For how long the connection may be used again, in ms. */
  keptMs: number;
}

export class MalformedAnswer extends Error {
  override name = 'MalformedAnswer';
}

const END_OF_HEAD = '\r\n\r\n';
const MOST_HEAD_BYTES = 64 * 1024;
const nothing = Buffer.alloc(0);

/** Unless a server says it: as short as any closes what nobody uses. */
const KEPT_MS = 4_000;
/** A connection is not used any more for so long before its server closes it: what is sent then would be lost. */
const MARGIN_MS = 1_000;

/**
 * Reads the answers that come over one connection, one after the other: as RFC 9112 has it, for what is asked by GET and POST.
 * Nothing that comes in is kept, only copied, so it may come in a buffer that is used again.
 */
export class AnswerReader {
  readonly #mostBytes: number;
  #head: Buffer = nothing;
  #status = 0;
  #keptMs = 0;
  #body: Body | null = null;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** The answer, when this was its end. Throws a `MalformedAnswer`; nothing can be read any more then. */
  read(bytes: Buffer): WholeAnswer | null {
    let rest = bytes;
    while (this.#body === null) {
      if (this.#head.length > 0) rest = Buffer.concat([this.#head, rest]);
      const end = rest.indexOf(END_OF_HEAD);
      if (end < 0) {
        if (rest.length > MOST_HEAD_BYTES) throw new MalformedAnswer('A head without end');
        this.#head = Buffer.from(rest);
        return null;
      }
      this.#head = nothing;
      this.#readHead(rest.toString('latin1', 0, end).toLowerCase());
      rest = rest.subarray(end + END_OF_HEAD.length);
    }
    const left = this.#body.add(rest);
    if (left < 0) return null;
    if (left > 0) throw new MalformedAnswer('More than one answer');
    return this.#whole(this.#body);
  }

  /** The connection is closed: the end of an answer that says in no other way where it ends. */
  end(): WholeAnswer | null {
    return this.#body instanceof BodyUntilClosed ? this.#whole(this.#body) : null;
  }

  #whole(body: Body): WholeAnswer {
    this.#body = null;
    return { status: this.#status, body: body.bytes(), keptMs: this.#keptMs };
  }

  #readHead(head: string): void {
    const status = /^http\/1\.1 ([1-5]\d\d)(?: |\r|$)/.exec(head)?.[1];
    if (status === undefined) throw new MalformedAnswer('Not HTTP/1.1');
    this.#status = Number(status);
    // 100, 103: the answer itself comes after it.
    if (this.#status < 200) {
      if (this.#status === 101) throw new MalformedAnswer('Another protocol, which nobody asked for');
      return;
    }
    this.#keptMs = fieldOf(head, 'connection')?.includes('close') ? 0 : keptMs(fieldOf(head, 'keep-alive'));
    this.#body = this.#bodyOf(head);
  }

  #bodyOf(head: string): Body {
    if (this.#status === 204 || this.#status === 304) return new BodyOfLength(0);
    const coding = fieldOf(head, 'transfer-encoding');
    if (coding === 'chunked') return new BodyInChunks(this.#mostBytes);
    if (coding !== undefined) throw new MalformedAnswer('A coding that nobody asked for');
    const length = fieldOf(head, 'content-length');
    if (length === undefined) {
      this.#keptMs = 0;
      return new BodyUntilClosed(this.#mostBytes);
    }
    if (!/^\d{1,15}$/.test(length)) throw new MalformedAnswer('A length that is none');
    return new BodyOfLength(within(Number(length), this.#mostBytes));
  }
}

/** The value of a field of a head in lower case. Throws where it stands twice: nobody could say which of them holds. */
function fieldOf(head: string, name: string): string | undefined {
  const field = `\r\n${name}:`;
  const at = head.indexOf(field);
  if (at < 0) return undefined;
  const start = at + field.length;
  if (head.includes(field, start)) throw new MalformedAnswer(`Two fields "${name}"`);
  const end = head.indexOf('\r\n', start);
  return head.slice(start, end < 0 ? undefined : end).trim();
}

function keptMs(keepAlive: string | undefined): number {
  const seconds = keepAlive === undefined ? undefined : /\btimeout=(\d{1,6})\b/.exec(keepAlive)?.[1];
  return seconds === undefined ? KEPT_MS : Math.max(0, Number(seconds) * 1_000 - MARGIN_MS);
}

function within(bytes: number, most: number): number {
  if (bytes > most) throw new MalformedAnswer('An answer that is too large');
  return bytes;
}

interface Body {
  /** How many of the bytes are left behind its end; -1 while that is not there. */
  add(bytes: Buffer): number;
  bytes(): Buffer;
}

class BodyOfLength implements Body {
  readonly #bytes: Buffer;
  #filled = 0;

  constructor(length: number) {
    this.#bytes = Buffer.allocUnsafe(length);
  }

  add(bytes: Buffer): number {
    const copied = bytes.copy(this.#bytes, this.#filled);
    this.#filled += copied;
    return this.#filled < this.#bytes.length ? -1 : bytes.length - copied;
  }

  bytes(): Buffer {
    return this.#bytes;
  }
}

class BodyUntilClosed implements Body {
  readonly #most: number;
  readonly #parts: Buffer[] = [];
  #length = 0;

  constructor(most: number) {
    this.#most = most;
  }

  add(bytes: Buffer): -1 {
    this.#length = within(this.#length + bytes.length, this.#most);
    if (bytes.length > 0) this.#parts.push(Buffer.from(bytes));
    return -1;
  }

  bytes(): Buffer {
    return Buffer.concat(this.#parts);
  }
}

const MOST_LINE = 16 * 1024;

/** Chunks, each after a line with its length; the last is empty, and lines of fields may follow it. */
class BodyInChunks implements Body {
  readonly #data: BodyUntilClosed;
  #line = '';
  /** Of the chunk that is being read. */
  #left = 0;
  #expects: 'size' | 'data' | 'end of data' | 'trailer' = 'size';

  constructor(most: number) {
    this.#data = new BodyUntilClosed(most);
  }

  add(bytes: Buffer): number {
    for (let at = 0; at < bytes.length;) {
      if (this.#expects === 'data') {
        const part = bytes.subarray(at, at + this.#left);
        this.#data.add(part);
        at += part.length;
        this.#left -= part.length;
        if (this.#left === 0) this.#expects = 'end of data';
        continue;
      }
      const end = bytes.indexOf('\n', at);
      this.#line += bytes.toString('latin1', at, end < 0 ? bytes.length : end + 1);
      if (this.#line.length > MOST_LINE) throw new MalformedAnswer('A line without end');
      if (end < 0) return -1;
      at = end + 1;
      if (this.#endsWith(this.#line)) return bytes.length - at;
      this.#line = '';
    }
    return -1;
  }

  /** Whether the body ends with this line. */
  #endsWith(line: string): boolean {
    if (this.#expects === 'trailer') return line === '\r\n';
    if (this.#expects === 'end of data') {
      if (line !== '\r\n') throw new MalformedAnswer('A chunk that is longer than it says');
      this.#expects = 'size';
      return false;
    }
    const size = /^([\da-f]{1,8})[ \t]*(?:;.*)?\r\n$/i.exec(line)?.[1];
    if (size === undefined) throw new MalformedAnswer('A chunk without a length');
    this.#left = Number.parseInt(size, 16);
    this.#expects = this.#left === 0 ? 'trailer' : 'data';
    return false;
  }

  bytes(): Buffer {
    return this.#data.bytes();
  }
}
