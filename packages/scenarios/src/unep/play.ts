import type { Caller } from '../caller.ts';
import type { Diary } from '../diary.ts';
import type { Stage } from '../stage.ts';

/** Where the community and its diary are at home. */
export const timezone = 'Europe/Kyiv';

/** What the scenario has made so far; ids are missing until their step was lived. */
export interface UnepIds {
  tenant: string;
  owner: string;
  domain: string;
  community: string;
  programme: string;
  cohort: string;
  handover: string;
  cities: string[];
  administrations: string[];
  /** The trained officers, in the order of the cohort's list. */
  officers: string[];
  question: string;
  answers: string[];
  template: string;
  advert: string;
  story: string;
  /** The step of the story that is still hoped for. */
  hope: string;
}

/** The people of the scenario, each with nothing but the gateway's address and their own token. */
export interface UnepPeople {
  operator: Caller;
  organiser: Caller;
  sponsor: Caller;
  evaluator: Caller;
  /** The machine that passes text messages on. */
  smsRelay: Caller;
  officers: Caller[];
}

export interface UnepPlay {
  stage: Stage;
  diary: Diary;
  ids: UnepIds;
  people: UnepPeople;
  /** What is handed over on paper on the last day of the course: one-time codes, in the order of the officers. */
  entryCodes: string[];
  /** A caller who is not signed in. */
  guest(language?: string): Caller;
  /** Signs a person in, who then acts through their own caller. */
  signIn(login: string, password: string, language?: string): Promise<Caller>;
}

/** Access tokens last ten minutes, the diary half a year: a person signs in again before they act on another day. */
export function keepSignedIn(play: UnepPlay, caller: Caller, login: string, password: string): Caller {
  let signedInAt = play.stage.clock.now();
  const { send } = caller;
  return Object.assign(caller, {
    send: async (document: string, variables?: object) => {
      if (play.stage.clock.now() - signedInAt > 5 * 60_000) {
        caller.token = null;
        const answer = await send<{ signIn: { accessToken: string } }>(
          'mutation SignIn($input: SignInInput!) { signIn(input: $input) { accessToken } }',
          { input: { login, password } },
        );
        caller.token = answer.data?.signIn.accessToken ?? null;
        signedInAt = play.stage.clock.now();
      }
      return send(document, variables);
    },
  });
}
