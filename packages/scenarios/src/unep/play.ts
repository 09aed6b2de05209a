import type { Caller } from '../caller.ts';
import type { Diary } from '../diary.ts';
import type { Players } from '../players.ts';
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

export interface UnepPlay extends Players {
  stage: Stage;
  diary: Diary;
  ids: UnepIds;
  people: UnepPeople;
  /** What is handed over on paper on the last day of the course: one-time codes, in the order of the officers. */
  entryCodes: string[];
}
