/** An answer of the gateway. */
export interface Answer<Data> {
  data: Data | null;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
}

/** What a caller of the gateway is: an address, a language, and a token once they signed in. */
export interface Caller {
  /** Sends a document and answers whatever comes. */
  send<Data = Record<string, unknown>>(document: string, variables?: object): Promise<Answer<Data>>;
  /** Sends a query; throws on any error. */
  query<Data>(document: string, variables?: object): Promise<Data>;
  /** Sends a mutation with one root field and answers its payload; throws on errors and `userErrors`. */
  change<Payload>(document: string, input: object): Promise<Payload>;
  token: string | null;
}

interface RefusedPayload {
  userErrors?: { code: string; message: string; field: string[] }[];
}

/** A caller as a member's browser or a partner's program would be: it has nothing but the gateway's address. */
export function createCaller(url: string, options: { token?: string; language?: string } = {}): Caller {
  const caller: Caller = {
    token: options.token ?? null,
    async send<Data>(document: string, variables: object = {}) {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'accept-language': options.language ?? 'en',
          ...(caller.token ? { authorization: `Bearer ${caller.token}` } : {}),
        },
        body: JSON.stringify({ query: document, variables }),
      });
      return (await response.json()) as Answer<Data>;
    },
    async query<Data>(document: string, variables?: object) {
      const { data, errors } = await caller.send<Data>(document, variables);
      if (errors || data === null) throw new Error(`The gateway answered ${JSON.stringify(errors)}`);
      return data;
    },
    async change<Payload>(document: string, input: object) {
      const data = await caller.query<Record<string, Payload & RefusedPayload>>(document, { input });
      const [payload] = Object.values(data);
      if (!payload) throw new Error('The mutation answered no payload');
      if (payload.userErrors && payload.userErrors.length > 0) {
        throw new Error(`Refused: ${JSON.stringify(payload.userErrors)} for ${JSON.stringify(input)}`);
      }
      return payload;
    },
  };
  return caller;
}
