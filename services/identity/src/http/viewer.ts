import type { Connection } from 'mongoose';
import type { RoleGrant, ViewerClaims } from '@kolo/auth';
import type { Clock, Id } from '@kolo/runtime';
import { findLiveApiToken } from '../api-token/api-token.store.ts';
import { API_TOKEN_PREFIX, hashOfSecret } from '../api-token/secret.ts';
import type { RoleGrantRecord } from '../person/person.model.ts';
import { findPersons } from '../person/person.store.ts';
import { findLiveSession } from '../session/session.store.ts';

interface Deps {
  connection: Connection;
  clock: Clock;
}

const grantOf = ({ role, tenantId, organisationId }: RoleGrantRecord): RoleGrant => ({
  role,
  tenantId,
  ...(organisationId !== null && { organisationId }),
});

/** The person behind a session, with their roles as they are now; null when it is over, or never was. */
export async function claimsOfSession(
  { connection, clock }: Deps,
  sessionId: Id,
): Promise<ViewerClaims | null> {
  const session = await findLiveSession(connection, sessionId, new Date(clock.now()));
  const [person] = session ? await findPersons(connection, [session.personId]) : [];
  if (!person) return null;
  return {
    kind: 'PERSON',
    personId: person._id,
    sessionId,
    tokenId: null,
    roles: person.roles.map(grantOf),
    scopes: [],
    languages: person.languages,
  };
}

/** The machine behind an API token; null when it is revoked, expired or unknown. */
export async function claimsOfApiToken(
  { connection, clock }: Deps,
  secret: string,
): Promise<ViewerClaims | null> {
  if (!secret.startsWith(API_TOKEN_PREFIX)) return null;
  const token = await findLiveApiToken(connection, hashOfSecret(secret), new Date(clock.now()));
  if (!token) return null;
  return {
    kind: 'MACHINE',
    personId: null,
    sessionId: null,
    tokenId: token._id,
    roles: [{ role: 'MACHINE', tenantId: token.tenantId }],
    scopes: token.scopes,
    languages: [],
  };
}
