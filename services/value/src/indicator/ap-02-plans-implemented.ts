import type { DeliverableState } from '@kolo/events';
import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { isAccepted, planMoves, plansIn, stateOn } from './measure/deliverables.ts';
import type { Plan } from './measure/deliverables.ts';
import { ofCommunities } from './scope.ts';
import { LAST_DAY, contains } from './window.ts';
import { firstDayOf } from './year.ts';

const implementing: readonly (DeliverableState | null)[] = ['IN_IMPLEMENTATION', 'IMPLEMENTED'];

const acceptedPlans = (plans: readonly Plan[]): Plan[] => plans.filter((plan) => isAccepted(plan, LAST_DAY));

export const plansImplemented: Indicator = {
  code: 'AP-02',
  version: 1,
  title: {
    uk: 'Плани, які виконують',
    ru: 'Планы, которые выполняются',
    en: 'Plans put into practice',
  },
  cycle: 'APPLIED',
  unit: 'ratio',
  direction: 'UP',
  mode: 'M',
  formula:
    'Accepted plans that are in implementation or implemented by the end of the year for which they are made / accepted plans of that year; what was dropped counts below the line only.',
  source: 'Zhytomyr exchange network [prop]',
  windows: ['Y'],
  scopes: [...ofCommunities, 'programme'],
  measures: [planMoves],
  *countsOn(fold) {
    for (const { year } of plansIn(fold(planMoves))) if (year !== null) yield firstDayOf(year);
  },
  finish(fold, window) {
    const plans = acceptedPlans(plansIn(fold(planMoves))).filter(
      ({ year }) => year !== null && contains(window, firstDayOf(year)),
    );
    const implemented = plans.filter((plan) => implementing.includes(stateOn(plan, window.to)));
    return standingOn(
      plans.map(({ side }) => side),
      ratio(implemented.length, plans.length),
    );
  },
};
