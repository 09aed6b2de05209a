import { channels, leadershipGroups, membershipLevels, newEvent, partnerRoles } from '@kolo/events';
import type { AnyKoloEvent, EventType, NewEvent } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { IdPrefix } from '@kolo/runtime';

// What generated streams tell of leadership, agenda, sponsors, stakeholders, hubs, help and partners.

const START = Date.parse('2010-01-01T00:00:00.000Z');
const DAY = 86_400_000;
const instantAt = (day: number) => new Date(START + day * DAY).toISOString();
const dayAt = (day: number) => instantAt(day).slice(0, 10);

const event = <T extends EventType>(made: NewEvent<T>): AnyKoloEvent =>
  newEvent({ now: () => START }, made) as AnyKoloEvent;
const pick = <T>(items: readonly T[], index: number): T => items[index % items.length] as T;
const ids = (prefix: IdPrefix, count: number) => Array.from({ length: count }, () => newId(prefix));

/** The things of the frame: few, so that events of a stream meet. */
export function createFrame() {
  return {
    leadershipIds: ids('leadership', 5),
    agendaIds: ids('agendaitem', 4),
    objectiveIds: ids('objective', 2),
    messageIds: ids('message', 3),
    hubIds: ids('hub', 3),
    networkId: newId('hubnetwork'),
    ticketIds: ids('ticket', 5),
    partnershipIds: ids('partnership', 4),
    sponsorshipIds: ids('sponsorship', 4),
    countryIds: ids('territory', 4),
  };
}

interface World extends ReturnType<typeof createFrame> {
  communityIds: string[];
  personIds: string[];
  organisationIds: string[];
  programmeIds: string[];
  activityIds: string[];
}

/** The envelope that a stream gives an event. */
interface Common {
  tenant: string;
  community: string | null;
  programme: string | null;
  occurredAt: number;
  sequence: number;
}

type Make = (world: World, a: number, b: number, common: Common) => AnyKoloEvent;

const theActivity = (world: World, a: number) => ({
  subject: pick(world.activityIds, a),
  occurredAt: START + (a % world.activityIds.length) * 43 * DAY,
});

const leads: Make = (world, a, b, common) => {
  // An assignment is of one community, one person and one group, and begins once.
  const index = a % world.leadershipIds.length;
  const data = {
    personId: pick(world.personIds, index),
    group: pick(leadershipGroups, index),
    from: instantAt(index * 60),
  };
  const told = {
    ...common,
    community: pick(world.communityIds, index),
    subject: pick(world.leadershipIds, a),
  };
  return b % 3 === 0
    ? event({ ...told, type: 'leadership.ended', sequence: 2, data: { ...data, to: instantAt(300) } })
    : event({ ...told, type: 'leadership.assigned', sequence: 1, data });
};

const movesLevel: Make = (world, a, b, common) =>
  event({
    ...common,
    subject: newId('membership'),
    type: 'membership.levelChanged',
    data: {
      personId: pick(world.personIds, a),
      from: pick(membershipLevels, a),
      to: pick(membershipLevels, b),
      reason: pick(['COMPUTED', 'SET_BY_HAND', 'JOINED', 'LEFT'], b),
    },
  });

const worksOnAgenda: Make = (world, a, b, common) => {
  const subject = pick(world.agendaIds, a);
  const of = { ...common, community: pick(world.communityIds, a % world.agendaIds.length), subject };
  const served = {
    objectiveId: pick(world.objectiveIds, b),
    sponsorshipId: pick(world.sponsorshipIds, 0),
    organisationId: pick(world.organisationIds, 0),
  };
  const move = { from: 'PROPOSED' as const, to: pick(['CHOSEN', 'DONE', 'DROPPED', 'PROPOSED'] as const, b) };
  switch (b % 5) {
    case 0:
      return event({ ...of, type: 'agendaItem.moved', data: move });
    case 1:
      return event({ ...of, type: 'agendaItem.unlinked', data: served });
    case 2:
      return event({ ...of, type: 'agendaItem.linked', data: served });
    default:
      return event({ ...of, type: 'agendaItem.proposed', occurredAt: START + (a % 4) * 70 * DAY, data: {} });
  }
};

const holdsForAgenda: Make = (world, a, b, common) => {
  const held = {
    type: 'HOT_TOPIC' as const,
    ...{ sessionKind: null, cohortId: null },
    hubId: b % 2 === 0 ? null : pick(world.hubIds, b),
    agendaItemId: pick(world.agendaIds, a),
  };
  return event({ ...common, ...theActivity(world, a), type: 'activity.held', data: held });
};

