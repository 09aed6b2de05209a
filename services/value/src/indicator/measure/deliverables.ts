import { caseStages } from '@kolo/events';
import type { DeliverableState } from '@kolo/events';
import { localDay } from '../local-day.ts';
import type { Day } from '../local-day.ts';
import { LIFE, newest } from '../measure.ts';
import type { Measure, PartialOf } from '../measure.ts';

/** `[sequence, day, state, delegation or team, year of the plan]` of each move of a plan; key `<deliverable>@<sequence>`. */
export type PlanMove = readonly [number, Day, DeliverableState, string, number | null];

export const planMoves: Measure<PlanMove> = {
  name: 'planMoves',
  eventTypes: ['deliverable.stateChanged'],
  bucket: 'LIFE',
  lift(event) {
    if (event.type !== 'deliverable.stateChanged' || event.data.kind !== 'COMMUNICATION_PLAN') return [];
    const { delegationId, teamId, to, planYear } = event.data;
    const side = delegationId ?? teamId;
    if (!side) return [];
    const day = localDay(event.time, event.timezone);
    const value: PlanMove = [event.sequence, day, to, side, planYear];
    return [{ bucket: LIFE, key: `${event.subject}@${event.sequence}`, value }];
  },
  merge: newest,
};

export interface Plan {
  /** The delegation or team whose it is. */
  side: string;
  /** The year for which it is made, as last told. */
  year: number | null;
  /** From the first move to the last. */
  moves: { day: Day; to: DeliverableState }[];
}

export function plansIn(folded: PartialOf<PlanMove>): Plan[] {
  const byPlan = Map.groupBy(Object.entries(folded), ([key]) => key.slice(0, key.indexOf('@')));
  return [...byPlan.values()].map((ofPlan) => {
    const moves = ofPlan.map(([, move]) => move).sort(([a], [b]) => a - b);
    const year = moves.findLast((move) => move[4] !== null)?.[4] ?? null;
    return {
      side: moves.at(-1)?.[3] ?? '',
      year,
      moves: moves.map(([, day, to]) => ({ day, to })),
    };
  });
}

const acceptedStates: readonly DeliverableState[] = ['ACCEPTED', 'IN_IMPLEMENTATION', 'IMPLEMENTED'];

/** Whether a plan stood as accepted at the end of a day; one that was dropped afterwards had been, one that went back is not. */
export function isAccepted({ moves }: Plan, on: Day): boolean {
  const last = moves.findLast(({ day, to }) => day <= on && to !== 'DROPPED');
  return last !== undefined && acceptedStates.includes(last.to);
}

/** The state of a plan at the end of a day; null before its first move. */
export function stateOn({ moves }: Plan, on: Day): DeliverableState | null {
  return moves.findLast(({ day }) => day <= on)?.to ?? null;
}

/** `[sequence, team, its stage, module after which, 1 when the problem statement changed]`; key `<deliverable>@<version>`. */
export type CaseVersionState = readonly [number, string, number | null, number | null, 0 | 1];

/** The versions of the cases on which teams work, by the day on which they were handed in. */
export const caseVersions: Measure<CaseVersionState> = {
  name: 'caseVersions',
  eventTypes: ['deliverable.versioned'],
  bucket: 'DAY',
  lift(event) {
    if (event.type !== 'deliverable.versioned' || event.data.kind !== 'PROJECT_CASE') return [];
    const { delegationId, teamId, version, stage, module, problemChanged } = event.data;
    const side = teamId ?? delegationId;
    if (!side) return [];
    const at = stage === null ? null : caseStages.indexOf(stage);
    const bucket = localDay(event.time, event.timezone);
    const value: CaseVersionState = [event.sequence, side, at, module, problemChanged ? 1 : 0];
    return [{ bucket, key: `${event.subject}@${version}`, value }];
  },
  merge: newest,
};

export interface CaseVersion {
  team: string;
  version: number;
  /** Its place among the stages of a case, from 0 on. */
  stage: number | null;
  module: number | null;
  problemChanged: boolean;
}

export function caseVersionsIn(folded: PartialOf<CaseVersionState>): CaseVersion[] {
  return Object.entries(folded).map(([key, [, team, stage, module, changed]]) => ({
    ...{ team, stage, module },
    version: Number(key.slice(key.indexOf('@') + 1)),
    problemChanged: changed === 1,
  }));
}
