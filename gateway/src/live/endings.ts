import { CloseCode } from 'graphql-ws';
import type { MessageName } from '../messages.ts';
import { Refusal } from '../refusal.ts';

/** Why what lasts is ended from this side, and how its reader is told. */
interface Ending {
  /** GraphQL error code. */
  code: string;
  /** Of a WebSocket. graphql-ws connects again by itself after all of these but `Unauthorized`. */
  closeCode: number;
  /** Short: the reason of a close is at most 123 bytes of UTF-8. */
  message: MessageName;
}

export const endings = {
  /** The access token is over: a client that asks for a new one may go on. */
  EXPIRED: { code: 'UNAUTHENTICATED', closeCode: CloseCode.Forbidden, message: 'LIVE_EXPIRED' },
  /** Nobody stands behind the token any more. */
  REVOKED: { code: 'UNAUTHENTICATED', closeCode: CloseCode.Unauthorized, message: 'LIVE_REVOKED' },
  /** Identity has been away for so long that nobody knows who listens. */
  UNCHECKED: { code: 'SERVICE_UNAVAILABLE', closeCode: 1013, message: 'LIVE_UNCHECKED' },
  TOO_SLOW: { code: 'TOO_SLOW', closeCode: 1013, message: 'LIVE_TOO_SLOW' },
  GOING_AWAY: { code: 'SERVICE_UNAVAILABLE', closeCode: 1001, message: 'LIVE_GOING_AWAY' },
} as const satisfies Record<string, Ending>;

export type EndReason = keyof typeof endings;

/** The same as the one error of an answer. */
export function refusalOf(reason: EndReason): Refusal {
  const { code, message } = endings[reason];
  return new Refusal(code === 'UNAUTHENTICATED' ? 401 : 503, code, message);
}
