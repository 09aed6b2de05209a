import type { Caller } from '../caller.ts';
import type { Diary } from '../diary.ts';
import type { Players } from '../players.ts';
import type { Stage } from '../stage.ts';

/** Where the plenary takes place. */
export const timezone = 'Europe/Tirane';

/** What the scenario has made so far; ids are missing until their step was lived. */
export interface PempalIds {
  tenant: string;
  owner: string;
  domain: string;
  umbrella: string;
  community: string;
  countries: string[];
  ministries: string[];
  practitioners: string[];
  experts: string[];
  /** Who kept the community until the plenary: the assignment that ends then. */
  foundingKeeper: string;
  /** The plenary, of which the twelve activities are part. */
  plenary: string;
  activities: string[];
  agenda: string[];
  sponsorship: string;
  objectives: string[];
  message: string;
  /** The pulse after the plenary. */
  pulse: string;
  /** In the order of `tellers`, with the step that each hopes for. */
  stories: { id: string; hope: string }[];
}

export interface PempalPeople {
  operator: Caller;
  organiser: Caller;
  sponsor: Caller;
  evaluator: Caller;
  practitioners: Caller[];
}

export interface PempalPlay extends Players {
  stage: Stage;
  diary: Diary;
  ids: PempalIds;
  people: PempalPeople;
}

export const errors = 'userErrors { code message field }';
