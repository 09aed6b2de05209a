import { z } from 'zod';
import { newId } from '@kolo/runtime';
import { Refusal } from '../user-error/user-error.ts';
import { createTranslate } from '../user-error/translate.ts';
import {
  email,
  idOf,
  integer,
  language,
  listOf,
  localizedText,
  oneOf,
  phone,
  report,
  text,
  yesNo,
} from './fields.ts';
import { parseInput } from './parse.ts';

const fields = z.object({
  title: text(20, { min: 3 }),
  story: text(60, { lines: true }),
  personId: idOf('person'),
  ownerId: idOf('person', 'organisation'),
  kind: oneOf(['PRACTICE', 'NETWORK']),
  tags: listOf(text(5), { min: 1 }),
  hours: integer(1, 24),
  open: yesNo,
  language,
  email,
  phone,
  name: localizedText(10),
});
type Field = keyof typeof fields.shape;

const good = {
  title: 'Громада вчиться',
  story: 'one\n\ttwo',
  personId: newId('person'),
  ownerId: newId('organisation'),
  kind: 'NETWORK',
  tags: ['one'],
  hours: 24,
  open: false,
  language: 'uk',
  email: 'name@example.org',
  phone: '+380441234567',
  name: { language: 'en', text: 'Circle' },
};

/** `CODE at path` of everything wrong with an input. */
function faults(input: object, schema: z.ZodObject = fields): string[] {
  try {
    parseInput(schema, input);
    return [];
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return error.drafts.map(({ code, field }) => `${code} ${field.join('.')}`);
  }
}
const faultsWith = (field: Field, value: unknown) => faults({ ...good, [field]: value });
const parsed = (field: Field, value: unknown) => parseInput(fields, { ...good, [field]: value })[field];

