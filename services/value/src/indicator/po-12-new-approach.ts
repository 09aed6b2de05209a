import type { Indicator } from './definition.ts';
import { repliesTo, surveys } from './measure/surveys.ts';
import { shareOfYes } from './survey-figures.ts';

export const newApproach: Indicator = {
  code: 'PO-12',
  version: 1,
  title: {
    uk: 'Новий спосіб роботи над проєктом',
    ru: 'Новый способ работы над проектом',
    en: 'A new way of working',
  },
  cycle: 'POTENTIAL',
  unit: 'ratio',
  direction: 'UP',
  mode: 'P',
  formula:
    'Participants who name a new way of working on a project / participants who answered, after each module and over the programme. Beside it, the response rate.',
  source: 'Senezh school of municipal teams [prop]',
  standsOn: 'PERSONS',
  windows: ['P', 'MODULE'],
  scopes: ['programme', 'activity'],
  measures: [surveys],
  namedWindows: (fold) =>
    repliesTo(['newApproach'], fold(surveys)).flatMap(({ module }) =>
      module === null ? [] : [`M${module}`],
    ),
  finish(fold, window) {
    const replies = repliesTo(['newApproach'], fold(surveys));
    const { modules } = window;
    return shareOfYes(modules ? replies.filter(({ module }) => module === modules[0]) : replies);
  },
};
