import { bestText } from './localized.ts';

const texts = [
  { language: 'ru', text: 'Круг' },
  { language: 'en', text: 'Circle' },
  { language: 'uk-UA', text: 'Коло' },
];

test.each([
  [['uk'], 'Коло'],
  [['uk-UA', 'en'], 'Коло'],
  [['de', 'ru-UA'], 'Круг'],
  [['de'], 'Circle'],
  [[], 'Circle'],
])('readers of %j read %s', (languages, expected) => {
  expect(bestText(texts, languages)).toBe(expected);
});

test('where neither the reader’s languages nor English are there, the first text is read', () => {
  expect(bestText(texts.slice(0, 1), ['de'])).toBe('Круг');
  expect(bestText([], ['uk'])).toBeNull();
});
