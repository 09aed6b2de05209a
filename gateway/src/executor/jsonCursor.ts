import { isUtf8 } from 'node:buffer';

const QUOTE = 34;
const COMMA = 44;
const MINUS = 45;
const ZERO = 48;
const NINE = 57;
const COLON = 58;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const LETTER_F = 102;
const LETTER_N = 110;
const LETTER_T = 116;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const SPACE = 32;

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})/y;

export class MalformedJson extends Error {
  override name = 'MalformedJson';
}

/**
 * Walks over JSON without making objects of it: a value that needs no change is a piece of the text. UTF-8 is taken as
 * Latin-1, so that one byte is one character: what is copied out again are the same bytes, and nothing is decoded,
 * unescaped or escaped. Everything is checked on the way: whatever comes out is JSON. Walking over 168 KB and writing it
 * again takes 0.5 ms of CPU; `JSON.parse` and `JSON.stringify` take 0.85 ms where nothing is changed in between, and
 * 1.1 ms with writing by a shape.
 */
export class JsonCursor {
  readonly text: string;
  position = 0;
  readonly #firstBackslash: number;
  /** No backslash stands between `position` and here. Most texts have none, and they are searched for one once. */
  #nextBackslash: number;

  constructor(bytes: Buffer) {
    if (!isUtf8(bytes)) throw new MalformedJson('Not UTF-8');
    this.text = hasControls(bytes) ? withoutControls(bytes) : bytes.toString('latin1');
    this.#firstBackslash = this.#nextBackslash = this.#backslashFrom(0);
  }

  /** To where it has been before. */
  goTo(position: number): void {
    this.position = position;
    this.#nextBackslash = position <= this.#firstBackslash ? this.#firstBackslash : -1;
  }

  #backslashFrom(position: number): number {
    const found = this.text.indexOf('\\', position);
    return found < 0 ? Infinity : found;
  }

  /** The next character that is no space. */
  peek(): number {
    let code = this.text.charCodeAt(this.position);
    while (code === SPACE) code = this.text.charCodeAt(++this.position);
    return code;
  }

  /** Steps over `{`. False when the value is null, which is stepped over too. */
  openObject(): boolean {
    return this.#open(OPEN_OBJECT);
  }

  openList(): boolean {
    return this.#open(OPEN_LIST);
  }

  #open(bracket: number): boolean {
    const code = this.peek();
    if (code === bracket) {
      this.position++;
      return true;
    }
    this.#word('null');
    return false;
  }

  /** After `{` or a value: whether another field follows. Stands at its key then, otherwise behind `}`. */
  nextField(isFirst: boolean): boolean {
    return this.#next(CLOSE_OBJECT, isFirst);
  }

  /** After `[` or a value: whether another value follows. Stands behind `]` otherwise. */
  nextElement(isFirst: boolean): boolean {
    return this.#next(CLOSE_LIST, isFirst);
  }

  #next(close: number, isFirst: boolean): boolean {
    const code = this.peek();
    if (code === close) {
      this.position++;
      return false;
    }
    if (isFirst) return true;
    if (code !== COMMA) throw new MalformedJson('No comma');
    this.position++;
    return true;
  }

  /** Steps over `literal` (a key with its quotes and colon) when exactly that stands here. */
  keyIs(literal: string): boolean {
    if (!this.text.startsWith(literal, this.position)) return false;
    this.position += literal.length;
    return true;
  }

  /** Steps over any key, its colon included, and gives it without its quotes. */
  key(): string {
    if (this.peek() !== QUOTE) throw new MalformedJson('No key');
    const start = this.position + 1;
    this.#string();
    const key = this.text.slice(start, this.position - 1);
    if (this.peek() !== COLON) throw new MalformedJson('No colon');
    this.position++;
    return key;
  }

  /** The text of whatever value stands here; null for null. */
  value(): string | null {
    const code = this.peek();
    const start = this.position;
    this.skip(code);
    return code === LETTER_N ? null : this.text.slice(start, this.position);
  }

  /** Steps over a value that begins with this character. */
  skip(code = this.peek()): void {
    if (code === QUOTE) this.#string();
    else if ((code >= ZERO && code <= NINE) || code === MINUS) this.#number();
    else if (code === OPEN_OBJECT) {
      this.position++;
      for (let first = true; this.nextField(first); first = false) {
        this.key();
        this.skip();
      }
    } else if (code === OPEN_LIST) {
      this.position++;
      for (let first = true; this.nextElement(first); first = false) this.skip();
    } else this.#word(code === LETTER_T ? 'true' : code === LETTER_F ? 'false' : 'null');
  }

  /** Nothing may stand behind the whole. */
  end(): void {
    if (!Number.isNaN(this.peek())) throw new MalformedJson('More than one value');
  }

  #word(word: string): void {
    if (!this.text.startsWith(word, this.position)) throw new MalformedJson('No value');
    this.position += word.length;
  }

  #string(): void {
    const { text } = this;
    const start = this.position + 1;
    const end = text.indexOf('"', start);
    if (end < 0) throw new MalformedJson('A string without end');
    if (this.#nextBackslash < start) this.#nextBackslash = this.#backslashFrom(start);
    this.position = (this.#nextBackslash < end ? this.#endOfEscaped(start) : end) + 1;
  }

  #endOfEscaped(start: number): number {
    const { text } = this;
    let position = start;
    for (;;) {
      const backslash = text.indexOf('\\', position);
      const end = text.indexOf('"', position);
      if (end < 0) throw new MalformedJson('A string without end');
      if (backslash < 0 || end < backslash) return end;
      ESCAPE.lastIndex = backslash;
      if (!ESCAPE.test(text)) throw new MalformedJson('An escape that is none');
      position = ESCAPE.lastIndex;
    }
  }

  #number(): void {
    const { text } = this;
    let position = this.position;
    let code = text.charCodeAt(position);
    const first = code;
    while (code >= ZERO && code <= NINE) code = text.charCodeAt(++position);
    const isPlain =
      (code === COMMA || code === CLOSE_OBJECT || code === CLOSE_LIST) &&
      (first !== ZERO || position - this.position === 1) &&
      position > this.position;
    if (!isPlain) {
      NUMBER.lastIndex = this.position;
      if (!NUMBER.test(text)) throw new MalformedJson('A number that is none');
      position = NUMBER.lastIndex;
    }
    this.position = position;
  }
}

const SPACES = 0x20202020;
const HIGH_BITS = 0x80808080;

/** Whether a byte is below 0x20; four at a time: 30 µs for 190 KB, where looking at one by one takes 100. */
function hasControls(bytes: Buffer): boolean {
  const misaligned = bytes.byteOffset % 4;
  const head = Math.min(bytes.length, misaligned === 0 ? 0 : 4 - misaligned);
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset + head, (bytes.length - head) >> 2);
  let found = 0;
  // `length` is read once: 4 bytes below 0x20 set a high bit in this sum, and no others do.
  for (let index = 0, { length } = words; index < length; index++) {
    const word = words[index] as number;
    found |= (word - SPACES) & ~word;
  }
  if ((found & HIGH_BITS) !== 0) return true;
  const isControl = (byte: number) => byte < SPACE;
  return bytes.subarray(0, head).some(isControl) || bytes.subarray(head + words.length * 4).some(isControl);
}

/** JSON that is laid out in lines: rare, so it is made plain in the slow way. A raw control in a string is refused. */
function withoutControls(bytes: Buffer): string {
  return Buffer.from(JSON.stringify(JSON.parse(bytes.toString()))).toString('latin1');
}
