import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import type { Day } from './local-day.ts';
import { assignments, leaderships } from './measure/leaderships.ts';
import { signsOfLife } from './measure/signs-of-life.ts';
import { ofCommunities } from './scope.ts';

const aYearBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ years: 1 }).toString();

export const newInLeadership: Indicator = {
  code: 'EN-02',
  version: 1,
  title: {
    uk: 'Ротація тих, хто веде',
    ru: 'Ротация ведущих',
    en: 'Rotation of leadership',
  },
  cycle: 'ENABLING',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Leadership assignments in force at the end of the window that began in the 12 months before it / those in force; computed for periods in which the community lived.',
  source: 'PEMPAL community of practice [prop]',
  windows: ['Q', 'H'],
  scopes: ofCommunities,
  measures: [leaderships, signsOfLife],
  finish(fold, { to }) {
    const current = assignments(fold(leaderships)).filter(
      ({ startedOn, endedOn }) => startedOn <= to && endedOn > to,
    );
    const since = aYearBefore(to);
    const isNew = current.filter(({ startedOn }) => startedOn > since);
    return standingOn(
      current.map(({ personId }) => personId),
      ratio(isNew.length, current.length),
    );
  },
};
