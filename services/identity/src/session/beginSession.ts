import type { ClientSession } from 'mongoose';
import { ACCESS_TOKEN_LIFETIME_S } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import type { Device } from '../person/person.model.ts';
import { endOf, expiryOf } from './lifetimes.ts';
import { insertSession } from './session.store.ts';
import { hashOfToken, newDeviceToken, newRefreshToken } from './tokens.ts';

/** What a client goes on with after it proved whose it is. */
export interface SessionTokens {
  accessToken: string;
  accessTokenExpiresAt: Date;
  refreshToken: string;
  sessionId: Id;
  personId: Id;
}

export async function tokensOf(
  { equipment, clock }: Pick<Context, 'equipment' | 'clock'>,
  ids: { personId: Id; sessionId: Id },
  refreshToken: string,
): Promise<SessionTokens> {
  const accessTokenExpiresAt = new Date((Math.floor(clock.now() / 1_000) + ACCESS_TOKEN_LIFETIME_S) * 1_000);
  return { accessToken: await equipment.accessTokens.issue(ids), accessTokenExpiresAt, refreshToken, ...ids };
}

/** Signs a person in on a device. `session`: the transaction that this belongs to. */
export async function beginSession(
  context: Context,
  personId: Id,
  device: Device,
  session?: ClientSession,
): Promise<SessionTokens & { deviceToken: string | null }> {
  const { connection, clock, equipment } = context;
  const sessionId = newId('session');
  const refreshToken = newRefreshToken(equipment.secrets, sessionId);
  const now = clock.now();
  const endsAt = endOf(device, now);
  await insertSession(
    connection,
    {
      _id: sessionId,
      personId,
      device,
      refreshHash: hashOfToken(refreshToken),
      settlingUntilMs: 0,
      together: 0,
      createdAt: new Date(now),
      lastUsedAt: new Date(now),
      expiresAt: expiryOf(device, now, endsAt),
      endsAt: new Date(endsAt),
      endedAt: null,
      endReason: null,
    },
    session,
  );
  // A shared device is nobody's: what is left on it must not count as a sign of its owner.
  const deviceToken = device === 'OWN' ? newDeviceToken(equipment.secrets, personId) : null;
  return { ...(await tokensOf(context, { personId, sessionId }, refreshToken)), deviceToken };
}
