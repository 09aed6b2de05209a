import { Schema } from 'mongoose';
import type { Collection, Connection, mongo } from 'mongoose';
import type { Id } from '@kolo/runtime';
import { DOCUMENTS_PER_BLOCK } from './postings.ts';
import type { SearchKind } from './searchable.ts';

/**
 * Of the words, the weights, the rows, and what services index of what they have. One more whenever any of them changes: the workers
 * then fill an index beside the old one, which goes when nobody can use it any more (fillIndex.ts).
 */
export const INDEX_VERSION = 3;
const TERMS = `search_terms_${INDEX_VERSION}`;
const DOCUMENTS = `search_documents_${INDEX_VERSION}`;

/** What the index knows of a document: enough to take it out again, and to tell its number from its id. */
export interface IndexedDocument {
  _id: Id;
  number: number;
  kind: SearchKind;
  /** Without regions, as `baseLanguage` gives them. */
  languages: string[];
  terms: string[];
  /** Of all that stands in postings: a document that is indexed again without a change writes nothing. */
  fingerprint: string;
}

/** `<term> <block>`; terms have no spaces. */
export const blockId = (term: string, number: number) =>
  `${term} ${Math.floor(number / DOCUMENTS_PER_BLOCK)}`;
export const blockAt = (id: string): number => Number(id.slice(id.lastIndexOf(' ') + 1));

/** The row of the terms that counts documents: the only one of a term that no text has. */
export const COUNTER = ' ';
export interface SearchRow {
  _id: string;
  term: string;
  /** Of a block. */
  postings?: mongo.Binary;
  /** Of the counter: documents that were ever indexed, and how often the index was written. */
  count?: number;
  writes?: number;
}

const documents = new Schema<IndexedDocument>(
  {
    _id: String,
    number: Number,
    kind: String,
    languages: [String],
    terms: [String],
    fingerprint: String,
  },
  { versionKey: false, collection: DOCUMENTS },
);
// The documents that a search found.
documents.index({ number: 1 }, { unique: true });

const terms = new Schema(
  { _id: String, term: String, postings: Buffer, count: Number, writes: Number },
  { versionKey: false, collection: TERMS },
);
// The blocks of the terms of a query.
terms.index({ term: 1 });

const fills = new Schema(
  { _id: Number, kind: String, after: String, rounds: Number, endedAt: Number },
  { versionKey: false, collection: 'search_fills' },
);

/** Registers the collections of the index, so that a service's migration builds their indexes. */
export function registerSearchModels(connection: Connection): void {
  if (!connection.models['SearchDocument']) connection.model('SearchDocument', documents);
  if (!connection.models['SearchTerm']) connection.model('SearchTerm', terms);
  if (!connection.models['SearchFill']) connection.model('SearchFill', fills);
}

// Read and written without mongoose between: blocks are bytes, and come by the hundred.
export const documentsOf = (connection: Connection): Collection<IndexedDocument> =>
  connection.collection<IndexedDocument>(DOCUMENTS);
export const rowsOf = (connection: Connection): Collection<SearchRow> =>
  connection.collection<SearchRow>(TERMS);
