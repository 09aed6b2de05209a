import { createHash } from 'node:crypto';
import type { InternalTokens, ViewerClaims } from '@kolo/auth';
import { viewerClaimsSchema } from '@kolo/auth';
import type { Clock, Logger } from '@kolo/runtime';
import { z } from 'zod';
import { RecentCache } from '../recentCache.ts';
import { cannotCheckSignIn } from '../refusal.ts';
import { latin1Json } from '../executor/latin1.ts';
import type { ServiceClient } from '../services/serviceClient.ts';

/** With the time of the question itself, a revoked right is gone within 5 s. */
const BELIEVED_FOR_MS = 4_000;
const MOST_REMEMBERED = 10_000;

/** The scope by which identity knows the gateway. No caller is ever given it. */
const GATEWAY_SCOPE = 'gateway';

const gatewayItself: ViewerClaims = {
  kind: 'MACHINE',
  personId: null,
  sessionId: null,
  tokenId: 'gateway',
  roles: [],
  scopes: [GATEWAY_SCOPE],
  languages: [],
};

/** What a caller shows: the session of an access token already verified, or an API token. */
export type Proof = { sessionId: string } | { apiToken: string };

export interface ViewerSource {
  /** Who stands behind the proof now; null when it is unknown, expired or revoked. A `Refusal` when identity is away. */
  find(proof: Proof, requestId: string): Promise<ViewerClaims | null>;
  /** The same of many, in their order, asked anew: for those who listen for long. At most `MOST_AT_ONCE`. */
  findAll(proofs: readonly Proof[], requestId: string): Promise<(ViewerClaims | null)[]>;
}

/** What identity takes in one question. */
export const MOST_AT_ONCE = 500;

const manyViewers = z.array(viewerClaimsSchema.nullable());

export function createViewerSource(deps: {
  identity: ServiceClient;
  tokens: InternalTokens;
  deadlineMs: number;
  clock: Clock;
  logger: Logger;
}): ViewerSource {
  const { identity, tokens, deadlineMs, clock, logger } = deps;
  const recent = new RecentCache<ViewerClaims | null>({
    clock,
    ttlMs: BELIEVED_FOR_MS,
    max: MOST_REMEMBERED,
  });

  const call = async (path: string, question: unknown, requestId: string) =>
    identity
      .call({
        method: 'POST',
        path,
        headers: { authorization: `Bearer ${await tokens.issue(gatewayItself)}`, 'x-request-id': requestId },
        body: latin1Json(question),
        deadlineMs,
        repeatable: true,
      })
      .catch((error: unknown) => {
        throw cannotCheckSignIn(error);
      });
  const unreadable = (status: number, requestId: string) => {
    logger.error({ requestId, status }, 'Identity gave no viewer that can be read');
    return cannotCheckSignIn();
  };

  const ask = async (proof: Proof, requestId: string): Promise<ViewerClaims | null> => {
    const answer = await call('/internal/viewer', proof, requestId);
    if (answer.status === 404) return null;
    const viewer = answer.status === 200 ? viewerClaimsSchema.safeParse(parsed(answer.body)) : null;
    if (!viewer?.success) throw unreadable(answer.status, requestId);
    return asCaller(viewer.data);
  };

  return {
    find: (proof, requestId) =>
      recent.get(
        keyOf(proof),
        () => ask(proof, requestId),
        (viewer) => viewer !== null,
      ),
    async findAll(proofs, requestId) {
      if (proofs.length === 0) return [];
      const answer = await call('/internal/viewers', proofs, requestId);
      const viewers = answer.status === 200 ? manyViewers.safeParse(parsed(answer.body)) : null;
      if (viewers?.data?.length !== proofs.length) throw unreadable(answer.status, requestId);
      return viewers.data.map((viewer) => viewer && asCaller(viewer));
    },
  };
}

/** No caller is the gateway, whatever identity says. */
const asCaller = (viewer: ViewerClaims): ViewerClaims => ({
  ...viewer,
  scopes: viewer.scopes.filter((scope) => scope !== GATEWAY_SCOPE),
});

/** API tokens themselves are not kept in memory for longer than their request. */
export function keyOf(proof: Proof): string {
  if ('sessionId' in proof) return `session ${proof.sessionId}`;
  return `token ${createHash('sha256').update(proof.apiToken).digest('base64')}`;
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString());
  } catch {
    return null;
  }
}
