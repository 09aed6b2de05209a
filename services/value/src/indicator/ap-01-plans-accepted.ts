import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { addDays } from './local-day.ts';
import { admissions, admitted } from './measure/admissions.ts';
import { cohorts } from './measure/cohorts.ts';
import { isAccepted, planMoves, plansIn } from './measure/deliverables.ts';
import { endOf, programmeEnds } from './measure/programme-days.ts';
import { LAST_DAY, daysOf } from './window.ts';

export const plansAccepted: Indicator = {
  code: 'AP-01',
  version: 1,
  title: {
    uk: 'Делегації, чий план прийнято',
    ru: 'Делегации, чей план принят',
    en: 'Delegations with an accepted plan',
  },
  cycle: 'APPLIED',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Admitted delegations whose plan was accepted / admitted delegations, up to now and by 60 days after the end of the programme (that of its last cohort, or the planned one where it has none).',
  source: 'Zhytomyr exchange network [prop]',
  standsOn: 'PERSONS',
  windows: ['P', 'C+60'],
  scopes: ['programme'],
  measures: [admissions, planMoves, cohorts, programmeEnds],
  *countsOn(fold) {
    // Any day makes the programme count; its end makes the days after it.
    const end = endOf(fold(cohorts), fold(programmeEnds));
    if (end !== null) yield end;
    for (const [, day] of Object.values(fold(admissions))) yield day;
    for (const [, day] of Object.values(fold(planMoves))) yield day;
  },
  finish(fold, window, { today }) {
    const after = daysOf(window.kind);
    const end = endOf(fold(cohorts), fold(programmeEnds));
    let until = LAST_DAY;
    if (after && 'afterCohort' in after) {
      if (end === null || addDays(end, after.afterCohort) > today) return ratio(0, 0);
      until = addDays(end, after.afterCohort);
    }
    const delegations = admitted(fold(admissions));
    const accepted = plansIn(fold(planMoves)).flatMap((plan) => (isAccepted(plan, until) ? [plan.side] : []));
    return ratio(delegations.intersection(new Set(accepted)).size, delegations.size);
  },
};
