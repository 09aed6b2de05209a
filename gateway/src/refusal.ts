import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { MessageName, MessageValues } from './messages.ts';
import { sentence } from './messages.ts';

export interface RefusalDetails {
  /** Fills the places of the sentence, e.g. `{max}`. */
  values?: MessageValues;
  /** For programs, beside the code. */
  extensions?: Readonly<Record<string, unknown>>;
  /** HTTP fields of the answer. */
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** The reader of an answer: BCP 47 tags, best first, and what they can quote. */
export interface Reader {
  languages: readonly string[];
  requestId: string;
}

/** The whole request is answered with this HTTP status and one GraphQL error, and goes no further. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly #messageName: MessageName;
  readonly #details: RefusalDetails;

  constructor(status: number, code: string, messageName: MessageName, details: RefusalDetails = {}) {
    super(`Refused: ${code}`, { cause: details.cause });
    this.status = status;
    this.code = code;
    this.#messageName = messageName;
    this.headers = details.headers ?? {};
    this.#details = details;
  }

  errorsFor({ languages, requestId }: Reader): GraphQLFormattedError[] {
    const { values, extensions } = this.#details;
    const quoted = this.code === 'INTERNAL' && { requestId };
    return [
      {
        message: sentence(this.#messageName, languages, values),
        extensions: { code: this.code, ...extensions, ...quoted },
      },
    ];
  }
}

/**
 * The HTTP of the request is in order, what it asks of GraphQL is not: 400, but 200 for those who ask for
 * `application/json`, as GraphQL over HTTP wants.
 */
export class RequestError extends Refusal {
  override name = 'RequestError';

  constructor(code: string, messageName: MessageName, details: RefusalDetails = {}) {
    super(400, code, messageName, details);
  }
}

/** Errors that graphql-js found in a document or its variables, in its words: they are for who writes documents. */
export class InvalidOperation extends RequestError {
  override name = 'InvalidOperation';
  readonly #errors: readonly GraphQLFormattedError[];

  constructor(code: string, errors: readonly GraphQLError[]) {
    super(code, 'BAD_REQUEST');
    this.#errors = errors.map(({ message, locations }) => ({
      message,
      ...(locations && { locations }),
      extensions: { code },
    }));
  }

  override errorsFor(): GraphQLFormattedError[] {
    return [...this.#errors];
  }
}

/** The caller's token is wrong, expired or revoked. They are told to sign in, never why. */
export function signInAgain(cause?: unknown): Refusal {
  const headers = { 'www-authenticate': 'Bearer error="invalid_token"' };
  return new Refusal(401, 'UNAUTHENTICATED', 'UNAUTHENTICATED', { headers, cause });
}

/** Identity is away: nothing is known of the caller, so they are not taken for somebody anonymous. */
export function cannotCheckSignIn(cause?: unknown): Refusal {
  const headers = { 'retry-after': '2' };
  return new Refusal(503, 'SERVICE_UNAVAILABLE', 'SIGN_IN_UNAVAILABLE', { headers, cause });
}
