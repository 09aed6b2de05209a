import { createCaller } from './caller.ts';
import type { Caller } from './caller.ts';
import type { Stage } from './stage.ts';

/** How people of a scenario come to act: each with nothing but the gateway's address and their own token. */
export interface Players {
  /** A caller who is not signed in. */
  guest(language?: string): Caller;
  /** Signs a person in, who then acts through their own caller. */
  signIn(login: string, password: string, language?: string): Promise<Caller>;
  /** A person opens the envelope with their one-time code and chooses a password. */
  redeem(code: string, password: string): Promise<void>;
}

/** Access tokens last ten minutes, a scenario months: a person signs in again before they act on another day. */
const SIGN_IN_AFTER_MS = 5 * 60_000;

export function createPlayers(stage: Stage): Players {
  const guest = (language = 'en') => createCaller(stage.url, { language });
  return {
    guest,
    async signIn(login, password, language) {
      const caller = guest(language);
      const { send } = caller;
      const takeToken = async () => {
        caller.token = null;
        const { data, errors } = await send<{ signIn: { accessToken: string | null } }>(
          'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken userErrors { code message field } } }',
          { input: { login, password } },
        );
        caller.token = data?.signIn.accessToken ?? null;
        if (!caller.token) throw new Error(`${login} could not sign in: ${JSON.stringify(errors ?? data)}`);
        return stage.clock.now();
      };
      let signedInAt = await takeToken();
      return Object.assign(caller, {
        send: async (document: string, variables?: object) => {
          if (stage.clock.now() - signedInAt > SIGN_IN_AFTER_MS) signedInAt = await takeToken();
          return send(document, variables);
        },
      });
    },
    async redeem(code, password) {
      await guest().change(
        `mutation RedeemEntryCode($input: RedeemEntryCodeInput!) { redeemEntryCode(input: $input) { personId userErrors { code message field } } }`,
        { code, password },
      );
    },
  };
}