const attends: Make = (world, a, b, common) =>
  event({
    ...common,
    ...theActivity(world, a),
    channel: pick(channels, b),
    type: 'attendance.recorded',
    data: {
      personId: pick(world.personIds, b),
      cohortId: null,
      level: b % 6 === 0 ? 'TRANSACTIONAL' : 'MEMBER',
      countryId: b % 4 === 0 ? null : pick(world.countryIds, b),
    },
  });

const sends: Make = (world, a, b, common) => {
  const index = a % world.messageIds.length;
  const sentOn = index * 80;
  const subject = pick(world.messageIds, a);
  const of = { ...common, community: pick(world.communityIds, index), subject };
  const organisationId = pick(world.organisationIds, b);
  if (b % 4 === 0) return event({ ...of, type: 'externalMessage.returned', data: { organisationId } });
  return b % 4 === 1
    ? event({
        ...of,
        type: 'externalMessage.acknowledged',
        data: { organisationId, sentAt: instantAt(sentOn) },
      })
    : event({
        ...of,
        type: 'externalMessage.sent',
        occurredAt: START + sentOn * DAY,
        data: { organisationId },
      });
};

const sponsors: Make = (world, a, b, common) => {
  const index = a % world.sponsorshipIds.length;
  const subject = pick(world.sponsorshipIds, a);
  const of = { ...common, community: pick(world.communityIds, index), subject };
  const organisationId = pick(world.organisationIds, index);
  const plan = { plannedOn: dayAt((b % 5) * 70), nextReviewOn: b % 3 === 0 ? null : dayAt((b % 6) * 70) };
  const data = { organisationId, kind: 'FUNDER' as const, from: instantAt(index * 30) };
  switch (b % 3) {
    case 0:
      return event({
        ...of,
        subject: newId('review'),
        type: 'sponsorReview.held',
        data: { sponsorshipId: subject, organisationId, heldOn: dayAt(a % 300), ...plan },
      });
    case 1:
      return event({
        ...of,
        type: 'sponsorship.ended',
        sequence: 2,
        data: { ...data, to: instantAt(200 + index * 50), renewedBy: null },
      });
    default:
      return event({
        ...of,
        type: 'sponsorship.confirmed',
        sequence: 1,
        data: {
          ...data,
          to: null,
          renewalOf: b % 2 === 0 ? null : pick(world.sponsorshipIds, a + 1),
          nextReviewOn: plan.nextReviewOn,
        },
      });
  }
};

const opensHub: Make = (world, a, b, common) => {
  const subject = pick(world.hubIds, a);
  const data = { hubNetworkId: world.networkId, organisationId: newId('organisation'), territoryId: null };
  const of = { ...common, community: null, programme: null, subject };
  return b % 4 === 0
    ? event({ ...of, type: 'hub.closed', sequence: 2, data })
    : event({ ...of, type: 'hub.opened', sequence: 1, occurredAt: START + (a % 3) * 20 * DAY, data });
};

const asksForHelp: Make = (world, a, b, common) => {
  const openedOn = (a % world.ticketIds.length) * 61;
  const subject = pick(world.ticketIds, a);
  const of = { ...common, community: pick(world.communityIds, a % world.ticketIds.length), subject };
  return b % 2 === 0
    ? event({ ...of, type: 'ticket.opened', occurredAt: START + openedOn * DAY, data: {} })
    : event({
        ...of,
        type: 'ticket.resolved',
        occurredAt: START + (openedOn + (b % 5)) * DAY,
        data: { openedAt: instantAt(openedOn) },
      });
};

const partners: Make = (world, a, b, common) =>
  event({
    ...common,
    programme: pick(world.programmeIds, a % world.partnershipIds.length),
    subject: pick(world.partnershipIds, a),
    type: b % 4 === 0 ? 'partnership.ended' : 'partnership.confirmed',
    data: { organisationId: pick(world.organisationIds, a), role: pick(partnerRoles, a) },
  });

const plans: Make = (world, a, b, common) => {
  const programme = pick(world.programmeIds, a);
  const data = { startsOn: dayAt((b % 10) * 20), endsOn: dayAt(350) };
  return event({ ...common, programme, subject: programme, type: 'programme.planned', data });
};

export const frameMakers: readonly Make[] = [
  leads,
  movesLevel,
  worksOnAgenda,
  holdsForAgenda,
  attends,
  sends,
  sponsors,
  opensHub,
  asksForHelp,
  partners,
  plans,
];
