import { z } from 'zod';
import { badUserInput } from '@kolo/graphql';
import { baseLanguage } from './postings.ts';
import { searchKinds } from './searchable.ts';
import type { SearchKind } from './searchable.ts';

export const LONGEST_QUERY = 200;
const DEFAULT_FIRST = 20;
const MAX_FIRST = 50;

/** The services that own what can be found. */
export const searchedServices = ['identity', 'communities', 'activities', 'value'] as const;
export type SearchedService = (typeof searchedServices)[number];

/** How far a page before this one had got in what a service found. */
export interface Place {
  score: number;
  number: number;
}

const place = z.object({
  score: z.number().min(0).max(1),
  number: z.number().int().min(0).max(0xffff_ffff),
});
const places = z.partialRecord(z.enum(searchedServices), place);
export type Places = z.output<typeof places>;

const request = z.object({
  query: z.string().max(LONGEST_QUERY),
  kinds: z.array(z.enum(searchKinds)).max(searchKinds.length),
  language: z.string().max(35).nullable(),
  first: z.number().int().min(0).max(MAX_FIRST),
  after: places,
});

/** What is looked for, by whomever; as text, the key by which every service finds its part of the search again. */
export type SearchRequest = z.output<typeof request>;

export interface SearchArgs {
  query: string;
  kinds?: readonly SearchKind[] | null | undefined;
  language?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode<Schema extends z.ZodType>(text: string, schema: Schema): z.output<Schema> | null {
  if (text.length > 4_000) return null;
  try {
    return schema.parse(JSON.parse(Buffer.from(text, 'base64url').toString()));
  } catch {
    return null;
  }
}

/** What a caller asks, checked; throws BAD_USER_INPUT. */
export function requestOf({ query, kinds, language, first, after }: SearchArgs): SearchRequest {
  if (query.length > LONGEST_QUERY) throw badUserInput(`\`query\` has at most ${LONGEST_QUERY} characters.`);
  const size = first ?? DEFAULT_FIRST;
  if (!Number.isInteger(size) || size < 0 || size > MAX_FIRST) {
    throw badUserInput(`\`first\` must lie between 0 and ${MAX_FIRST}.`);
  }
  if (language && !/^[a-z]{2,3}(-[a-z0-9]{2,8}){0,3}$/i.test(language)) {
    throw badUserInput('`language` must be a BCP 47 tag, e.g. `uk`.');
  }
  const reached = after ? decode(after, places) : {};
  if (!reached) {
    throw badUserInput('`after` is not a cursor of this list. Take `endCursor` of the page before.');
  }
  return {
    query,
    kinds: [...new Set(kinds ?? [])].sort(),
    language: language ? baseLanguage(language) : null,
    first: size,
    after: reached,
  };
}

export const keyOf = (asked: SearchRequest): string => encode(asked);
export const cursorAt = (reached: Places): string => encode(reached);

/** Null for what is no key of a search. */
export const requestIn = (key: unknown): SearchRequest | null =>
  typeof key === 'string' ? decode(key, request) : null;
