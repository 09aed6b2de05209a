import type { ClientSession, Connection } from 'mongoose';
import { refuse } from '@kolo/graphql';
import { newId } from '@kolo/runtime';
import type { Id } from '@kolo/runtime';
import { indicatorOf } from '../indicator/indicators.ts';
import type { Window } from '../indicator/window.ts';
import type { StepRecord, StoryRecord } from '../story/story.model.ts';
import { bearsOn, evidenceWindow } from './evidenceWindow.ts';
import { insertLinks } from './link.store.ts';
import { windowOf } from './linkEvidence.ts';

/**
 * Links a new story to the value that made its teller tell it: by its first step that happened in the window or in the 90 days before,
 * else by its first step without a day, of which nothing else is known.
 */
export async function linkPrompted(
  connection: Connection,
  session: ClientSession,
  story: StoryRecord,
  prompt: { indicator: string; period: string },
  now: number,
): Promise<void> {
  const indicator = indicatorOf(prompt.indicator);
  if (!indicator) refuse('NOT_AN_INDICATOR', ['promptedBy', 'indicator']);
  const window = windowOf(indicator, prompt.period, ['promptedBy', 'period']);
  const stepId = stepFor(window, story.content.steps);
  if (stepId === null) refuse('OUTSIDE_THE_WINDOW', ['promptedBy', 'period'], { ...evidenceWindow(window) });
  const link = {
    _id: newId('link'),
    communityId: story.communityId,
    indicator: indicator.code,
    period: window.code,
    storyId: story._id,
    stepId,
    relation: 'PROMPTED_BY' as const,
    note: null,
    authorId: story.tellerId,
    createdAt: new Date(now),
  };
  await insertLinks(connection, session, [link]);
}

function stepFor(window: Window, steps: readonly StepRecord[]): Id | null {
  const actual = steps.filter(({ mode }) => mode === 'ACTUAL');
  const dated = actual.find(({ occurredOn }) => occurredOn !== null && bearsOn(window, occurredOn));
  return (dated ?? actual.find(({ occurredOn }) => occurredOn === null))?.id ?? null;
}
