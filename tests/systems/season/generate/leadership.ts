import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { DAY, END, momentIn } from './place.ts';
import type { Place, Tell } from './place.ts';

const groups = [
  'CRITICAL_FRIEND',
  'ORG_BROKER',
  'AGENDA_ACTIVIST',
  'COMMUNITY_KEEPER',
  'VALUE_DETECTIVE',
] as const;

/** Members lead for a time; two of the six groups never have anybody. */
export function lead({ community, members }: Place, random: Random, tell: Tell): void {
  for (let assignment = 0; assignment < 24; assignment += 1) {
    const { personId } = random.pickSkewed(members);
    const began = momentIn(random);
    const common = { subject: newId('leadership'), community };
    const held = { personId, group: random.pick(groups), from: new Date(began).toISOString() };
    tell({ ...common, type: 'leadership.assigned', occurredAt: began, data: held });
    const ended = began + Math.floor(random.exponential(200 * DAY)) + DAY;
    if (ended > END) continue;
    const data = { ...held, to: new Date(ended).toISOString() };
    tell({ ...common, type: 'leadership.ended', sequence: 2, occurredAt: ended, data });
  }
}
