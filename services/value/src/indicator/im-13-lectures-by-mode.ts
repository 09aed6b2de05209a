import { lectureModes } from '@kolo/events';
import type { LectureMode } from '@kolo/events';
import { part, ratio, standingOn } from './definition.ts';
import type { Indicator } from './definition.ts';
import { completed, completions } from './measure/courses.ts';
import { ofCommunities } from './scope.ts';

export const lecturesByMode: Indicator = {
  code: 'IM-13',
  version: 1,
  title: {
    uk: 'Лекції, пройдені без відео',
    ru: 'Лекции, пройденные без видео',
    en: 'Lectures completed by mode',
  },
  cycle: 'IMMEDIATE',
  unit: 'ratio',
  direction: 'INFORM',
  mode: 'A',
  formula:
    'Lecture completions by audio, transcript or print / all completions, each lecture once for a person in the period and by the way in which it was finished first in it; with the share of each way as a part.',
  source: 'Kherson course on Prometheus [prop]',
  windows: ['P', 'M', 'L'],
  scopes: [...ofCommunities, 'programme'],
  measures: [completions],
  finish(fold) {
    const done = completed(fold(completions));
    const personsIn = (some: typeof done) => some.map(({ personId }) => personId);
    const shareOf = (isOne: (mode: LectureMode) => boolean) =>
      ratio(done.filter(({ mode }) => isOne(mode)).length, done.length);
    return {
      ...standingOn(
        personsIn(done),
        shareOf((mode) => mode !== 'VIDEO'),
      ),
      parts: lectureModes.map((mode) =>
        part(
          mode,
          standingOn(
            personsIn(done.filter((one) => one.mode === mode)),
            shareOf((one) => one === mode),
          ),
        ),
      ),
    };
  },
};
