import type { EventType } from '@kolo/events';
import { localDay } from '../local-day.ts';
import { LIFE, least } from '../measure.ts';
import type { CountedEvent, Lifted, Measure, PartialOf } from '../measure.ts';

// Whose the things are that other measures count without saying so. From it an indicator tells how many persons stand behind its value.

/** The person of each thing, by its id; of two persons the one whose id comes first, so that any order gives the same. */
function ownersOf(
  name: string,
  eventTypes: readonly EventType[],
  bucket: 'DAY' | 'LIFE',
  lift: (event: CountedEvent) => (Omit<Lifted, 'value'> & { value: string | null }) | null,
): Measure<string> {
  return {
    name,
    eventTypes,
    bucket,
    lift(event) {
      const lifted = lift(event);
      return lifted?.value ? [{ ...lifted, value: lifted.value }] : [];
    },
    merge: least,
  };
}

/** Who asked each question, by the day on which it was asked. */
export const askers = ownersOf('askers', ['question.asked', 'answer.posted'], 'DAY', (event) => {
  if (event.type === 'question.asked') {
    const bucket = localDay(event.time, event.timezone);
    return { bucket, key: event.data.questionId, value: event.actor };
  }
  if (event.type !== 'answer.posted') return null;
  const bucket = localDay(event.data.askedAt, event.timezone);
  return { bucket, key: event.data.questionId, value: event.data.askerId };
});

/** Who was asked about each accepted answer, by the day on which Kolo asked. */
export const askedOfAnswers = ownersOf(
  'askedOfAnswers',
  ['survey.asked', 'survey.answered'],
  'DAY',
  (event) => {
    if (event.type === 'survey.asked' && event.data.survey === 'USED') {
      const { answerId, personId } = event.data;
      return { bucket: localDay(event.time, event.timezone), key: answerId, value: personId };
    }
    if (event.type !== 'survey.answered' || event.data.survey !== 'USED') return null;
    const { answerId, personId, askedOn } = event.data;
    return { bucket: localDay(askedOn, event.timezone), key: answerId, value: personId };
  },
);

/** Who handed in each resource. */
export const submitters = ownersOf('submitters', ['resource.submitted'], 'LIFE', (event) => ({
  bucket: LIFE,
  key: event.subject,
  value: event.actor,
}));

/** Who published each artefact, by the day on which they did. */
export const publishers = ownersOf('publishers', ['artefact.published'], 'DAY', (event) => ({
  bucket: localDay(event.time, event.timezone),
  key: event.subject,
  value: event.actor,
}));

/** Who asked for help, by the day on which they did. */
export const openers = ownersOf('openers', ['ticket.opened'], 'DAY', (event) => ({
  bucket: localDay(event.time, event.timezone),
  key: event.subject,
  value: event.actor,
}));

/** Who told each hope, by the day on which it fell due. */
export const hopers = ownersOf('hopers', ['aspiration.asked', 'aspiration.answered'], 'DAY', (event) => {
  if (event.type !== 'aspiration.asked' && event.type !== 'aspiration.answered') return null;
  const value = event.type === 'aspiration.asked' ? event.data.tellerId : event.actor;
  return { bucket: localDay(event.data.dueOn, event.timezone), key: event.data.stepId, value };
});

/** Who told each story that was validated. */
export const tellers = ownersOf('tellers', ['story.validated', 'reportedValue.confirmed'], 'LIFE', (event) =>
  event.type === 'story.validated' || event.type === 'reportedValue.confirmed'
    ? { bucket: LIFE, key: event.subject, value: event.data.tellerId }
    : null,
);

/** The persons of some things; of those whose person nobody told, none. */
export function personsOf(things: Iterable<string>, owners: PartialOf<string>): string[] {
  return [...things].flatMap((thing) => owners[thing] ?? []);
}
