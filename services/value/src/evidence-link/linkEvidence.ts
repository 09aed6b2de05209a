import { z } from 'zod';
import { idOf, oneOf, refuse, text } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import { communityToWriteIn, isInside } from '../community.ts';
import type { Indicator } from '../indicator/definition.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import { WindowError, parseWindow } from '../indicator/window.ts';
import type { Window } from '../indicator/window.ts';
import { storyToChange } from '../story/loadStory.ts';
import { defineValueWrite } from '../write.ts';
import { bearsOn, dayOfStep, evidenceWindow } from './evidenceWindow.ts';
import { linkRelations } from './link.model.ts';
import { insertLinks } from './link.store.ts';

export const linkEvidence = defineValueWrite({
  name: 'linkEvidence',
  input: z.object({
    indicator: text(20),
    scope: idOf('community'),
    period: text(20),
    storyId: idOf('story'),
    stepId: idOf('step'),
    relation: oneOf(linkRelations),
    note: text(1_000, { lines: true }).optional(),
  }),
  run: async ({ context, input, session }) => {
    const { scope, relation, note } = input;
    const standing = await communityToWriteIn(context, scope, 'scope');
    const { personId } = context.viewer;
    if (personId === null || !(isInside(standing) || standing.isEvaluator)) refuse('NOT_ALLOWED', 'scope');
    const indicator = indicatorOf(input.indicator);
    if (!indicator) refuse('NOT_AN_INDICATOR', 'indicator');
    const window = windowOf(indicator, input.period);

    const { story, view } = await storyToChange(context, session, input.storyId);
    if (story.communityId !== scope) refuse('NOT_FOUND', 'storyId');
    const step = view.content.steps.find(({ id }) => id === input.stepId);
    if (!step) refuse('NOT_FOUND', 'stepId');
    if (!bearsOn(window, dayOfStep(story, step, standing.timezone))) {
      refuse('OUTSIDE_THE_WINDOW', 'stepId', { ...evidenceWindow(window) });
    }
    const link = {
      _id: newId('link'),
      communityId: scope,
      indicator: indicator.code,
      period: window.code,
      storyId: story._id,
      stepId: step.id,
      relation,
      note: note ?? null,
      authorId: personId,
      createdAt: new Date(context.clock.now()),
    };
    // Said twice by one person, the unique index refuses it: DUPLICATE.
    await insertLinks(context.connection, session, [link]);
    return { linkId: link._id };
  },
});

/** The window of a period; refuses one that the indicator has no values for. */
export function windowOf(indicator: Indicator, period: string, field: string | string[] = 'period'): Window {
  try {
    const window = parseWindow(period);
    if (indicator.windows.includes(window.kind)) return window;
  } catch (error) {
    if (!(error instanceof WindowError)) throw error;
  }
  refuse('NOT_A_PERIOD', field, { kinds: indicator.windows.join(', ') });
}
