import { fold, searchWords } from './fold.ts';

describe('folding a name', () => {
  test.each([
    [
      'quotes of every country',
      ['«Захист»', '"Захист"', '„Захист“', '“Захист”', '‹Захист›', '‘Захист’', 'Захист'],
    ],
    ['apostrophes', ['Камʼянець', 'Кам’янець', "Кам'янець", 'Кам`янець', 'Кам´янець', 'Камянець']],
    ['letter case', ['ФГМХ', 'фгмх', 'Фгмх']],
    ['ё and е', ['Зелёный', 'Зеленый']],
    ['ґ and г', ['Ґанок', 'Ганок']],
    [
      'dashes and spaces',
      ['Івано-Франківськ', 'Івано–Франківськ', 'Івано—Франківськ', 'Івано - Франківськ', 'Івано‑Франківськ'],
    ],
    ['stress marks', ['За́хист', 'Захист']],
    ['punctuation', ['м. Херсон,', 'м Херсон']],
    ['letters that look alike', ['РЕМРАL', 'PEMPAL']],
    ['composed and decomposed letters', ['Її', 'Її'.normalize('NFD')]],
    ['full-width letters', ['ＰＥＭＰＡＬ', 'PEMPAL']],
  ])('makes one of %s', (_what, spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
    expect(fold(spellings[0] ?? '')).not.toBe('');
  });

  test('keeps apart what is read apart', () => {
    const names = ['рій', 'рии', 'кит', 'кіт', 'Миколаївка', 'Николаевка', 'школа 1', 'школа 2'];
    expect(new Set(names.map(fold)).size).toBe(names.length);
  });

  test('leaves nothing of a text without letters and digits', () => {
    expect(fold('«» — …')).toBe('');
    expect(searchWords(['«»', 'Фонд «Захист»', 'захист'])).toEqual([fold('фонд'), fold('захист')]);
  });
});
