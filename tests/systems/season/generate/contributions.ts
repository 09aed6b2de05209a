import { newId } from '@kolo/runtime';
import type { Random } from '../random.ts';
import { DAY, END, HOUR, by, dayOf, ids, momentIn, somebody, START } from './place.ts';
import type { Place, Tell } from './place.ts';

/** How often something of each kind happens in a community in two years. */
const ACTIONS = 1_400;

/** Posts, replies, questions, resources and the mail about them. */
export function contribute(place: Place, random: Random, tell: Tell): void {
  for (let action = 0; action < ACTIONS; action += 1) act(place, random, tell);
  startSystems(place, random, tell);
  sendDigests(place, random, tell);
}

function act(place: Place, random: Random, tell: Tell): void {
  const acting = somebody(place, random);
  if (!acting) return;
  const { member, at } = acting;
  const { personId } = member;
  const channel = random.pick(['WEB', 'WEB', 'WEB', 'WEB', 'EMAIL', 'EMAIL', 'SMS', null] as const);
  const common = { ...by(member), community: place.community, occurredAt: at, channel };
  const kind = random.below(10);
  if (kind < 3) {
    const id = newId('post');
    place.posts.push({ id, authorId: personId, at });
    tell({ ...common, type: 'post.created', subject: id, data: {} });
  } else if (kind < 6 && place.posts.length > 0) {
    const post = random.pick(place.posts);
    if (post.at >= at) return;
    const postedAt = new Date(post.at).toISOString();
    const asProvider = random.chance(0.1);
    const data = { postId: post.id, postAuthorId: post.authorId, postedAt, asProvider };
    tell({ ...common, type: 'reply.created', subject: newId('reply'), data });
  } else if (kind < 7) {
    const question = { id: newId('question'), askerId: personId, at };
    place.questions.push(question);
    tell({ ...common, type: 'question.asked', subject: question.id, data: { questionId: question.id } });
    answer(place, question, random, tell);
  } else if (kind < 8) {
    const id = newId('resource');
    place.resources.push(id);
    tell({ ...common, type: 'resource.submitted', subject: id, data: { domainIds: [] } });
  } else if (kind < 9 && place.resources.length > 0) {
    const subject = random.pick(place.resources);
    tell({ ...common, type: 'resource.viewed', subject, data: { personId } });
  } else {
    const data = { personId, kind: 'DIGEST', channel: 'EMAIL' } as const;
    tell({ ...common, actor: null, type: 'notification.sent', subject: newId('notification'), data });
  }
}

function answer(place: Place, question: Place['questions'][number], random: Random, tell: Tell): void {
  for (let count = random.below(4); count > 0; count -= 1) {
    const member = random.pickSkewed(place.members);
    const occurredAt = question.at + Math.floor(random.exponential(60 * HOUR)) + 1;
    // Also who left meanwhile, who is no member yet, and the asker themselves.
    if (occurredAt > END) continue;
    const answerId = newId('answer');
    const askedAt = new Date(question.at).toISOString();
    const ofQuestion = { questionId: question.id, askedAt, askerId: question.askerId };
    const data = { answerId, ...ofQuestion, asProvider: random.chance(0.1) };
    const { community } = place;
    tell({ ...by(member), type: 'answer.posted', subject: answerId, community, occurredAt, data });
  }
}

/** Curators judge resources, and some of these are judged once more. */
export function curate({ community, resources }: Place, random: Random, tell: Tell): void {
  const curators = ids('person', 2);
  for (const subject of random.some(resources, 0.7)) {
    const verdicts = { RELIABLE: true, USEFUL: random.chance(0.8), RELEVANT: random.chance(0.9) };
    const passed = verdicts.USEFUL && verdicts.RELEVANT;
    const first = momentIn(random);
    for (const [index, actor] of curators.entries()) {
      const outcome = index === 0 ? 'PENDING' : passed ? 'PASSED' : 'FAILED';
      const data = { verdicts, outcome } as const;
      const occurredAt = first + index * DAY;
      tell({ type: 'resource.judged', subject, community, actor, sequence: index + 2, occurredAt, data });
    }
  }
}

/** In some weeks much mail goes out. */
function sendDigests({ community, members }: Place, random: Random, tell: Tell): void {
  for (const week of [8, 51, 69]) {
    for (const { personId, joinedAt } of members) {
      const occurredAt = START + (7 * week + random.below(7)) * DAY;
      if (joinedAt > occurredAt || random.chance(0.6)) continue;
      const data = { personId, kind: 'DIGEST', channel: 'EMAIL' } as const;
      tell({ type: 'notification.sent', subject: newId('notification'), community, occurredAt, data });
    }
  }
}

/** Officers tell when their municipality started its management system, some of them twice. */
function startSystems(place: Place, random: Random, tell: Tell): void {
  const officers = new Map(place.members.map((member) => [member.territory, member]));
  for (const officer of random.some([...officers.values()], 0.8)) {
    const { personId } = officer;
    for (let told = random.below(2); told < 2; told += 1) {
      const startedOn = dayOf(momentIn(random, START - 60 * DAY, START + 60 * DAY));
      const data = { survey: 'SYSTEM_START', personId, startedOn } as const;
      const common = { ...by(officer), community: place.community, occurredAt: momentIn(random) };
      tell({ ...common, type: 'survey.answered', subject: newId('survey'), data });
    }
  }
}
