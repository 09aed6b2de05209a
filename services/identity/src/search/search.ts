import { badUserInput } from '@kolo/graphql';
import { fold } from './fold.ts';

const MAX_LENGTH = 200;
const MAX_WORDS = 10;

/**
 * A filter on `searchWords`: each word of the search begins one of them. Anchored, so that the index is walked and not the
 * collection. Empty for an empty search, which finds everything.
 */
export function searchFilter(search: string | null | undefined): { $and?: { searchWords: RegExp }[] } {
  if (search === null || search === undefined) return {};
  if (search.length > MAX_LENGTH) throw badUserInput(`\`search\` has at most ${MAX_LENGTH} characters.`);
  const words = fold(search)
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, MAX_WORDS);
  // What is left of a word after folding is letters and digits: nothing in it means something to a regular expression.
  return words.length === 0
    ? {}
    : { $and: words.map((word) => ({ searchWords: new RegExp(`^${word}`, 'u') })) };
}
