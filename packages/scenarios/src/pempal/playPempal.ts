import { createDiary } from '../diary.ts';
import { createPlayers } from '../players.ts';
import type { Stage } from '../stage.ts';
import { converse } from './converse.ts';
import { found } from './found.ts';
import { gather } from './gather.ts';
import { meet } from './meet.ts';
import { timezone } from './play.ts';
import type { PempalIds, PempalPeople, PempalPlay } from './play.ts';
import { tell } from './tell.ts';

/**
 * Scenario C of the domain: the budget community of a network of 21 finance ministries meets for four days, and what that was
 * worth is told, counted and tied together in the half-year after. Live it by `play.diary.liveUntil(day)`; day 0 is the
 * first of the four, the last thing happens on day 110.
 */
export function playPempal(stage: Stage, plenaryOn: string): PempalPlay {
  const lists = {
    countries: [],
    ministries: [],
    practitioners: [],
    experts: [],
    activities: [],
    agenda: [],
    objectives: [],
    stories: [],
  };
  const play: PempalPlay = {
    stage,
    diary: createDiary(stage, plenaryOn, timezone),
    ids: lists as Partial<PempalIds> as PempalIds,
    people: { practitioners: [] } as Partial<PempalPeople> as PempalPeople,
    ...createPlayers(stage),
  };
  for (const step of [found, gather, meet, converse, tell]) step(play);
  return play;
}
