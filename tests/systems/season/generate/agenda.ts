import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { DAY, END, START, by, momentIn } from './place.ts';
import type { Place, Tell } from './place.ts';

const ITEMS = 14;

type Status = 'PROPOSED' | 'CHOSEN' | 'DONE' | 'DROPPED';
const next: Readonly<Record<Status, readonly Status[]>> = {
  PROPOSED: ['CHOSEN', 'DROPPED'],
  CHOSEN: ['DONE', 'DROPPED'],
  DONE: ['CHOSEN'],
  DROPPED: ['PROPOSED', 'CHOSEN'],
};

/** Members propose what to learn next; items are chosen, worked off, dropped, taken up again, and serve objectives of sponsors. */
export function planAgenda(place: Place, random: Random, tell: Tell): void {
  const { community, agenda, members } = place;
  for (let item = 0; item < ITEMS; item += 1) {
    const subject = newId('agendaitem');
    const at = momentIn(random, START, START + 500 * DAY);
    agenda.push({ id: subject, at });
    const author = random.pickSkewed(members);
    tell({ ...by(author), type: 'agendaItem.proposed', subject, community, occurredAt: at, data: {} });
    move(place, subject, at, random, tell);
    link(place, subject, at, random, tell);
  }
}

function move({ community }: Place, subject: string, proposedAt: number, random: Random, tell: Tell): void {
  let from: Status = 'PROPOSED';
  let at = proposedAt;
  for (let sequence = 2; sequence < 6 && random.chance(0.7); sequence += 1) {
    // What is off the agenda stays so for long.
    const isOff: boolean = from === 'DONE' || from === 'DROPPED';
    at += DAY + Math.floor(random.exponential((isOff ? 150 : 60) * DAY));
    if (at > END) return;
    const to: Status = random.pick(next[from]);
    tell({ type: 'agendaItem.moved', subject, community, sequence, occurredAt: at, data: { from, to } });
    from = to;
  }
}

function link(
  { community, sponsorships }: Place,
  subject: string,
  proposedAt: number,
  random: Random,
  tell: Tell,
): void {
  for (const { id: sponsorshipId, organisationId, objectiveIds } of random.some(sponsorships, 0.25)) {
    const data = { objectiveId: random.pick(objectiveIds), sponsorshipId, organisationId };
    const occurredAt = proposedAt + random.below(60) * DAY;
    tell({ type: 'agendaItem.linked', subject, community, sequence: 10, occurredAt, data });
    if (random.chance(0.3))
      tell({
        type: 'agendaItem.unlinked',
        subject,
        community,
        sequence: 11,
        occurredAt: occurredAt + DAY,
        data,
      });
  }
}
