import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import type { Belonging } from './outwards.ts';
import { DAY, START, ids } from './place.ts';
import type { Tell } from './place.ts';

const states = ['DRAFT', 'MENTOR_REVIEW', 'REVISED', 'ACCEPTED', 'IN_IMPLEMENTATION', 'IMPLEMENTED'] as const;

/** Delegations apply, are admitted, get a mentor and write a plan. */
export function decideOnApplications(where: Belonging, endsAt: number, random: Random, tell: Tell): void {
  const callId = newId('call');
  for (const delegationId of ids('delegation', 20)) {
    const common = { ...where, subject: newId('application') };
    const receipt = 'IN_TIME' as const;
    tell({ ...common, type: 'application.received', occurredAt: START, data: { callId, receipt } });
    const first = random.chance(0.8) ? ('ADMITTED' as const) : ('REJECTED' as const);
    const second =
      first === 'ADMITTED' ? random.pick(['CONFIRMED', 'CONFIRMED', 'WITHDRAWN', null] as const) : null;
    for (const [index, state] of [first, second].entries()) {
      if (state === null) continue;
      const occurredAt = START + (30 + index * 10) * DAY;
      const data = { callId, state, delegationId } as const;
      tell({ ...common, type: 'application.decided', sequence: index + 2, occurredAt, data });
    }
    if (first === 'REJECTED') continue;
    writePlan(where, delegationId, endsAt, random, tell);
    mentor(where, { delegationId, teamId: null }, random, tell);
  }
}

function writePlan(where: Belonging, delegationId: string, endsAt: number, random: Random, tell: Tell): void {
  const common = { ...where, type: 'deliverable.stateChanged', subject: newId('deliverable') } as const;
  const plan = { delegationId, teamId: null, kind: 'COMMUNICATION_PLAN' } as const;
  const planYear = random.pick([2010, 2011]);
  let at = endsAt - 20 * DAY;
  for (const [index, to] of states.slice(1).entries()) {
    at += Math.floor(random.exponential(30 * DAY));
    const from = states[index] ?? 'DRAFT';
    const isDropped = random.chance(0.05);
    const data = { ...plan, from, to: isDropped ? ('DROPPED' as const) : to, planYear };
    tell({ ...common, sequence: index + 2, occurredAt: at, data });
    if (isDropped || random.chance(0.1)) return;
  }
}

/** Two mentors, of whom one gives fewer hours than were planned. */
function mentor(
  where: Belonging,
  side: { delegationId: string | null; teamId: string | null },
  random: Random,
  tell: Tell,
): void {
  for (const subject of ids('mentoring', random.below(3))) {
    const mentorId = newId('person');
    const assigned = { ...side, mentorId, plannedMin: 120 };
    tell({ ...where, type: 'mentoring.assigned', subject, occurredAt: START + 130 * DAY, data: assigned });
    const sessions = random.below(6);
    for (let session = 1; session <= sessions; session += 1) {
      const data = { ...side, mentorId, session, durationMin: 30 + random.below(60) };
      const occurredAt = START + (130 + 7 * session) * DAY;
      tell({ ...where, type: 'mentorSession.held', subject, sequence: session + 1, occurredAt, data });
    }
  }
}

const MODULE_DAYS = 14;
const stages = ['PROBLEM', 'IDEA', 'SOLUTION', 'PILOT', 'PRESENTED'] as const;

/** Teams work on a case through four modules, and a jury scores it. */
export function presentCases(where: Belonging, startsAt: number, random: Random, tell: Tell): void {
  const moduleAt = (number: number) => startsAt + (number - 1) * MODULE_DAYS * DAY;
  for (let number = 1; number <= 4; number += 1)
    tell({
      ...where,
      type: 'module.held',
      subject: newId('module'),
      occurredAt: moduleAt(number),
      data: { number },
    });
  const jurors = ids('person', 3);
  for (const teamId of ids('team', 8)) {
    const subject = newId('deliverable');
    let [version, stage] = [0, 0];
    for (let module = 1; module <= 4; module += 1) {
      for (let more = random.below(3); more > 0; more -= 1) {
        version += 1;
        // A case may fall back too.
        stage = Math.max(0, Math.min(stages.length - 1, stage + random.below(3) - (version > 2 ? 1 : 0)));
        const problemChanged = version > 1 && random.chance(0.3);
        const told = random.chance(0.9) ? (stages[stage] ?? null) : null;
        const data = {
          delegationId: null,
          teamId,
          kind: 'PROJECT_CASE',
          version,
          stage: told,
          module,
          problemChanged,
        } as const;
        const occurredAt = moduleAt(module) + version * DAY;
        tell({ ...where, type: 'deliverable.versioned', subject, sequence: version, occurredAt, data });
      }
    }
    score(where, teamId, jurors, moduleAt(5), random, tell);
  }
}

/** Jurors score by four criteria and may score anew; of some teams a score never comes. */
function score(
  where: Belonging,
  teamId: string,
  jurors: readonly string[],
  at: number,
  random: Random,
  tell: Tell,
): void {
  const weights = [20, 30, 30, 20];
  const missing = random.chance(0.2) ? random.below(jurors.length * weights.length) : -1;
  for (const [order, jurorId] of jurors.entries()) {
    for (const [criterion, weight] of weights.entries()) {
      if (order * weights.length + criterion === missing) continue;
      const times = random.chance(0.2) ? 2 : 1;
      for (let sequence = 1; sequence <= times; sequence += 1) {
        const score = random.below(1_001);
        const scoresExpected = jurors.length * weights.length;
        const data = { jurorId, criterion: criterion + 1, weight, score, scoresExpected };
        tell({
          ...where,
          type: 'jury.scored',
          subject: teamId,
          sequence,
          occurredAt: at + sequence * DAY,
          data,
        });
      }
    }
  }
}
