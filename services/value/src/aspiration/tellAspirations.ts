import type { ClientSession, Connection } from 'mongoose';
import type { Id } from '@kolo/runtime';
import type { StepRecord, StoryRecord } from '../story/story.model.ts';
import type { AspirationRecord } from './aspiration.model.ts';
import { aspirationsOf, changeAspiration, insertAspirations } from './aspiration.store.ts';

/** After how many days Kolo asks what became of a hope. */
const DAYS_UNTIL_ASKED = 90;

/** A hope told at a moment, in milliseconds; it falls due at the same time of day in the zone of the community. */
export function toldNow(
  story: Pick<StoryRecord, '_id' | 'communityId'>,
  step: Pick<StepRecord, 'id' | 'text'>,
  now: number,
  timezone: string,
): AspirationRecord {
  const told = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(timezone);
  return {
    _id: `${step.id}@${now}`,
    stepId: step.id,
    storyId: story._id,
    communityId: story.communityId,
    text: step.text,
    toldAt: new Date(now),
    dueAt: new Date(told.add({ days: DAYS_UNTIL_ASKED }).epochMilliseconds),
    state: 'TOLD',
    askedAt: null,
    answeredAt: null,
    outcome: null,
  };
}

interface HopeChange {
  aspiration: AspirationRecord;
  changes: Partial<AspirationRecord>;
}

/** What an edit of a story's steps does to its hopes. Pure. */
function hopesAfterEdit(
  story: Pick<StoryRecord, '_id' | 'communityId'>,
  steps: readonly StepRecord[],
  known: readonly AspirationRecord[],
  now: number,
  timezone: string,
): {
  told: AspirationRecord[];
  changed: HopeChange[];
  /** Asked about before, and now told as something that happened. */
  answered: AspirationRecord[];
} {
  const newest = new Map<Id, AspirationRecord>(known.map((aspiration) => [aspiration.stepId, aspiration]));
  const stepsById = new Map(steps.map((step) => [step.id, step]));
  const told = steps.filter((step) => {
    if (step.mode !== 'ASPIRATION') return false;
    const before = newest.get(step.id);
    // One that was given up stays so until it is put in other words.
    return !before || (before.state === 'CLOSED' && before.text !== step.text);
  });
  const open = [...newest.values()].filter((aspiration) => aspiration.state !== 'CLOSED');
  const happened = (aspiration: AspirationRecord) => stepsById.get(aspiration.stepId)?.mode === 'ACTUAL';
  const changed = open.flatMap((aspiration): HopeChange[] => {
    const step = stepsById.get(aspiration.stepId);
    if (step?.mode === 'ASPIRATION') {
      return step.text === aspiration.text ? [] : [{ aspiration, changes: { text: step.text } }];
    }
    const outcome = happened(aspiration) ? 'ACTUAL' : null;
    return [{ aspiration, changes: { state: 'CLOSED', answeredAt: new Date(now), outcome } }];
  });
  return {
    told: told.map((step) => toldNow(story, step, now, timezone)),
    changed,
    answered: open.filter((aspiration) => aspiration.state === 'ASKED' && happened(aspiration)),
  };
}

/** Brings the hopes of a story in line with its steps; answers those that were asked about and are told of now. */
export async function tellAspirations(
  connection: Connection,
  session: ClientSession,
  story: StoryRecord,
  now: number,
  timezone: string,
): Promise<AspirationRecord[]> {
  const known = await aspirationsOf(connection, [story._id], session);
  const { told, changed, answered } = hopesAfterEdit(story, story.content.steps, known, now, timezone);
  await insertAspirations(connection, session, told);
  for (const { aspiration, changes } of changed)
    await changeAspiration(connection, session, aspiration, changes);
  return answered;
}
