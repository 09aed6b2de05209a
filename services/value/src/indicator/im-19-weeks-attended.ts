import { ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { activities, tookPlace } from './measure/activities.ts';
import { attended, attendances } from './measure/attendances.ts';
import { cohortLists } from './measure/cohorts.ts';

export const weeksAttended: Indicator = {
  code: 'IM-19',
  version: 2,
  title: {
    uk: 'Відвідані тижні',
    ru: 'Посещённые недели',
    en: 'Weeks attended',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Weeks attended / weeks held, mean over the persons of the cohorts; a week is attended by who was at one of its sessions or gatherings; n = persons.',
  source: 'Zhytomyr exchange network [prop]',
  standsOn: 'PERSONS',
  windows: ['P'],
  scopes: ['programme'],
  measures: [activities, attendances, cohortLists],
  finish(fold) {
    const weekOf = new Map(tookPlace(fold).map(({ activityId, number }) => [activityId, number]));
    const weeks = new Set([...weekOf.values()].filter((week) => week !== null));
    const delegates = new Set(Object.values(fold(cohortLists)).flatMap(([, personIds]) => personIds));
    const present = attended(fold(attendances)).flatMap(({ activityId, personId }) => {
      const week = weekOf.get(activityId) ?? null;
      return week !== null && delegates.has(personId) ? [`${personId}@${week}`] : [];
    });
    return ratio(new Set(present).size, delegates.size * weeks.size, delegates.size);
  },
};
