import { createDiary } from '../diary.ts';
import { createPlayers } from '../players.ts';
import type { Stage } from '../stage.ts';
import { exchange } from './exchange.ts';
import { found } from './found.ts';
import { join } from './join.ts';
import { library } from './library.ts';
import { participation } from './participation.ts';
import { story } from './story.ts';
import { teach } from './teach.ts';
import { timezone } from './play.ts';
import type { UnepIds, UnepPeople, UnepPlay } from './play.ts';

/**
 * Scenario A of the domain: a one-week course on environmental management ends on `handoverOn`, a Friday, and lives on as a
 * community. Live it by `play.diary.liveUntil(day)`; day 0 is that Friday, the last thing happens on day 181.
 */
export function playUnep(stage: Stage, handoverOn: string): UnepPlay {
  if (Temporal.PlainDate.from(handoverOn).dayOfWeek !== 5) throw new Error(`${handoverOn} is no Friday`);
  const play: UnepPlay = {
    stage,
    diary: createDiary(stage, handoverOn, timezone),
    ids: { cities: [], administrations: [], officers: [], answers: [] } as Partial<UnepIds> as UnepIds,
    people: { officers: [] } as Partial<UnepPeople> as UnepPeople,
    entryCodes: [],
    ...createPlayers(stage),
  };
  for (const step of [found, teach, join, participation, exchange, library, story]) step(play);
  return play;
}
