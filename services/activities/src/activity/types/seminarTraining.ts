import { defineActivityType } from './activityType.ts';
import { longText } from './field.ts';
import { names } from './names.ts';
import { someone } from './parts.ts';

/** As the sessions of a programme are: nothing is required of it, since the plan may stand in the programme. */
export const seminarTraining = defineActivityType({
  code: 'SEMINAR_TRAINING',
  names: names('Семінар або тренінг', 'Семинар или тренинг', 'Seminar or training'),
  descriptions: names(
    'Заняття з викладачем за планом.',
    'Занятие с преподавателем по плану.',
    'A taught session with a plan.',
  ),
  ...{ formality: 5, source: 'OUTSIDE', mode: 'FROM', family: 6 },
  roles: [names('тренер', 'тренер', 'trainer'), names('учасник', 'участник', 'participant')],
  outputs: [
    names('сертифікат', 'сертификат', 'certificate'),
    names('роздаткові матеріали', 'раздаточные материалы', 'handouts'),
  ],
  fields: {
    syllabus: longText(names('План заняття', 'План занятия', 'The plan of the session'), 20_000),
    trainer: someone(names('Хто навчає', 'Кто обучает', 'Who trains')),
    assessment: longText(names('Як перевіряють знання', 'Как проверяют знания', 'How learning is assessed')),
  },
});
