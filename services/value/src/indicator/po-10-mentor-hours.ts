import { part, ratio } from './definition.ts';
import type { Indicator } from './definition.ts';
import { mentorSessions, mentoringPlans } from './measure/mentoring.ts';

const MINUTES_PER_HOUR = 60;

function minutesBySide(rows: readonly (readonly [number, string, number])[]): Map<string, number> {
  const minutes = new Map<string, number>();
  for (const [, side, ofRow] of rows) minutes.set(side, (minutes.get(side) ?? 0) + ofRow);
  return minutes;
}

export const mentorHours: Indicator = {
  code: 'PO-10',
  version: 1,
  title: {
    uk: 'Години з ментором',
    ru: 'Часы с наставником',
    en: 'Mentor hours',
  },
  cycle: 'POTENTIAL',
  unit: 'hours',
  direction: 'UP',
  mode: 'A',
  formula:
    'Hours with a mentor / delegations (or teams) that have one; beside it, the share of those that had as many as planned or more.',
  source: 'Zhytomyr exchange network [prop]',
  standsOn: 'PERSONS',
  windows: ['P'],
  scopes: ['programme'],
  measures: [mentoringPlans, mentorSessions],
  finish(fold) {
    const planned = minutesBySide(Object.values(fold(mentoringPlans)));
    const spent = minutesBySide(Object.values(fold(mentorSessions)));
    const sides = [...new Set([...planned.keys(), ...spent.keys()])];
    const minutes = [...spent.values()].reduce((sum, ofSide) => sum + ofSide, 0);
    const asPlanned = [...planned].filter(([side, plan]) => (spent.get(side) ?? 0) >= plan);
    return {
      ...ratio(minutes / MINUTES_PER_HOUR, sides.length),
      parts: [part('AT_OR_ABOVE_PLAN', { ...ratio(asPlanned.length, planned.size), unit: 'ratio' })],
    };
  },
};
