import fc from 'fast-check';
import { JsonCursor } from './jsonCursor.ts';

/** The text of the one value in these bytes, or undefined when the cursor refuses them. */
function walked(bytes: Buffer): string | undefined {
  try {
    const cursor = new JsonCursor(bytes);
    const text = cursor.value() ?? 'null';
    cursor.end();
    return Buffer.from(text, 'latin1').toString();
  } catch {
    return undefined;
  }
}

/** The same value always in the same words; undefined for what is no JSON. */
function normal(text: string | undefined): string | undefined {
  try {
    return text === undefined ? undefined : JSON.stringify(JSON.parse(text));
  } catch {
    return undefined;
  }
}

const json = fc.oneof(
  fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }).map((value) => JSON.stringify(value)),
  fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value, null, 2)),
  fc.constantFrom('{ "a" : [ 1 , -2.5e+3 ] , "б": "\\u0041\\n\\"" }', '0', '-0', '1E5', '""', '[]', '{ }'),
);

/** A character that means something in JSON, at any place of a text, instead of what stands there or in between. */
const damaged = fc
  .tuple(json, fc.nat(), fc.constantFrom(...'{}[]",:\\ue0.-+1 tn/\n\u0001й'), fc.boolean())
  .map(([text, place, character, replaces]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + character + text.slice(replaces ? at + 1 : at);
  });

describe('The walk over JSON', () => {
  test('gives the value that is there', () => {
    fc.assert(
      fc.property(json, (text) => {
        expect(normal(walked(Buffer.from(text)))).toBe(normal(text));
      }),
      { numRuns: 500 },
    );
  });

  test('refuses exactly what is no JSON, so that no answer breaks by what a service says', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        const bytes = Buffer.from(text);
        expect(normal(walked(bytes))).toBe(normal(bytes.toString()));
      }),
      { numRuns: 3_000 },
    );
  });

  test.each([
    ['what is not UTF-8', Buffer.from([0x22, 0xff, 0x22])],
    ['a control in a string, wherever the bytes begin', Buffer.from('    "a\u001fb"').subarray(3)],
    ['nothing', Buffer.alloc(0)],
    ['a number with a zero in front', Buffer.from('[01]')],
    ['an escape of three digits', Buffer.from('"\\u12z4"')],
    ['half a word', Buffer.from('tru')],
    ['lists without end, however deep', Buffer.from('['.repeat(1_000_000))],
  ])('refuses %s', (_what, bytes) => {
    expect(walked(bytes)).toBeUndefined();
  });

  test('goes back to where it has been, over whatever escapes', () => {
    const cursor = new JsonCursor(Buffer.from('["a","\\"","b","\\\\"]'));
    cursor.openList();
    const starts: number[] = [];
    for (let first = true; cursor.nextElement(first); first = false) {
      starts.push(cursor.position);
      cursor.skip();
    }
    const again = starts.toReversed().map((start) => {
      cursor.goTo(start);
      return cursor.value();
    });
    expect(again).toEqual(['"\\\\"', '"b"', '"\\""', '"a"']);
  });
});
