export { hitLine, hitLinesFor, hitsFor, merged } from './hits.ts';
export type { Hit, HitPage, SearchOf } from './hits.ts';
export { registerSearchModels } from './index.model.ts';
export { indexDocuments } from './indexDocuments.ts';
export { keyOf, LONGEST_QUERY, requestIn, requestOf, searchedServices } from './request.ts';
export type { SearchArgs, SearchedService, SearchRequest } from './request.ts';
export { searchKinds, TEXT, TITLE } from './searchable.ts';
export type { Searchable, SearchKind } from './searchable.ts';
