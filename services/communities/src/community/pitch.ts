import { z } from 'zod';
import { listOf, localizedText, refuse } from '@kolo/graphql';
import { pitchBlocks, pitchFields } from './community.model.ts';
import type { LocalizedText, Pitch, PitchField } from './community.model.ts';

const answer = listOf(localizedText(2_000), { max: 20 }).optional();

/** `CommunityPitchInput`: the answers to change. */
export const pitchInput = z.object(
  Object.fromEntries(pitchFields.map((field) => [field, answer])) as Record<PitchField, typeof answer>,
);

export const emptyPitch = (): Pitch =>
  Object.fromEntries(pitchFields.map((field): [PitchField, LocalizedText[]] => [field, []])) as Pitch;

/** The pitch after a change; answers that are not given stay. */
export function changedPitch(pitch: Pitch, change: z.output<typeof pitchInput>): Pitch {
  const given = Object.entries(change).filter(([, texts]) => texts !== undefined);
  return { ...pitch, ...(Object.fromEntries(given) as Partial<Pitch>) };
}

export function answeredFields(pitch: Pitch): number {
  return pitchFields.filter((field) => pitch[field].length > 0).length;
}

/** The blocks of questions (why, what, how) without any answer. */
function unansweredBlocks(pitch: Pitch): (keyof typeof pitchBlocks)[] {
  const blocks = Object.keys(pitchBlocks) as (keyof typeof pitchBlocks)[];
  return blocks.filter((block) => !pitchBlocks[block].some((field) => pitch[field].length > 0));
}

export function refuseIncompletePitch(pitch: Pitch, field: string): void {
  const missing = unansweredBlocks(pitch);
  if (missing.length > 0) refuse('PITCH_INCOMPLETE', field, { blocks: missing.join(', ') });
}
