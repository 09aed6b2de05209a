import { setTimeout as pause } from 'node:timers/promises';

/** What came of a mutation: its payload, or nothing although it was asked again and again. */
export type Outcome<Payload> = { answered: Payload } | { unanswered: true };

export interface UserErrors {
  userErrors: { code: string; field: string[] }[];
}

/** A member's device: it asks again with the same words while no answer comes, and signs in again when its token has run out. */
export interface PersistentCaller {
  /** Sends a query until it is answered in full; throws after `patienceMs`. */
  query<Data>(document: string, variables?: object): Promise<Data>;
  /** Sends a mutation with one root field; `tries` is how often at most. */
  change<Payload extends object>(
    document: string,
    input: object,
    tries?: number,
  ): Promise<Outcome<Payload & UserErrors>>;
  /** The same where being refused or unanswered is a failure of the test. */
  mustChange<Payload extends object>(document: string, input: object): Promise<Payload>;
  /** The access token with which it asked last; null for a guest, and before it has signed in. */
  token(): string | null;
}

interface Answer {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions?: { code?: string } }[];
}

const PATIENCE = 120;
const PAUSE_MS = 250;
/** Longer than any deadline of the gateway: what has no answer by then has lost it. */
const DEADLINE_MS = 15_000;

const signInDocument =
  'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken userErrors { code field } } }';

export function createPersistentCaller(
  url: string,
  credentials: { login: string; password: string } | null,
): PersistentCaller {
  let token: string | null = null;

  /** One attempt: null when there was no answer, or none in full. */
  const attempt = async (document: string, variables: object): Promise<Answer | null> => {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
        body: JSON.stringify({ query: document, variables }),
        signal: AbortSignal.timeout(DEADLINE_MS),
      });
      return (await response.json()) as Answer;
    } catch {
      return null;
    }
  };

  const signIn = async () => {
    token = null;
    const answer = await attempt(signInDocument, { input: credentials });
    const payload = answer?.data?.['signIn'] as { accessToken: string | null } | null | undefined;
    token = payload?.accessToken ?? null;
    return token !== null;
  };

  const signedIn = async () => credentials === null || token !== null || (await signIn());

  const untilAnswered = async (
    document: string,
    variables: object,
    tries: number,
  ): Promise<Answer | null> => {
    for (let count = 1; ; count += 1) {
      const answer = (await signedIn()) ? await attempt(document, variables) : null;
      if (answer && !answer.errors && answer.data) return answer;
      if (answer?.errors?.some((error) => error.extensions?.code === 'UNAUTHENTICATED')) token = null;
      if (count >= tries) return null;
      await pause(PAUSE_MS);
    }
  };

  const caller: PersistentCaller = {
    token: () => token,
    async query<Data>(document: string, variables: object = {}) {
      const answer = await untilAnswered(document, variables, PATIENCE);
      if (!answer) throw new Error(`Never answered: ${document}`);
      return answer.data as Data;
    },
    async change<Payload extends object>(document: string, input: object, tries = PATIENCE) {
      const answer = await untilAnswered(document, { input }, tries);
      const [payload] = Object.values(answer?.data ?? {});
      return payload ? { answered: payload as Payload & UserErrors } : { unanswered: true };
    },
    async mustChange<Payload extends object>(document: string, input: object) {
      const outcome = await caller.change<Payload>(document, input);
      if ('unanswered' in outcome) throw new Error(`Never answered: ${document}`);
      const { userErrors } = outcome.answered;
      if (userErrors.length > 0) throw new Error(`Refused: ${JSON.stringify(userErrors)} for ${document}`);
      return outcome.answered;
    },
  };
  return caller;
}
