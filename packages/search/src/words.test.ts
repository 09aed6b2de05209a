import { wantedBy } from './terms.ts';
import { wordsOf } from './words.ts';

describe('Words', () => {
  it.each([
    ["п'ять п’ять пʼять п`ять п´ять п′ять", 'пять'],
    ['ЁЛКА ёлка елка Е\u0308лка', 'елка'],
    ['ґанок Ґанок ганок', 'ганок'],
    ['бюдже\u0301т бюджет', 'бюджет'],
    ['Müller MULLER müller Mu\u0308ller', 'muller'],
    ['ﬁnance finance FINANCE', 'finance'],
    ['бiльше більше', 'більше'],
    ['РEMPAL PEMPAL', 'pempal'],
    ['soft\u00adware soft\u200bware', 'software'],
  ])('%s are one', (text, word) => {
    expect(new Set(wordsOf(text))).toEqual(new Set([word]));
  });

  it('й and ї keep what is over them', () => {
    expect(wordsOf('край їжак')).toEqual(['край', 'їжак']);
  });

  it('what is neither letter nor digit stands between them, control characters too', () => {
    expect(wordsOf('one\u0000two\u0007three—four/5,six«семь»\n')).toEqual([
      'one',
      'two',
      'three',
      'four',
      '5',
      'six',
      'семь',
    ]);
  });

  it('an apostrophe that quotes belongs to none', () => {
    expect(wordsOf("'budget' ’аудит’")).toEqual(['budget', 'аудит']);
  });

  it('half a pair of surrogates, or none, is no word', () => {
    expect(wordsOf('\ud800 \udfff')).toEqual([]);
    expect(wordsOf('')).toEqual([]);
  });
});

describe('What is wanted', () => {
  it.each([
    ['РЕМРАЛ', 'pempal'],
    ['ПЕМПАЛ', 'pempal'],
    ['pempal', 'пемпал'],
    ['OBДП', 'овдп'],
  ])('%s may have been meant as %s', (typed, meant) => {
    const [one] = wantedBy(typed);
    expect([...(one?.terms ?? []), ...(one?.otherwise ?? [])]).toContain(meant);
  });

  it.each([
    ['бюджет', 'бюджету бюджети бюджетів бюджетом бюджетах'],
    ['закупівля', 'закупівлі закупівель закупівлями'],
    ['податок', 'податку податки податків'],
    ['звітність', 'звітності звітністю'],
    ['місцевий', 'місцевого місцеві місцевих'],
    ['закупка', 'закупки закупок закупками'],
    ['отчётность', 'отчетности отчётностью'],
    ['внутренний', 'внутреннего внутренние внутренних'],
    ['community', 'communities'],
    ['budget', 'budgets budgeting budgeted'],
    ['census', 'censuses'],
    ['bonus', 'bonuses'],
    ['status', 'statuses'],
    ['analysis', 'analyses'],
  ])('%s is found by its forms', (word, forms) => {
    const terms = new Set(wantedBy(word)[0]?.terms);
    for (const form of forms.split(' ')) {
      const shared = wantedBy(form)[0]?.terms.filter((term) => terms.has(term)) ?? [];
      expect({ form, shares: shared.length > 0 }).toEqual({ form, shares: true });
    }
  });

  it('words of every text are left out, repeated ones count once, and no query has more than sixteen', () => {
    expect(wantedBy('і та the of в на')).toEqual([]);
    expect(wantedBy('budget Budget BUDGET')).toHaveLength(1);
    expect(wantedBy(Array.from({ length: 60 }, (_, index) => `w${index}`).join(' '))).toHaveLength(16);
  });
});
