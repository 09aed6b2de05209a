import { valueCycles } from '@kolo/events';
import { indicatorUnits } from '../indicator/definition.ts';
import { inWords } from './codeWords.ts';
import { csvOf } from './csv.ts';

const languages = ['uk', 'ru', 'en'] as const;

test.each(languages)('every cycle, unit, direction and reason has words in %s', (language) => {
  const codes = [
    ...valueCycles.map((code) => ['cycle', code] as const),
    ...(['UP', 'DOWN', 'INFORM'] as const).map((code) => ['direction', code] as const),
    ...(['NO_BASE', 'MASKED', 'STILL_OPEN', 'NO_STEP'] as const).map((code) => ['reason', code] as const),
  ];
  for (const [column, code] of codes) expect(inWords(column, code, language)).not.toBe(code);
  if (language !== 'en')
    for (const unit of indicatorUnits) expect(inWords('unit', unit, language)).not.toBe(unit);
});

test('no words begin so that a spreadsheet would run them, and what has none stays as it is', () => {
  for (const language of languages) {
    for (const unit of indicatorUnits) expect(csvOf([[inWords('unit', unit, language)]])).not.toMatch(/^"?'/);
  }
  expect(inWords('unit', 'EUR', 'uk')).toBe('EUR');
  expect(inWords('unit', 'constructor', 'uk')).toBe('constructor');
  expect(inWords('text', 'UP', 'uk')).toBe('UP');
});
