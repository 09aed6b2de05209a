import { createAccessTokens } from '@kolo/auth';
import type { AccessTokens } from '@kolo/auth';
import type { ServerDeps } from '@kolo/service';
import type { Config } from '../config.ts';
import { createAttempts } from './attempts.ts';
import type { Attempts } from './attempts.ts';
import { createPasswords } from './passwords.ts';
import type { Passwords } from './passwords.ts';
import { createSecrets } from './secrets.ts';
import type { Secrets } from './secrets.ts';

/** What proving who one is needs; one for the life of a process. */
export interface Equipment {
  secrets: Secrets;
  passwords: Passwords;
  attempts: Attempts;
  accessTokens: AccessTokens;
}

const made = new WeakMap<object, Equipment>();

/** The equipment of a process, made when it is first asked for: contexts are made for each request, this is not. */
export function equipmentOf(deps: ServerDeps<Config>): Equipment {
  const known = made.get(deps);
  if (known) return known;
  const privateKey = deps.config.IDENTITY_SIGNING_KEY;
  const secrets = createSecrets(privateKey);
  const equipment = {
    secrets,
    passwords: createPasswords(),
    attempts: createAttempts({ redis: deps.redis, namespace: deps.namespace, secrets }),
    accessTokens: createAccessTokens({ privateKey, clock: deps.clock }),
  };
  made.set(deps, equipment);
  return equipment;
}
