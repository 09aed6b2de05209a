export { pageOf } from './connection/connection.ts';
export type { Page, PageArgs } from './connection/connection.ts';
export { createPagesLoader } from './connection/pagesLoader.ts';
export type { PagesLoader } from './connection/pagesLoader.ts';
export type { BaseContext } from './context.ts';
export {
  email,
  idOf,
  integer,
  language,
  listOf,
  localizedText,
  oneOf,
  phone,
  report,
  text,
  yesNo,
} from './input/fields.ts';
export { parseInput } from './input/parse.ts';
export { calendarDay, localTime, moment, momentIn, timeZone } from './input/times.ts';
export { strayPolicies, undeclaredFields } from './policy/enforce.ts';
export { badUserInput, forbidden, rateLimited, unauthenticated } from './policy/errors.ts';
export { typePolicy } from './policy/policy.ts';
export type { Rule, TypePolicies, TypePolicy } from './policy/policy.ts';
export { mergedPolicies, mergedResolvers } from './server/merged.ts';
export type { ResolverMap } from './server/merged.ts';
export { subgraphSchema } from './server/subgraph-schema.ts';
export type { SubgraphParts } from './server/subgraph-schema.ts';
export { createSubgraphServer } from './server/subgraph-server.ts';
export type { SubgraphServerOptions } from './server/subgraph-server.ts';
export type { Messages } from './user-error/messages.ts';
export { bestLanguage, createTranslate } from './user-error/translate.ts';
export type { SpokenLanguage, Translate } from './user-error/translate.ts';
export { Refusal, refuse } from './user-error/user-error.ts';
export type { UserError, UserErrorDraft } from './user-error/user-error.ts';
export { defineWrite } from './write/define-write.ts';
export type { WriteOptions, WritePayload, WriteResult } from './write/define-write.ts';
