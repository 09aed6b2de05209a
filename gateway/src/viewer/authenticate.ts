import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer, ViewerClaims } from '@kolo/auth';
import { anonymousViewer } from '@kolo/auth';
import { signInAgain } from '../refusal.ts';
import type { Credential, CredentialReader } from './credentials.ts';
import { acceptedLanguages, preferredLanguages } from './languages.ts';
import type { ViewerSource } from './viewerSource.ts';

export interface Authenticate {
  /** The viewer of a request. Throws a `Refusal` (401, or 503 while identity is away); never takes a bad token for none. */
  (
    headers: Pick<IncomingHttpHeaders, 'authorization' | 'accept-language'>,
    requestId: string,
  ): Promise<Viewer>;
}

export function createAuthenticate(deps: {
  readCredential: CredentialReader;
  viewers: ViewerSource;
}): Authenticate {
  const { readCredential, viewers } = deps;
  return async (headers, requestId) => {
    const accepted = acceptedLanguages(headers['accept-language']);
    const credential = await readCredential(headers.authorization);
    if (credential === null) return anonymousViewer(requestId, [...accepted]);
    const claims = await viewers.find(credential.proof, requestId);
    const viewer = viewerOf(credential, claims, accepted, requestId);
    if (!viewer) throw signInAgain();
    return viewer;
  };
}

/** The viewer that identity's answer makes of a credential; null where it is nobody, or somebody else. */
export function viewerOf(
  { personId }: Credential,
  claims: ViewerClaims | null,
  accepted: readonly string[],
  requestId: string,
): Viewer | null {
  if (!claims || (personId !== null && claims.personId !== personId)) return null;
  return { ...claims, languages: preferredLanguages(accepted, claims.languages), requestId };
}
