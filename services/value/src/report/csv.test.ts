import { csvOf } from './csv.ts';

test.each([
  ['a plain text', 'Спільнота', 'Спільнота'],
  ['nothing', null, ''],
  ['a number below zero', -3.5, '-3.5'],
  ['a comma', 'a, b', '"a, b"'],
  ['quotation marks', 'the "pitch"', '"the ""pitch"""'],
  ['lines', 'one\r\ntwo', '"one\r\ntwo"'],
  ['a formula', '=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
  ['a sum', '+1', "'+1"],
  ['a text like a number below zero', '-1', "'-1"],
  ['a macro', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula behind a space', ' =1+1', "' =1+1"],
  ['a formula behind a tab', '\t=1+1', "'\t=1+1"],
])('%s becomes one cell', (_, cell, expected) => {
  expect(csvOf([[cell]])).toBe(`${expected}\r\n`);
});

test('every row ends with CRLF and has its cells in order', () => {
  expect(
    csvOf([
      ['a', 1],
      [null, 'b'],
    ]),
  ).toBe('a,1\r\n,b\r\n');
});
