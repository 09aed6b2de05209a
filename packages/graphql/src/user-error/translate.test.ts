import { commonMessages } from './messages.ts';
import type { Messages } from './messages.ts';
import { bestLanguage, createTranslate, spokenLanguages } from './translate.ts';
import type { Refusal } from './user-error.ts';
import { refuse } from './user-error.ts';

const codes = Object.keys(commonMessages.en);
const placeholders = (message: string) => [...message.matchAll(/{{(\w+)}}/g)].map(([, name]) => name).sort();

describe('A message', () => {
  it.each(codes)('for %s has the same placeholders in every language', (code) => {
    const wanted = placeholders(commonMessages.en[code] ?? '');
    for (const language of spokenLanguages)
      expect(placeholders(commonMessages[language][code] ?? '')).toEqual(wanted);
  });

  it('is told in the first of the reader’s languages that Kolo speaks', () => {
    expect(bestLanguage(['de', 'RU-ua', 'uk'])).toBe('ru');
    expect(bestLanguage(['uk-Cyrl-UA'])).toBe('uk');
    expect(bestLanguage(['ukr', 'english'])).toBe('en');
    expect(bestLanguage([])).toBe('en');
  });

  it('shows what it is filled with as it is, and takes no orders from it', () => {
    const translate = createTranslate();
    const state = '<b>{{code}}</b> $t(REQUIRED) & more';
    const { message } = translate({ code: 'WRONG_STATE', field: [], params: { state } }, ['en']);
    expect(message).toBe(`This is not possible in the present state (${state}).`);
  });

  it('of a service stands beside the common ones', () => {
    const own: Messages = { uk: { FULL: 'повно' }, ru: { FULL: 'полно' }, en: { FULL: 'full' } };
    const translate = createTranslate(own);
    expect(translate({ code: 'FULL', field: ['a'] }, ['ru'])).toEqual({
      code: 'FULL',
      field: ['a'],
      message: 'полно',
    });
    expect(translate({ code: 'REQUIRED', field: [] }, ['uk']).message).toContain('обовʼязкове');
  });

  it('that lacks a language, or says anew what is common, stops the start', () => {
    expect(() => createTranslate({ uk: { FULL: 'повно' }, ru: {}, en: { FULL: 'full' } })).toThrow(
      'No message in ru for FULL',
    );
    const anew = { REQUIRED: 'Fill in!' };
    expect(() => createTranslate({ uk: anew, ru: anew, en: anew })).toThrow('Two messages for REQUIRED');
  });

  it('for a code that nobody wrote one for is a mistake of the program, not an empty sentence', () => {
    const translate = createTranslate();
    for (const code of ['NOBODY_WROTE_THIS', 'constructor', 'toString']) {
      expect(() => translate({ code, field: [] }, ['en'])).toThrow(`No message for the code ${code}`);
    }
  });
});

describe('A refusal', () => {
  const drafts = (refusal: () => never) => {
    try {
      refusal();
    } catch (error) {
      return (error as Refusal).drafts;
    }
  };

  it('names its field by a path', () => {
    expect(drafts(() => refuse('NOT_FOUND', 'steps.0.id'))).toEqual([
      { code: 'NOT_FOUND', field: ['steps', '0', 'id'] },
    ]);
    expect(drafts(() => refuse('TOO_MANY', ['a'], { max: 5 }))).toEqual([
      { code: 'TOO_MANY', field: ['a'], params: { max: 5 } },
    ]);
    expect(drafts(() => refuse('NOT_ALLOWED'))).toEqual([{ code: 'NOT_ALLOWED', field: [] }]);
  });
});
