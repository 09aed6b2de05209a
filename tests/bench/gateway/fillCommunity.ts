import type { LiveCommunity } from '../../live/foundCommunity.ts';
import type { PersistentCaller } from '../../live/persistentCaller.ts';

const errors = 'userErrors { code field }';
const said = (text: string) => ({ language: 'en', text });

type Change = <Payload extends object = object>(
  by: PersistentCaller,
  name: string,
  input: object,
  select?: string,
) => Promise<Payload>;

const change: Change = (by, name, input, select = '') =>
  by.mustChange(
    `mutation Do($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { ${select} ${errors} } }`,
    input,
  );

/** What goes on in a community for some weeks: employers, posts with replies, questions with answers, a programme, stories. */
export async function fillCommunity(community: LiveCommunity): Promise<void> {
  const { communityId, organiser, members } = community;
  await employ(community);
  await several(members, async (member, index) => {
    const input = {
      communityId,
      text: said(`Post ${index}: what we found when we read the meters of the town for a year.`),
    };
    const { post } = await change<{ post: { id: string } }>(member, 'createPost', input, 'post { id }');
    for (const offset of [1, 2]) {
      const text = said(`Reply ${offset} to post ${index}: it was the same with us.`);
      await change(after(members, index, offset), 'replyToPost', { postId: post.id, text });
    }
  });
  await several(members.slice(0, 20), async (member, index) => {
    const input = {
      communityId,
      text: said(`Question ${index}: who else counts the trees along the river?`),
    };
    const { question } = await change<{ question: { id: string } }>(
      member,
      'askQuestion',
      input,
      'question { id }',
    );
    for (const offset of [1, 2]) {
      const text = said(`Answer ${offset} to question ${index}: every spring, with the school.`);
      await change(after(members, index, offset), 'answerQuestion', { questionId: question.id, text });
    }
  });
  await teach(community, organiser);
  await several(members.slice(0, 10), async (teller, index) => {
    await change(teller, 'startStory', {
      communityId,
      language: 'en',
      title: `Story ${index}`,
      beneficiaries: ['SELF'],
      consent: 'COMMUNITY',
      steps: [
        { cycle: 'IMMEDIATE', text: 'I read how another town lost two months.' },
        { cycle: 'APPLIED', text: 'We tried it their way.' },
      ],
    });
  });
}

async function employ({ tenantId, organiser, memberIds }: LiveCommunity): Promise<void> {
  const { territory } = await change<{ territory: { id: string } }>(
    organiser,
    'registerTerritory',
    { tenantId, kind: 'CITY', names: [said('River town')] },
    'territory { id }',
  );
  const organisationIds: string[] = [];
  for (let index = 0; index < 6; index += 1) {
    const input = {
      tenantId,
      type: 'LOCAL_GOVERNMENT',
      names: [said(`Town hall ${index}`)],
      territoryId: territory.id,
    };
    const { organisation } = await change<{ organisation: { id: string } }>(
      organiser,
      'registerOrganisation',
      input,
      'organisation { id }',
    );
    organisationIds.push(organisation.id);
  }
  await several(memberIds, async (personId, index) => {
    await change(organiser, 'changePosition', {
      personId,
      organisationId: organisationIds[index % organisationIds.length],
      service: 'MUNICIPAL',
      from: '2020-01-01',
      titles: [said('Engineer')],
    });
  });
}

async function teach(
  { tenantId, communityId, memberIds, timezone }: LiveCommunity,
  organiser: PersistentCaller,
) {
  for (const number of [1, 2]) {
    const { programme } = await change<{ programme: { id: string } }>(
      organiser,
      'createProgramme',
      {
        tenantId,
        communityId,
        kind: 'COURSE',
        titles: [said(`Course ${number}`)],
        startsOn: '2026-01-05',
        endsOn: '2026-03-27',
        timezone,
      },
      'programme { id }',
    );
    const programmeId = programme.id;
    await change(organiser, 'enterCohort', { programmeId, personIds: memberIds });
    for (let week = 0; week < 6; week += 1) {
      await change(organiser, 'scheduleSession', {
        programmeId,
        kind: 'LECTURE',
        titles: [said(`Lecture ${week}`)],
        startsAt: `2026-01-${String(6 + week).padStart(2, '0')}T09:00`,
        durationMin: 90,
        channel: 'ONLINE',
        facilitatorId: memberIds[week],
      });
    }
  }
}

function after(members: readonly PersistentCaller[], index: number, offset: number): PersistentCaller {
  const member = members[(index + offset) % members.length];
  if (!member) throw new Error('There are no members');
  return member;
}

/** Some at a time: services are asked as by several people, not flooded. */
async function several<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) await work(item, index);
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}
