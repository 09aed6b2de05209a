import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { DAY, dayOf, ids, momentIn } from './place.ts';
import type { Place, Tell } from './place.ts';

/** Messages to stakeholders, requests for help, statements of competence, and what other organisations took over. */
export function workOutwards(place: Place, random: Random, tell: Tell): void {
  sendMessages(place, random, tell);
  askForHelp({ community: place.community }, random, tell);
  stateCompetences(place, random, tell);
  takeOver({ community: place.community }, place.artefacts, random, tell);
}

/** Where something belongs: a community, a programme, or a programme of a community. */
export interface Belonging {
  community?: string | null;
  programme?: string;
}

function sendMessages({ community }: Place, random: Random, tell: Tell): void {
  const stakeholders = ids('organisation', 8);
  for (let message = 0; message < 30; message += 1) {
    const subject = newId('message');
    const sent = momentIn(random);
    for (const organisationId of random.some(stakeholders, 0.4)) {
      tell({ type: 'externalMessage.sent', subject, community, occurredAt: sent, data: { organisationId } });
      if (random.chance(0.4)) continue;
      const data = { organisationId, sentAt: new Date(sent).toISOString() };
      const occurredAt = sent + Math.floor(random.exponential(10 * DAY));
      tell({ type: 'externalMessage.acknowledged', subject, community, sequence: 2, occurredAt, data });
    }
  }
}

export function askForHelp(where: Belonging, random: Random, tell: Tell): void {
  for (let ticket = 0; ticket < 40; ticket += 1) {
    const subject = newId('ticket');
    const opened = momentIn(random);
    tell({ ...where, type: 'ticket.opened', subject, occurredAt: opened, data: {} });
    if (random.chance(0.2)) continue;
    const data = { openedAt: new Date(opened).toISOString() };
    const occurredAt = opened + Math.floor(random.exponential(3 * DAY));
    tell({ ...where, type: 'ticket.resolved', subject, sequence: 2, occurredAt, data });
  }
}

function stateCompetences({ community }: Place, random: Random, tell: Tell): void {
  for (let version = 1; version < 6; version += 1) {
    const common = { subject: newId('competence'), community, sequence: version };
    const occurredAt = momentIn(random);
    tell({ ...common, type: 'competenceStatement.adopted', occurredAt, data: { version } });
  }
}

/** Organisations take artefacts over, some of them again; told later than they did. */
export function takeOver(where: Belonging, artefacts: readonly string[], random: Random, tell: Tell): void {
  const organisations = ids('organisation', 4);
  for (const subject of random.some(artefacts, 0.5)) {
    for (let reuse = random.below(4); reuse > 0; reuse -= 1) {
      const occurredAt = momentIn(random);
      const usedOn = dayOf(occurredAt - random.below(60) * DAY);
      const data = { organisationId: random.pick(organisations), usedOn };
      tell({ ...where, type: 'artefact.reused', subject, sequence: reuse + 1, occurredAt, data });
    }
  }
}
