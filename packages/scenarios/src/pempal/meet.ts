import { ACKNOWLEDGED, holder, programme, WITHOUT_RECORD } from './cast.ts';
import { errors } from './play.ts';
import type { PempalPlay } from './play.ts';
import * as texts from './texts.ts';

const held = `mutation MarkActivityHeld($input: MarkActivityHeldInput!) { markActivityHeld(input: $input) { ${errors} } }`;
const attended = `mutation RecordAttendance($input: RecordAttendanceInput!) { recordAttendance(input: $input) { ${errors} } }`;

/** Steps 5 to 10, without the pulse: four days in Tirana, and what the six groups do in them and after. */
export function meet(play: PempalPlay): void {
  const { diary, ids, people } = play;

  for (const [index, { day, time }] of programme.entries()) {
    const ended = Temporal.PlainTime.from(time).add({ minutes: 80 }).toString().slice(0, 5);
    diary.note(day, ended, async () => {
      const personIds = ids.practitioners.filter((_, person) => (person + index) % 3 !== 0);
      await people.organiser.change(attended, { activityId: ids.activities[index], personIds });
      await people.organiser.change(held, { activityId: ids.activities[index] });
      // A keeper notes, for keepers only, who spoke: seven at each activity, and never the last twenty of the list.
      await people.practitioners[holder('COMMUNITY_KEEPER')]!.change(
        `mutation NoteVoices($input: NoteVoicesInput!) { noteVoices(input: $input) { ${errors} } }`,
        {
          communityId: ids.community,
          activityId: ids.activities[index],
          personIds: Array.from({ length: 7 }, (_, nth) => ids.practitioners[(index * 4 + nth) % 42]),
        },
      );
    });
  }

  for (let day = 0; day < 4; day += 1) {
    diary.note(day, '19:00', async () => {
      // The first evening one writes much; on the last all write alike.
      for (let writer = 0; writer < 6; writer += 1) {
        const posts = writer === 0 ? 4 - day : 1;
        for (let post = 0; post < posts; post += 1) {
          await people.practitioners[30 + writer]!.change(
            `mutation CreatePost($input: CreatePostInput!) { createPost(input: $input) { ${errors} } }`,
            {
              communityId: ids.community,
              text: { language: 'en', text: `What I take with me from day ${day + 1}, note ${post + 1}.` },
            },
          );
        }
      }
    });
  }

  diary.note(3, '18:00', async () => {
    const everyone = [...ids.practitioners, ...ids.experts];
    await people.organiser.change(attended, { activityId: ids.plenary, personIds: everyone });
    await people.organiser.change(held, { activityId: ids.plenary });
  });

  for (const [index, { day }] of programme.entries()) {
    if (index === WITHOUT_RECORD) continue;
    diary.note(day + 5, '12:00', async () => {
      await people.practitioners[holder('SOCIAL_REPORTER', index % 3)]!.change(
        `mutation PublishRecord($input: PublishRecordInput!) { publishRecord(input: $input) { ${errors} } }`,
        {
          activityId: ids.activities[index],
          texts: texts.english(`Who said what, and what was agreed, ${index + 1}.`),
        },
      );
    });
  }

  diary.note(6, '10:00', async () => {
    const messenger = people.practitioners[holder('EXTERNAL_MESSENGER')]!;
    const { message } = await messenger.change<{ message: { id: string } }>(
      `mutation DraftExternalMessage($input: DraftExternalMessageInput!) { draftExternalMessage(input: $input) { message { id } ${errors} } }`,
      { communityId: ids.community, ...texts.message, organisationIds: ids.ministries },
    );
    ids.message = message.id;
    await messenger.change(
      `mutation SendExternalMessage($input: SendExternalMessageInput!) { sendExternalMessage(input: $input) { ${errors} } }`,
      { messageId: ids.message },
    );
  });
  diary.note(12, '10:00', async () => {
    for (const organisationId of ids.ministries.slice(0, ACKNOWLEDGED)) {
      await people.practitioners[holder('EXTERNAL_MESSENGER', 1)]!.change(
        `mutation AcknowledgeExternalMessage($input: AcknowledgeExternalMessageInput!) { acknowledgeExternalMessage(input: $input) { ${errors} } }`,
        { messageId: ids.message, organisationId, channel: 'EMAIL' },
      );
    }
  });

  diary.note(7, '10:00', async () => {
    for (const [index, text] of texts.proposals.entries()) {
      await people.practitioners[holder('CRITICAL_FRIEND', index)]!.change(
        `mutation ProposeChange($input: ProposeChangeInput!) { proposeChange(input: $input) { ${errors} } }`,
        { communityId: ids.community, activityId: ids.plenary, text: { language: 'en', text } },
      );
    }
  });

  diary.note(20, '10:00', async () => {
    await people.practitioners[holder('ORG_BROKER')]!.change(
      `mutation RecordSponsorReview($input: RecordSponsorReviewInput!) { recordSponsorReview(input: $input) { ${errors} } }`,
      {
        sponsorshipId: ids.sponsorship,
        heldOn: diary.date(20),
        summary: texts.review,
        nextReviewOn: diary.date(200),
      },
    );
  });
}
