import { acceptedLanguages, preferredLanguages } from './languages.ts';

describe('Accept-Language', () => {
  test.each([
    [undefined, []],
    ['uk', ['uk']],
    ['en;q=0.5, uk-UA, ru;q=0.9', ['uk-UA', 'ru', 'en']],
    ['UK, uk;q=0.1, EN-gb', ['uk', 'en-GB']],
    ['de;q=0, *;q=0.1, uk', ['uk']],
    ['<script>, en;q=banana, ../../etc, uk', ['uk']],
    [Array.from({ length: 200 }, (_, i) => `x${String(i).padStart(3, 'a')}`).join(','), []],
  ])('%s gives %j', (header, expected) => {
    expect(acceptedLanguages(header)).toEqual(expected);
  });

  test('never gives more than ten', () => {
    const many = 'uk,ru,en,de,fr,pl,ro,ka,hy,az,kk,uz';
    expect(acceptedLanguages(many)).toHaveLength(10);
  });

  test("comes before the profile's languages, which are not repeated", () => {
    expect(preferredLanguages(['en'], ['uk', 'en'])).toEqual(['en', 'uk']);
  });
});
