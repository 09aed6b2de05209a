import type { IncomingHttpHeaders } from 'node:http';
import type { Viewer, ViewerClaims } from '@kolo/auth';
import { anonymousViewer } from '@kolo/auth';
import { signInAgain } from '../refusal.ts';
import { acceptedLanguages, preferredLanguages } from './languages.ts';
import type { TokenReader } from './readTokens.ts';
import type { ViewerSource } from './viewerSource.ts';

const API_TOKEN_PREFIX = 'kolo_';

export interface Authenticate {
  /** The viewer of a request. Throws a `Refusal` (401, or 503 while identity is away); never takes a bad token for none. */
  (headers: IncomingHttpHeaders, requestId: string): Promise<Viewer>;
}

export function createAuthenticate(deps: { readToken: TokenReader; viewers: ViewerSource }): Authenticate {
  const { readToken, viewers } = deps;

  const personBehind = async (token: string, requestId: string): Promise<ViewerClaims | null> => {
    const claims = await readToken(token);
    const viewer = await viewers.find({ sessionId: claims.sessionId }, requestId);
    return viewer?.personId === claims.personId ? viewer : null;
  };

  return async (headers, requestId) => {
    const accepted = acceptedLanguages(headers['accept-language']);
    if (headers.authorization === undefined) return anonymousViewer(requestId, [...accepted]);

    const token = /^Bearer +([\w.~+/-]+=*)$/i.exec(headers.authorization)?.[1];
    if (!token) throw signInAgain();
    const viewer = token.startsWith(API_TOKEN_PREFIX)
      ? await viewers.find({ apiToken: token }, requestId)
      : await personBehind(token, requestId);
    if (!viewer) throw signInAgain();
    return { ...viewer, languages: preferredLanguages(accepted, viewer.languages), requestId };
  };
}
