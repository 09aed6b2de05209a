import { bothAnswers } from '../fixtures/gardenAnswers.ts';

describe('A compiled query', () => {
  it('answers what graphql-js answers, for thousands of random queries and failures', async () => {
    let compiledOnes = 0;
    for (let seed = 1_000; seed < 6_000; seed += 1) {
      const { expected, actual, wasCompiled } = await bothAnswers(seed);
      expect(actual).toEqual(expected);
      compiledOnes += wasCompiled ? 1 : 0;
    }
    // The rest became too large by the types behind their interfaces.
    expect(compiledOnes).toBeGreaterThan(4_900);
  }, 600_000);
});
