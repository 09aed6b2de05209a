import type { ClientSession, Connection } from 'mongoose';
import { newId } from '@kolo/runtime';
import type { Day } from '../indicator/local-day.ts';
import { indicatorOf } from '../indicator/indicators.ts';
import { windowsOf } from '../indicator/window.ts';
import { firstDayOf } from '../indicator/year.ts';
import type { StepRecord, StoryRecord } from '../story/story.model.ts';
import type { EvidenceLinkRecord } from './link.model.ts';
import { insertLinks, removeAutomaticLinks } from './link.store.ts';

/** The indicators that count something of this step when its story is validated, with the day by which each does. */
function indicatorsFedBy(step: StepRecord): { code: string; day: Day }[] {
  const { mode, countedOn: day, effects, change, document, trapAvoidedThroughId } = step;
  if (mode !== 'ACTUAL' || day === null) return [];
  const codes = [
    ...(effects.some(({ measure }) => measure === 'HOURS') ? ['RE-01'] : []),
    ...(effects.some(({ measure }) => measure === 'MONEY') ? ['RE-02'] : []),
    ...(trapAvoidedThroughId ? ['RE-03'] : []),
    ...(document ? ['TR-05'] : []),
  ];
  const ofDay = codes.map((code) => ({ code, day }));
  if (!change) return ofDay;
  const code = change.measure === 'PLAN_OUTCOME' ? 'RE-05' : 'RE-06';
  return [...ofDay, { code, day: firstDayOf(change.year) }];
}

/**
 * The links that a validated version makes by itself: each step illustrates the values it is counted in, so that a reader of the
 * figure finds the story behind it.
 */
function linksOf(story: StoryRecord, now: number): EvidenceLinkRecord[] {
  const { content, communityId, _id: storyId } = story;
  return content.steps.flatMap((step) => {
    return indicatorsFedBy(step).flatMap(({ code, day }) => {
      const kinds = indicatorOf(code)?.windows ?? [];
      // Their windows are those of the calendar and of life: no day to come adds another.
      const periods = kinds.flatMap((kind) => windowsOf(kind, day, day));
      return periods.map((period) => ({
        _id: newId('link'),
        communityId,
        indicator: code,
        period,
        storyId,
        stepId: step.id,
        relation: 'ILLUSTRATES' as const,
        note: null,
        authorId: null,
        createdAt: new Date(now),
      }));
    });
  });
}

/** Links a validated story to the values that count it, in place of what its earlier version was linked to. */
export async function linkWhatCounts(
  connection: Connection,
  session: ClientSession,
  story: StoryRecord,
  now: number,
): Promise<void> {
  await removeAutomaticLinks(connection, session, story._id);
  await insertLinks(connection, session, linksOf(story, now));
}
