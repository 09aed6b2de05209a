import type { RoleGrant, Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';

/** A person who signed in, as the gateway would vouch for them. */
export function personViewer(
  personId: string,
  options: { roles?: RoleGrant[]; languages?: string[] } = {},
): Viewer {
  return {
    kind: 'PERSON',
    personId,
    sessionId: newId('session'),
    tokenId: null,
    roles: options.roles ?? [],
    scopes: [],
    languages: options.languages ?? ['en'],
    requestId: newId('request'),
  };
}

/** A machine with an API token. */
export function machineViewer(scopes: string[], roles: RoleGrant[] = []): Viewer {
  return {
    kind: 'MACHINE',
    personId: null,
    sessionId: null,
    tokenId: newId('token'),
    roles,
    scopes,
    languages: ['en'],
    requestId: newId('request'),
  };
}
