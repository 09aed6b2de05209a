import { RequestError } from '../refusal.ts';

/**
 * What a document may hold, whoever sends it. Worst documents within these limits are judged in less than 100 ms on one
 * slow core (`hostileDocuments.test.ts`); the largest of Kolo's own clients need a tenth of them.
 */
export const documentLimits = {
  /** Length of the text in UTF-16 units. */
  characters: 100_000,
  /** Words and signs of the text. */
  tokens: 5_000,
  /** Selections inside one another, fragments written out. */
  depth: 20,
  /** Fields with every fragment written out where it is used. */
  fields: 2_000,
  /** Fields at the root of one operation: each is work of its own, and each mutation a write. */
  rootFields: 20,
  /** Fields under another name than their own. */
  aliases: 50,
  /** Fields of the same name in one selection. */
  duplicates: 20,
  /** Directives in the whole document. */
  directives: 50,
  /** Definitions of fragments. */
  fragments: 60,
  /** Uses of fragments. */
  spreads: 200,
  /** Operations of which a request carries out one. */
  operations: 20,
  /** Variables of one operation. */
  variables: 50,
  /** Lists and objects inside one another, in variables and in arguments. */
  valueDepth: 12,
  /** Values in the variables of one request, lists and objects counted with what they hold. */
  values: 100_000,
  /** `first` or `last` of any list. */
  listSize: 100,
} as const;

type DocumentLimit = keyof typeof documentLimits;

/** The request goes over a limit. The caller is told which, and what to do. */
export function beyond(limit: DocumentLimit): RequestError {
  const max = documentLimits[limit];
  return new RequestError('LIMIT_EXCEEDED', `BEYOND_${limit}`, {
    values: { max },
    extensions: { limit, max },
  });
}

/** The operation costs more than any single one may. */
export function tooCostly(cost: number, max: number): RequestError {
  return new RequestError('LIMIT_EXCEEDED', 'BEYOND_cost', {
    values: { max, cost },
    extensions: { limit: 'cost', max, cost },
  });
}
