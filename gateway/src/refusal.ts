import type { MessageName } from './messages.ts';

/** The whole request is answered with this HTTP status and one GraphQL error, and goes no further. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly messageName: MessageName;

  constructor(status: number, code: string, messageName: MessageName, options?: ErrorOptions) {
    super(`Refused: ${code}`, options);
    this.status = status;
    this.code = code;
    this.messageName = messageName;
  }
}

/** The caller's token is wrong, expired or revoked. They are told to sign in, never why. */
export function signInAgain(cause?: unknown): Refusal {
  return new Refusal(401, 'UNAUTHENTICATED', 'UNAUTHENTICATED', { cause });
}

/** Identity is away: nothing is known of the caller, so they are not taken for somebody anonymous. */
export function cannotCheckSignIn(cause?: unknown): Refusal {
  return new Refusal(503, 'SERVICE_UNAVAILABLE', 'SIGN_IN_UNAVAILABLE', { cause });
}
