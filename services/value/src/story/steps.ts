import { refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import type { Day } from '../indicator/local-day.ts';
import type { StepInput } from './stepInput.ts';
import type { StepRecord } from './story.model.ts';

/**
 * The steps that a teller sent, as they are stored. A step that says which one it was before keeps its id, and with it the
 * history of its hopes. Refuses an id that is not of this story, and what happened after today.
 */
export function stepsFrom(
  inputs: readonly StepInput[],
  before: readonly StepRecord[],
  today: Day,
): StepRecord[] {
  const known = new Map(before.map((step) => [step.id, step]));
  return inputs.map((input, index) => {
    const former = input.id === undefined ? undefined : known.get(input.id);
    if (input.id !== undefined) {
      // Taken out, so that a second step with the same id is refused too.
      known.delete(input.id);
      if (!former) refuse('NOT_FOUND', ['steps', String(index), 'id']);
    }
    const { cycle, sign, mode, text, effects, refs } = input;
    const occurredOn = input.occurredOn ?? null;
    if (mode === 'ACTUAL' && occurredOn !== null && occurredOn > today) {
      refuse('NOT_YET', ['steps', String(index), 'occurredOn']);
    }
    const keepsDay = former !== undefined && former.mode === 'ACTUAL' && former.occurredOn === occurredOn;
    return {
      id: former?.id ?? newId('step'),
      cycle,
      sign,
      mode,
      text,
      occurredOn,
      countedOn: keepsDay ? former.countedOn : null,
      capital: input.capital ?? null,
      effects,
      change: input.change ?? null,
      document: input.document ?? null,
      trapAvoidedThroughId: input.trapAvoidedThrough ?? null,
      personNamedId: input.personNamed ?? null,
      refs: [...new Set(refs)],
    };
  });
}

/** The persons whom a step names, with the input field that named each. */
export function personsNamedIn(steps: readonly StepRecord[]): { personId: Id; field: string[] }[] {
  return steps.flatMap(({ trapAvoidedThroughId, personNamedId }, index) => [
    ...(trapAvoidedThroughId
      ? [{ personId: trapAvoidedThroughId, field: ['steps', String(index), 'trapAvoidedThrough'] }]
      : []),
    ...(personNamedId ? [{ personId: personNamedId, field: ['steps', String(index), 'personNamed'] }] : []),
  ]);
}

/** Fixes the days by which the steps that happened count, for this and every later version. */
export function countedSteps(steps: readonly StepRecord[], validatedOn: Day): StepRecord[] {
  return steps.map((step) =>
    step.mode === 'ACTUAL' ? { ...step, countedOn: step.countedOn ?? step.occurredOn ?? validatedOn } : step,
  );
}
