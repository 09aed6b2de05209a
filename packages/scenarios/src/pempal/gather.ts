import { FOUNDING_KEEPER, groups, holder, HOLDERS, programme } from './cast.ts';
import { errors, timezone } from './play.ts';
import type { PempalPlay } from './play.ts';
import * as texts from './texts.ts';

const assign = `mutation AssignLeadership($input: AssignLeadershipInput!) { assignLeadership(input: $input) { leadership { id } ${errors} } }`;
const schedule = `mutation ScheduleActivity($input: ScheduleActivityInput!) { scheduleActivity(input: $input) { activity { id } ${errors} } }`;

/** Steps 1 to 4: the community opens, its members come, the plenary is planned, and six groups and an agenda prepare it. */
export function gather(play: PempalPlay): void {
  const { diary, ids, people } = play;

  diary.note(-55, '10:00', async () => {
    for (const communityId of [ids.umbrella, ids.community]) {
      const { leadership } = await people.organiser.change<{ leadership: { id: string } }>(assign, {
        communityId,
        personId: ids.practitioners[FOUNDING_KEEPER],
        group: 'COMMUNITY_KEEPER',
      });
      ids.foundingKeeper = leadership.id;
      await people.organiser.change(
        `mutation OpenCommunity($input: OpenCommunityInput!) { openCommunity(input: $input) { ${errors} } }`,
        { communityId },
      );
    }
    const { sponsorship } = await people.organiser.change<{
      sponsorship: { id: string; objectives: { id: string }[] };
    }>(
      `mutation ConfirmSponsorship($input: ConfirmSponsorshipInput!) { confirmSponsorship(input: $input) { sponsorship { id objectives { id } } ${errors} } }`,
      {
        communityId: ids.community,
        organisationId: ids.owner,
        kind: 'FUNDER',
        objectives: texts.objectives.flatMap(texts.english),
        nextReviewOn: diary.date(20),
      },
    );
    ids.sponsorship = sponsorship.id;
    ids.objectives = sponsorship.objectives.map((objective) => objective.id);
    await people.organiser.change(
      `mutation InviteToCommunity($input: InviteToCommunityInput!) { inviteToCommunity(input: $input) { ${errors} } }`,
      { communityId: ids.community, personIds: ids.practitioners },
    );
  });

  diary.note(-50, '10:00', async () => {
    for (const practitioner of people.practitioners) {
      await practitioner.change(
        `mutation AcceptInvitation($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { ${errors} } }`,
        { communityId: ids.community, joinMotive: ['JOINT_WORK', 'CAPABILITY'] },
      );
    }
  });

  diary.note(-30, '10:00', async () => {
    const plenary = await people.organiser.change<{ activity: { id: string } }>(schedule, {
      communityId: ids.community,
      type: 'JOINT_EVENT',
      titles: texts.plenary,
      startsAt: `${diary.date(0)}T09:00`,
      timezone,
      durationMin: 480,
      channel: 'IN_PERSON',
      place: 'Tirana',
      languages: ['en', 'ru', 'bs'],
      fields: { coHosts: [{ organisationId: ids.ministries[0] }] },
    });
    ids.plenary = plenary.activity.id;
    for (const [index, { day, time, type }] of programme.entries()) {
      const part = await people.organiser.change<{ activity: { id: string } }>(schedule, {
        communityId: ids.community,
        partOfId: ids.plenary,
        type,
        titles: texts.activity(type, index + 1),
        startsAt: `${diary.date(day)}T${time}`,
        timezone,
        durationMin: 75,
        channel: 'IN_PERSON',
        fields: texts.fields[type],
      });
      ids.activities.push(part.activity.id);
    }
  });

  // Two weeks ahead, three members of each group begin to prepare the plenary.
  diary.note(-14, '10:00', async () => {
    for (const group of groups) {
      for (let nth = 0; nth < HOLDERS; nth += 1) {
        await people.organiser.change(assign, {
          communityId: ids.community,
          personId: ids.practitioners[holder(group, nth)],
          group,
          activityId: ids.plenary,
        });
      }
    }
    await people.organiser.change(
      `mutation EndLeadership($input: EndLeadershipInput!) { endLeadership(input: $input) { ${errors} } }`,
      { leadershipId: ids.foundingKeeper },
    );
  });

  diary.note(-13, '10:00', async () => {
    for (const [index, title] of texts.agenda.entries()) {
      const activist = people.practitioners[holder('AGENDA_ACTIVIST', index)]!;
      const { agendaItem } = await activist.change<{ agendaItem: { id: string } }>(
        `mutation ProposeAgendaItem($input: ProposeAgendaItemInput!) { proposeAgendaItem(input: $input) { agendaItem { id } ${errors} } }`,
        { communityId: ids.community, titles: texts.english(title) },
      );
      ids.agenda.push(agendaItem.id);
    }
    for (const [index, practitioner] of people.practitioners.entries()) {
      await practitioner.change(
        `mutation VoteForAgendaItem($input: VoteForAgendaItemInput!) { voteForAgendaItem(input: $input) { ${errors} } }`,
        { agendaItemId: ids.agenda[index % ids.agenda.length] },
      );
    }
    for (const [index, objectiveId] of ids.objectives.entries()) {
      await people.practitioners[holder('AGENDA_ACTIVIST')]!.change(
        `mutation LinkAgendaItem($input: LinkAgendaItemInput!) { linkAgendaItem(input: $input) { ${errors} } }`,
        { agendaItemId: ids.agenda[index], objectiveId },
      );
    }
  });

  diary.note(-7, '10:00', async () => {
    await people.practitioners[holder('COMMUNITY_KEEPER')]!.change(
      `mutation RegisterGuests($input: RegisterGuestsInput!) { registerGuests(input: $input) { ${errors} } }`,
      { communityId: ids.community, personIds: ids.experts, activityId: ids.plenary },
    );
    await people.organiser.change(
      `mutation RegisterPersonsForActivity($input: RegisterPersonsForActivityInput!) { registerPersonsForActivity(input: $input) { ${errors} } }`,
      { activityId: ids.plenary, personIds: [...ids.practitioners, ...ids.experts] },
    );
  });
}
