import { ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { attended, attendances } from './measure/attendances.ts';
import { registered, registrations } from './measure/registrations.ts';

export const attendedOfRegistered: Indicator = {
  code: 'IM-02',
  version: 1,
  title: {
    uk: 'Прийшли із зареєстрованих',
    ru: 'Пришли из зарегистрированных',
    en: 'Attended of those registered',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'UP',
  mode: 'A',
  formula:
    'Persons who attended / persons who had a place, over those who were registered; who was on the waiting list or cancelled is not.',
  source: 'Senezh school of municipal teams [prop]',
  windows: ['P'],
  scopes: ['activity', 'programme'],
  measures: [registrations, attendances],
  finish(fold) {
    const places = registered(fold(registrations));
    const present = new Set(
      attended(fold(attendances)).map(({ activityId, personId }) => `${activityId}@${personId}`),
    );
    return standingOn(
      places.map((place) => place.slice(place.indexOf('@') + 1)),
      ratio(places.filter((place) => present.has(place)).length, places.length),
    );
  },
};
