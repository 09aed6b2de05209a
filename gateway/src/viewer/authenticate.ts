import type { IncomingHttpHeaders } from 'node:http';
import type { AccessTokenVerifier, Viewer, ViewerClaims } from '@kolo/auth';
import { anonymousViewer, InvalidTokenError } from '@kolo/auth';
import { cannotCheckSignIn, signInAgain } from '../refusal.ts';
import { acceptedLanguages, preferredLanguages } from './languages.ts';
import type { ViewerSource } from './viewerSource.ts';

const API_TOKEN_PREFIX = 'kolo_';

export interface Authenticate {
  /** The viewer of a request. Throws a `Refusal` (401, or 503 while identity is away); never takes a bad token for none. */
  (headers: IncomingHttpHeaders, requestId: string): Promise<Viewer>;
}

export function createAuthenticate(deps: {
  accessTokens: AccessTokenVerifier;
  viewers: ViewerSource;
}): Authenticate {
  const { accessTokens, viewers } = deps;

  const personBehind = async (token: string, requestId: string): Promise<ViewerClaims | null> => {
    const claims = await accessTokens.verify(token).catch((error: unknown) => {
      throw error instanceof InvalidTokenError ? signInAgain(error) : cannotCheckSignIn(error);
    });
    const viewer = await viewers.find({ sessionId: claims.sessionId }, requestId);
    return viewer?.personId === claims.personId ? viewer : null;
  };

  return async (headers, requestId) => {
    const accepted = acceptedLanguages(headers['accept-language']);
    if (headers.authorization === undefined) return anonymousViewer(requestId, accepted);

    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization)?.[1];
    if (!token) throw signInAgain();
    const viewer = token.startsWith(API_TOKEN_PREFIX)
      ? await viewers.find({ apiToken: token }, requestId)
      : await personBehind(token, requestId);
    if (!viewer) throw signInAgain();
    return { ...viewer, languages: preferredLanguages(accepted, viewer.languages), requestId };
  };
}