describe('An input', () => {
  it('passes when all is well', () => {
    expect(parseInput(fields, good)).toEqual(good);
  });

  it('names every missing field, whatever its kind', () => {
    const all = Object.keys(good).map((field) => `REQUIRED ${field}`);
    expect(faults({})).toEqual(all);
    expect(faults(Object.fromEntries(Object.keys(good).map((field) => [field, null])))).toEqual(all);
  });

  it('names every field left empty in a form', () => {
    const empty = Object.fromEntries(
      ['title', 'story', 'personId', 'ownerId', 'language', 'email', 'phone'].map((f) => [f, '']),
    );
    expect(faults({ ...good, ...empty })).toEqual(Object.keys(empty).map((field) => `REQUIRED ${field}`));
    expect(faultsWith('name', { language: ' ', text: ' ' })).toEqual([
      'REQUIRED name.language',
      'REQUIRED name.text',
    ]);
    expect(faultsWith('kind', '')).toEqual(['NOT_AN_OPTION kind']);
  });

  it('takes an optional field that is null or absent for the same', () => {
    const optional = z.object({ note: text(5).optional(), inner: z.object({ note: text(5).optional() }) });
    expect(parseInput(optional, { note: null, inner: { note: null } })).toEqual({ inner: {} });
  });

  it.each<[Field, unknown, string]>([
    ['title', 'a'.repeat(21), 'TOO_LONG title'],
    ['title', 'ab', 'TOO_SHORT title'],
    ['title', 'a\nb\tc', 'CONTROL_CHARACTERS title'],
    ['title', 'abc\u0000', 'CONTROL_CHARACTERS title'],
    ['title', 'abc\u202Ecba', 'CONTROL_CHARACTERS title'],
    ['title', 'abc\u2066cba', 'CONTROL_CHARACTERS title'],
    ['title', 'abc\u009Fcba', 'CONTROL_CHARACTERS title'],
    ['title', 'abc\uD800cba', 'CONTROL_CHARACTERS title'],
    ['title', 'abc\uFFFAcba', 'CONTROL_CHARACTERS title'],
    ['story', 'abc\u202Bcba', 'CONTROL_CHARACTERS story'],
    ['story', 'abc\u001B[31m', 'CONTROL_CHARACTERS story'],
    ['title', '\u200B\u2060\u00AD', 'REQUIRED title'],
    ['title', '\u3164\uFEFF\u2800', 'REQUIRED title'],
    ['title', '<b>bold</b>', 'HTML_NOT_ALLOWED title'],
    ['story', '<img src=x onerror=alert(1)>', 'HTML_NOT_ALLOWED story'],
    ['story', '<img alt="<" src=x\nonerror=alert(1)>', 'HTML_NOT_ALLOWED story'],
    ['story', '</P\n>', 'HTML_NOT_ALLOWED story'],
    ['story', '<!-- note -->', 'HTML_NOT_ALLOWED story'],
    ['story', '<!DOCTYPE html>', 'HTML_NOT_ALLOWED story'],
    ['story', '<svg/onload=alert(1)>', 'HTML_NOT_ALLOWED story'],
    ['personId', 'person_1', 'WRONG_ID personId'],
    ['personId', good.ownerId, 'WRONG_ID personId'],
    ['personId', good.personId.toUpperCase(), 'WRONG_ID personId'],
    ['personId', `${good.personId} `, 'WRONG_ID personId'],
    ['personId', `${good.personId}\n`, 'WRONG_ID personId'],
    ['personId', 'person_81h455vb4pex5vsknk084sn02q', 'WRONG_ID personId'],
    ['ownerId', newId('community'), 'WRONG_ID ownerId'],
    ['kind', 'CLUB', 'NOT_AN_OPTION kind'],
    ['tags', [], 'TOO_FEW tags'],
    ['tags', ['one', ''], 'REQUIRED tags.1'],
    ['tags', ['one', null], 'REQUIRED tags.1'],
    ['hours', 0, 'OUT_OF_RANGE hours'],
    ['hours', 25, 'OUT_OF_RANGE hours'],
    ['hours', 1.5, 'NOT_A_NUMBER hours'],
    ['hours', 2 ** 60, 'NOT_A_NUMBER hours'],
    ['language', 'українська', 'NOT_A_LANGUAGE language'],
    ['language', 'english', 'NOT_A_LANGUAGE language'],
    ['language', 'ua-', 'NOT_A_LANGUAGE language'],
    ['language', 'zz', 'NOT_A_LANGUAGE language'],
    ['language', `uk-${'x'.repeat(40)}`, 'NOT_A_LANGUAGE language'],
    ['email', 'name@', 'NOT_AN_EMAIL email'],
    ['email', 'name@example.org, other@example.org', 'NOT_AN_EMAIL email'],
    ['email', `${'a'.repeat(250)}@example.org`, 'TOO_LONG email'],
    ['email', 'name@example.org\r\nBcc: all@example.org', 'CONTROL_CHARACTERS email'],
    ['phone', '0441234567', 'NOT_A_PHONE phone'],
    ['phone', '+38044', 'NOT_A_PHONE phone'],
    ['phone', '+1234567890123456', 'NOT_A_PHONE phone'],
    ['name', { language: 'uk', text: 'a'.repeat(11) }, 'TOO_LONG name.text'],
    ['name', { text: 'Circle' }, 'REQUIRED name.language'],
  ])('with %s = %j is refused with %s', (field, value, fault) => {
    expect(faultsWith(field, value)).toEqual([fault]);
  });

  it.each<[Field, unknown, unknown]>([
    ['title', '  e\u0301te\u0301  ', 'été'],
    ['title', '😀'.repeat(20), '😀'.repeat(20)],
    ['title', 'Бюджет < 5 млн > 3', 'Бюджет < 5 млн > 3'],
    ['title', '👨‍👩‍👧 родина', '👨‍👩‍👧 родина'],
    ['title', 'toString', 'toString'],
    ['story', 'one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['language', ' bs-latn ', 'bs-Latn'],
    ['language', 'crh', 'crh'],
    ['email', ' Name@Example.ORG ', 'name@example.org'],
    ['phone', '+38 (044) 123-45-67', '+380441234567'],
    ['phone', '+38\u00A0044.123\u201145\u201367', '+380441234567'],
    ['hours', 1, 1],
  ])('with %s = %j is taken as %j', (field, value, taken) => {
    expect(parsed(field, value)).toEqual(taken);
  });

  it('says once that a list is too long, instead of a thousand times what is wrong with its entries', () => {
    expect(
      faultsWith(
        'tags',
        Array.from({ length: 1_000 }, () => ''),
      ),
    ).toEqual(['TOO_MANY tags']);
    expect(
      faultsWith(
        'tags',
        Array.from({ length: 101 }, () => 'one'),
      ),
    ).toEqual(['TOO_MANY tags']);
    expect(
      faultsWith(
        'tags',
        Array.from({ length: 100 }, () => 'one'),
      ),
    ).toEqual([]);
  });

  it('costs no more than its length, however it is made up', () => {
    const long = z.object({ story: text(200_000, { lines: true }) });
    const began = performance.now();
    expect(faults({ story: '<a'.repeat(100_000) }, long)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('tells the limits that a service put on by zod itself', () => {
    const own = z.object({
      word: z.string().max(3),
      words: z.array(z.string()).max(1),
      count: z.number().min(2),
    });
    expect(faults({ word: 'four', words: ['a', 'b'], count: 1 }, own)).toEqual([
      'TOO_LONG word',
      'TOO_MANY words',
      'OUT_OF_RANGE count',
    ]);
  });

  it('can be refused by a rule of the whole', () => {
    const either = z
      .object({ email: email.optional(), phone: phone.optional() })
      .superRefine((value, context) =>
        value.email || value.phone ? undefined : report(context, 'REQUIRED', {}, ['email']),
      );
    expect(faults({}, either)).toEqual(['REQUIRED email']);
  });
});

describe('What is wrong with an input', () => {
  const translate = createTranslate();
  const wrong = {
    ...good,
    title: 'a'.repeat(21),
    tags: Array.from({ length: 101 }, () => 'x'),
    kind: 'CLUB',
    hours: 0,
  };
  const told = (language: string) => {
    try {
      parseInput(fields, wrong);
    } catch (error) {
      if (error instanceof Refusal) return error.drafts.map((draft) => translate(draft, [language]));
    }
    throw new Error('nothing was wrong');
  };

  it.each(['uk', 'ru', 'en'])('is told in %s, with the field and its limits', (language) => {
    const errors = told(language);
    expect(errors.map(({ field }) => field.join('.'))).toEqual(['title', 'kind', 'tags', 'hours']);
    const [title, kind, tags, hours] = errors.map(({ message }) => message);
    expect(title).toContain('20');
    expect(kind).toContain('PRACTICE, NETWORK');
    expect(tags).toContain('100');
    expect(hours).toMatch(/1\D+24/);
    for (const { message } of errors) {
      expect(message).not.toContain('{{');
      expect(/[\u0400-\u04FF]/u.test(message)).toBe(language !== 'en');
      expect(/[іїєґ]/iu.test(message) && language === 'ru').toBe(false);
      expect(/[ыэъё]/iu.test(message) && language === 'uk').toBe(false);
    }
  });
});
