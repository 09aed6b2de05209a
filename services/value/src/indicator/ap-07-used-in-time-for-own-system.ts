import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { addDays } from './local-day.ts';
import { firstUses } from './measure/first-uses.ts';
import { systemStarts } from './measure/system-starts.ts';
import { ofCommunities } from './scope.ts';
import { contains } from './window.ts';

const DAYS_AFTER_START = 30;

export const usedInTimeForOwnSystem: Indicator = {
  code: 'AP-07',
  version: 1,
  title: {
    uk: 'Громади, які скористалися спільнотою на початку',
    ru: 'Муниципалитеты, обратившиеся к сообществу на старте',
    en: 'Municipalities that used the community from the start',
  },
  cycle: 'APPLIED',
  unit: 'ratio',
  direction: 'UP',
  mode: 'M',
  formula:
    'Municipalities whose first contribution or view came no later than 30 days after they started their management system / municipalities that started in the window.',
  source: 'UNEP network communities [prop]',
  standsOn: 'PERSONS',
  windows: ['H', 'L'],
  scopes: ofCommunities,
  measures: [systemStarts, firstUses],
  *countsOn(fold) {
    for (const [, startedOn] of Object.values(fold(systemStarts))) yield startedOn;
  },
  finish(fold, window) {
    const used = fold(firstUses);
    let [inTime, started] = [0, 0];
    for (const [territoryId, [, startedOn]] of Object.entries(fold(systemStarts))) {
      if (!contains(window, startedOn)) continue;
      const firstUse = used[territoryId];
      started += 1;
      if (firstUse !== undefined && firstUse <= addDays(startedOn, DAYS_AFTER_START)) inTime += 1;
    }
    return ratio(inTime, started);
  },
};
