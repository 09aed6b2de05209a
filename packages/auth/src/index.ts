export { ACCESS_TOKEN_LIFETIME_S, createAccessTokens, createAccessTokenVerifier } from './accessTokens.ts';
export type { AccessTokenClaims, AccessTokens, AccessTokenVerifier } from './accessTokens.ts';
export {
  createInternalTokens,
  createInternalTokenVerifier,
  INTERNAL_TOKEN_LIFETIME_S,
} from './internalTokens.ts';
export type { InternalTokens, InternalTokenVerifier } from './internalTokens.ts';
export { InvalidTokenError } from './invalidTokenError.ts';
export { generateSigningKey, keySetSchema, publicJwks, signingKeySchema } from './keys.ts';
export type { KeySet, SigningKey } from './keys.ts';
export {
  anonymousViewer,
  evaluates,
  hasScope,
  isOperator,
  isSignedIn,
  organises,
  roleGrantSchema,
  sponsors,
  tenantRoles,
  viewerClaimsSchema,
} from './viewer.ts';
export type { RoleGrant, TenantRole, Viewer, ViewerClaims } from './viewer.ts';
