import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { DAY, by, dayOf, somebody } from './place.ts';
import type { Member, Place, Tell } from './place.ts';

const cycles = [
  'ORIENTING',
  'IMMEDIATE',
  'POTENTIAL',
  'APPLIED',
  'REALIZED',
  'TRANSFORMATIVE',
  'ENABLING',
  'STRATEGIC',
] as const;

interface Story {
  subject: string;
  stepId: string;
  teller: Member;
  at: number;
}

/** Stories with a hope: most are validated, some in a second version; most hopes are answered, not all in time. */
export function tellStories(place: Place, random: Random, tell: Tell): void {
  const { community } = place;
  for (let told = 0; told < 40; told += 1) {
    const acting = somebody(place, random);
    if (!acting) continue;
    const { member: teller, at } = acting;
    const story = { subject: newId('story'), stepId: newId('step'), teller, at };
    const data = { version: 1, aspirations: [{ stepId: story.stepId, dueOn: dueOn(story) }] };
    tell({ ...by(teller), type: 'story.submitted', subject: story.subject, community, occurredAt: at, data });
    validate(community, story, random, tell);
    hope(community, story, random, tell);
  }
}

const dueOn = ({ at }: Story): string => new Date(at + 90 * DAY).toISOString();

function validate(community: string, story: Story, random: Random, tell: Tell): void {
  const tellerId = story.teller.personId;
  for (let version = 1; version < 3 && random.chance(0.7); version += 1) {
    const occurredAt = story.at + (40 * version - 30) * DAY;
    const steps = random.some(cycles, 0.3).map((cycle) => {
      const mode = random.pick(['ACTUAL', 'ACTUAL', 'ASPIRATION'] as const);
      const occurredOn = random.chance(0.7) ? dayOf(story.at - random.below(100) * DAY) : null;
      return { stepId: newId('step'), cycle, mode, occurredOn, trapAvoidedThroughId: null };
    });
    const beneficiaries = random.some(['SELF', 'INSTITUTION', 'COUNTRY'] as const, 0.4);
    const data = { version, tellerId, beneficiaries, steps };
    tell({
      type: 'story.validated',
      subject: story.subject,
      community,
      sequence: version + 1,
      occurredAt,
      data,
    });
  }
}

function hope(community: string, story: Story, random: Random, tell: Tell): void {
  const { subject, stepId, at } = story;
  const asked = { stepId, dueOn: dueOn(story), tellerId: story.teller.personId };
  const occurredAt = at + 90 * DAY;
  tell({ type: 'aspiration.asked', subject, community, sequence: 5, occurredAt, data: asked });
  if (random.chance(0.3)) return;
  const answered = { stepId, dueOn: dueOn(story), outcome: 'ACTUAL' as const };
  const answeredAt = occurredAt + Math.floor(random.exponential(30 * DAY));
  tell({
    type: 'aspiration.answered',
    subject,
    community,
    sequence: 6,
    occurredAt: answeredAt,
    data: answered,
  });
}
