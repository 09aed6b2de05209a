import { idPrefix, idPrefixes, isId, newId } from './ids.ts';

describe('An id', () => {
  it.each(idPrefixes)('of a %s tells its kind', (prefix) => {
    const id = newId(prefix);
    expect(id).toMatch(new RegExp(`^${prefix}_[0-7][0-9a-hjkmnp-tv-z]{25}$`));
    expect(idPrefix(id)).toBe(prefix);
    expect(isId(prefix, id)).toBe(true);
    expect(isId(prefix === 'person' ? 'tenant' : 'person', id)).toBe(false);
  });

  it('sorts by the moment of its making, and is never made twice', async () => {
    const ids: string[] = [];
    for (let round = 0; round < 20; round += 1) {
      ids.push(newId('event'));
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(Array.from({ length: 10_000 }, () => newId('event'))).size).toBe(10_000);
  });

  it('is a UUID of version 7 that tells the moment, and sorts after those made before it in the same millisecond', () => {
    const digits = '0123456789abcdefghjkmnpqrstvwxyz';
    const ids = Array.from({ length: 10_000 }, () => newId('event'));
    expect([...ids].sort()).toEqual(ids);
    for (const made of ids.filter((_, index) => index % 500 === 0)) {
      let value = 0n;
      for (const digit of made.slice('event_'.length)) value = value * 32n + BigInt(digits.indexOf(digit));
      const hex = value.toString(16).padStart(32, '0');
      expect(hex).toMatch(/^[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
      expect(Math.abs(Number.parseInt(hex.slice(0, 12), 16) - Date.now())).toBeLessThan(5_000);
    }
  });

  const id = newId('person');
  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 5],
    ['a query', { $gt: '' }],
    ['a list', [id]],
    ['an empty text', ''],
    ['a prefix alone', 'person_'],
    ['no prefix', id.slice('person_'.length)],
    ['an unknown prefix', id.replace('person', 'robot')],
    ['a prefix that every object has', id.replace('person', 'constructor')],
    ['capitals', id.toUpperCase()],
    ['a letter outside of the alphabet', `${id.slice(0, -1)}l`],
    ['more than 128 bits', `person_8${'z'.repeat(25)}`],
    ['one letter more', `${id}0`],
    ['one letter less', id.slice(0, -1)],
    ['a blank around it', ` ${id}`],
    ['a line break after it', `${id}\n`],
    ['a megabyte', `person_${'0'.repeat(1_000_000)}`],
  ])('is not %s', (_what, value) => {
    expect(idPrefix(value)).toBeNull();
    expect(isId('person', value)).toBe(false);
  });
});
