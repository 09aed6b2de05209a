import { createHash } from 'node:crypto';
import type { InternalTokens, ViewerClaims } from '@kolo/auth';
import { viewerClaimsSchema } from '@kolo/auth';
import type { Clock, Logger } from '@kolo/runtime';
import { RecentCache } from '../recentCache.ts';
import { cannotCheckSignIn } from '../refusal.ts';
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
}

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

  const ask = async (proof: Proof, requestId: string): Promise<ViewerClaims | null> => {
    const answer = await identity
      .call({
        method: 'POST',
        path: '/internal/viewer',
        headers: { authorization: `Bearer ${await tokens.issue(gatewayItself)}`, 'x-request-id': requestId },
        body: JSON.stringify(proof),
        deadlineMs,
        repeatable: true,
      })
      .catch((error: unknown) => {
        throw cannotCheckSignIn(error);
      });
    if (answer.status === 404) return null;
    const viewer = answer.status === 200 ? viewerClaimsSchema.safeParse(parsed(answer.body)) : null;
    if (!viewer?.success) {
      logger.error({ requestId, status: answer.status }, 'Identity gave no viewer that can be read');
      throw cannotCheckSignIn();
    }
    return { ...viewer.data, scopes: viewer.data.scopes.filter((scope) => scope !== GATEWAY_SCOPE) };
  };

  return {
    find: (proof, requestId) =>
      recent.get(
        keyOf(proof),
        () => ask(proof, requestId),
        (viewer) => viewer !== null,
      ),
  };
}

/** API tokens themselves are not kept in memory for longer than their request. */
function keyOf(proof: Proof): string {
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
