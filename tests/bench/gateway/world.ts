import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createAccessTokens, createInternalTokens, viewerClaimsSchema } from '@kolo/auth';
import type { SigningKey, ViewerClaims } from '@kolo/auth';
import { freePort, planLayout, startSystem } from '@kolo/infra';
import { systemClock } from '@kolo/runtime';
import { foundCommunity } from '../../live/foundCommunity.ts';
import type { LiveCommunity } from '../../live/foundCommunity.ts';
import { fillCommunity } from './fillCommunity.ts';

/** Somebody who asks: with the token that this repository's gateway takes, and the one that services take from it. */
export interface Caller {
  communityId: string;
  personId: string;
  accessToken(): Promise<string>;
  /** Holds for a minute. */
  internalToken(): Promise<string>;
}

/** A Kolo that runs, with communities in it and their members as callers. */
export interface World {
  serviceUrls: Record<string, string>;
  gatewaySigningKey: SigningKey;
  callers: Caller[];
  /** Writes the supergraph with these URLs into a file of the run, and answers where. */
  supergraphFile(name: string, urls: Record<string, string>): Promise<string>;
  folder: string;
  /** Process ids of the services and the stores. */
  pids(): number[];
  end(): Promise<void>;
}

const MEMBERS = 32;
const supergraph = path.join(import.meta.dirname, '../../../gateway/supergraph.graphql');
const noBudget = {
  GATEWAY_ANONYMOUS_COST_PER_MINUTE: '0',
  GATEWAY_PERSON_COST_PER_MINUTE: '0',
  GATEWAY_MACHINE_COST_PER_MINUTE: '0',
};

/** Starts real processes and stores in a folder of their own, and founds communities through the gateway. */
export async function startWorld(onProgress: (sentence: string) => void): Promise<World> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'kolo-bench-gateway-'));
  const remove = () => rm(folder, { recursive: true, force: true, maxRetries: 3 });
  const known: { urls: Record<string, string>; keys?: { identity: SigningKey; gateway: SigningKey } } = {
    urls: {},
  };
  try {
    const system = await startSystem({
      dataDir: folder,
      gatewayPort: await freePort(),
      env: { LOG_LEVEL: 'warn', ...noBudget },
      onProgress,
      plan: async (options) => {
        const layout = await planLayout(options);
        const gateway = layout.processes.find(({ name }) => name === 'gateway');
        for (const name of ['identity', 'communities', 'activities', 'value'])
          known.urls[name] = gateway?.env[`${name.toUpperCase()}_URL`] ?? '';
        const { identitySigningKey: identity, gatewaySigningKey } = options.secrets;
        known.keys = { identity, gateway: gatewaySigningKey };
        return layout;
      },
    });
    const end = async () => {
      await system.stop();
      await remove();
    };
    try {
      if (!known.keys) throw new Error('The system was started without a plan');
      const { keys } = known;
      const callers: Caller[] = [];
      for (const which of ['first', 'second']) {
        onProgress(`Founding the ${which} community`);
        const community = await foundCommunity(system.gatewayUrl, system.operator, MEMBERS);
        await fillCommunity(community);
        callers.push(...(await callersOf(community, known.urls, keys)));
      }
      // Whoever asks next has the figures of all that was written.
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      for (const [name, kept] of system.processes) if (/worker|^gateway/.test(name)) await kept.stop(3_000);
      return {
        serviceUrls: known.urls,
        gatewaySigningKey: keys.gateway,
        callers,
        folder,
        async supergraphFile(name, urls) {
          const file = path.join(folder, `${name}.graphql`);
          await writeFile(file, withUrls(await readFile(supergraph, 'utf8'), urls));
          return file;
        },
        pids: () => [...system.processes.values()].flatMap(({ pid }) => pid ?? []),
        end,
      };
    } catch (error) {
      await end();
      throw error;
    }
  } catch (error) {
    await remove();
    throw error;
  }
}

function withUrls(sdl: string, urls: Record<string, string>): string {
  return sdl.replace(
    /@join__graph\(name: "(\w+)", url: "[^"]*"\)/g,
    (_, name: string) => `@join__graph(name: "${name}", url: "${urls[name] ?? ''}/graphql")`,
  );
}

async function callersOf(
  { communityId, members }: LiveCommunity,
  serviceUrls: Record<string, string>,
  keys: { identity: SigningKey; gateway: SigningKey },
): Promise<Caller[]> {
  const accessTokens = createAccessTokens({ privateKey: keys.identity, clock: systemClock });
  const internalTokens = createInternalTokens({ privateKey: keys.gateway, clock: systemClock });
  const callers: Caller[] = [];
  for (const member of members) {
    const { me } = await member.query<{ me: { id: string } }>('query Me { me { id } }');
    const { sessions } = await member.query<{ sessions: { id: string }[] }>(
      'query Sessions { sessions { id } }',
    );
    const sessionId = sessions[0]?.id ?? '';
    const claims = await claimsOf(sessionId, serviceUrls['identity'] ?? '', internalTokens);
    callers.push({
      communityId,
      personId: me.id,
      accessToken: () => accessTokens.issue({ personId: me.id, sessionId }),
      internalToken: () => internalTokens.issue(claims),
    });
  }
  return callers;
}

/** What the gateway tells services of a session. */
async function claimsOf(
  sessionId: string,
  identityUrl: string,
  tokens: ReturnType<typeof createInternalTokens>,
): Promise<ViewerClaims> {
  const itself: ViewerClaims = {
    kind: 'MACHINE',
    personId: null,
    sessionId: null,
    tokenId: 'gateway',
    roles: [],
    scopes: ['gateway'],
    languages: [],
  };
  const response = await fetch(`${identityUrl}/internal/viewer`, {
    method: 'POST',
    headers: { authorization: `Bearer ${await tokens.issue(itself)}` },
    body: JSON.stringify({ sessionId }),
  });
  return viewerClaimsSchema.parse(await response.json());
}
