import type { Id } from '@kolo/runtime';

/** What can be found. The order is that of the numbers in postings: new ones go to the end. */
export const searchKinds = [
  'COMMUNITY',
  'PERSON',
  'ACTIVITY',
  'RESOURCE',
  'QUESTION',
  'STORY',
  'POST',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** A text of a document, and how much a word in it counts beside one in the running text (1). */
export interface WeightedText {
  text: string;
  weight: number;
}

/** Something that can be found, as its owner hands it to the index. */
export interface Searchable {
  id: Id;
  kind: SearchKind;
  /** BCP 47; those that a filter by language finds it by. */
  languages: string[];
  texts: WeightedText[];
  /**
   * For whom it may exist: words that the owner makes up (`community:…`, `tenant:…`) and gives its viewers too. Only a first sieve:
   * the owner's policy is asked about everything before it is answered.
   */
  audiences: string[];
}

export const TITLE = 3;
export const TEXT = 1;
