import type { Connection } from 'mongoose';
import type { RoleGrant, ViewerClaims } from '@kolo/auth';
import type { Clock } from '@kolo/runtime';
import type { ApiTokenRecord } from '../api-token/api-token.model.ts';
import { findLiveApiTokens } from '../api-token/api-token.store.ts';
import { API_TOKEN_PREFIX, hashOfSecret } from '../api-token/secret.ts';
import type { PersonRecord, RoleGrantRecord } from '../person/person.model.ts';
import { findPersons } from '../person/person.store.ts';
import { findLiveSessions } from '../session/session.store.ts';

interface Deps {
  connection: Connection;
  clock: Clock;
}

/** What a caller shows: a session, which stands in their access token, or an API token. */
export type Proof = { sessionId: string } | { apiToken: string };

/**
 * Who stands behind each proof now: the person of a session with their roles as they are, the machine of an API token; null where
 * it is over, revoked, expired or unknown. Two reads of sessions and one of tokens, however many are asked for.
 */
export async function claimsOf(deps: Deps, proofs: readonly Proof[]): Promise<(ViewerClaims | null)[]> {
  const persons = await personsOf(
    deps,
    proofs.flatMap((proof) => ('sessionId' in proof ? [proof.sessionId] : [])),
  );
  const machines = await machinesOf(
    deps,
    proofs.flatMap((proof) => ('apiToken' in proof ? [proof.apiToken] : [])),
  );
  return proofs.map((proof) => {
    if ('apiToken' in proof) return claimsOfMachine(machines.get(proof.apiToken));
    return claimsOfPerson(persons.get(proof.sessionId), proof.sessionId);
  });
}

async function personsOf({ connection, clock }: Deps, sessionIds: string[]) {
  if (sessionIds.length === 0) return new Map<string, PersonRecord>();
  const sessions = await findLiveSessions(connection, sessionIds, new Date(clock.now()));
  const persons = await findPersons(connection, [...new Set(sessions.map(({ personId }) => personId))]);
  const byId = new Map(persons.map((person) => [person._id, person]));
  return new Map(
    sessions.flatMap(({ _id, personId }) => {
      const person = byId.get(personId);
      return person ? [[_id, person] as const] : [];
    }),
  );
}

async function machinesOf({ connection, clock }: Deps, secrets: string[]) {
  const hashes = new Map(
    secrets
      .filter((secret) => secret.startsWith(API_TOKEN_PREFIX))
      .map((secret) => [hashOfSecret(secret), secret]),
  );
  if (hashes.size === 0) return new Map<string, ApiTokenRecord>();
  const tokens = await findLiveApiTokens(connection, [...hashes.keys()], new Date(clock.now()));
  return new Map(tokens.map((token) => [hashes.get(token.hash) ?? '', token]));
}

const grantOf = ({ role, tenantId, organisationId }: RoleGrantRecord): RoleGrant => ({
  role,
  tenantId,
  ...(organisationId !== null && { organisationId }),
});

function claimsOfPerson(person: PersonRecord | undefined, sessionId: string): ViewerClaims | null {
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

function claimsOfMachine(token: ApiTokenRecord | undefined): ViewerClaims | null {
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
