import { TypeID, typeid } from 'typeid-js';
import { idPrefix, idPrefixes, isId, newId } from './ids.ts';

const suffix = newId('person').slice('person_'.length);

describe('an id', () => {
  it.each(idPrefixes.map((prefix) => [prefix]))('of kind %s is told from others', (prefix) => {
    expect(idPrefix(newId(prefix))).toBe(prefix);
    expect(isId(prefix, newId(prefix))).toBe(true);
    expect(isId(prefix === 'person' ? 'event' : 'person', newId(prefix))).toBe(false);
  });

  it.each([
    ['an unknown prefix', typeid('stranger').toString()],
    ['no prefix', suffix],
    ['no suffix', 'person_'],
    ['a suffix that is too short', `person_${suffix.slice(1)}`],
    ['a suffix that is too long', `person_${suffix}0`],
    ['more than 128 bits', `person_8${suffix.slice(1)}`],
    ['a letter outside the alphabet', `person_${suffix.slice(0, -1)}u`],
    ['capitals', `person_${suffix.toUpperCase()}`],
    ['a line break at its end', `person_${suffix}\n`],
    ['something before it', ` person_${suffix}`],
    ['a number', 5],
    ['nothing', null],
    ['an object that reads as an id', { toString: () => newId('person') }],
  ])('is not taken from %s', (_what, value) => {
    expect(idPrefix(value)).toBeNull();
  });

  it('is judged as the library of the format judges it, letter by letter', () => {
    for (let code = 32; code < 127; code += 1) {
      const letter = String.fromCharCode(code);
      for (const id of [`person_${letter}${suffix.slice(1)}`, `person_${suffix.slice(0, -1)}${letter}`]) {
        expect([id, idPrefix(id) !== null]).toEqual([id, isReadable(id)]);
      }
    }
  });
});

function isReadable(id: string): boolean {
  try {
    return TypeID.fromString(id).getType() === 'person';
  } catch {
    return false;
  }
}
