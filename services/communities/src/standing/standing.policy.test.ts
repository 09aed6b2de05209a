import { newId } from '@kolo/runtime';
import { mayLinkItem, mayMoveItem, mayPropose, seesItem } from '../agenda/agenda.policy.ts';
import { mayAssignBuddy } from '../buddy/buddy.policy.ts';
import {
  mayArchive,
  mayChange,
  mayChangeThresholds,
  mayOpen,
  mayUpdatePitch,
} from '../community/community.policy.ts';
import { mayAdopt, mayWriteStatement, seesStatement } from '../competence/competence.policy.ts';
import { usesContacts } from '../contact/contact.policy.ts';
import { mayMessage, readsOutbox } from '../external-message/message.policy.ts';
import { mayRegisterGuests, readsGuests } from '../guest/guest.policy.ts';
import { mayDecideProposal, mayProposeChange } from '../proposal/proposal.policy.ts';
import { mayReflect, readsNotes } from '../reflection/reflection.policy.ts';
import { mayPart } from '../umbrella/umbrella.policy.ts';
import { mayListen } from '../voice/voice.policy.ts';
import type { CommunityStatus } from '../community/community.model.ts';
import { mayAppointCurator } from '../curator/curator.policy.ts';
import { mayAnswerHealthCheck, readsScores } from '../health-check/health-check.policy.ts';
import { mayAssignLeadership, readsLeaders } from '../leadership/leadership.policy.ts';
import {
  coordinates,
  countsInvitations,
  mayDecideRequests,
  mayInvite,
  mayRemove,
  maySetLevel,
  readsInvitations,
  readsMembers,
  visibleStatuses,
} from '../membership/membership.policy.ts';
import { unknownPerson } from '../person/person.store.ts';
import { mayBroker, mayConfirmSponsorship } from '../sponsorship/sponsorship.policy.ts';
import { mayActFor } from './acting.ts';
import type { Standing } from './standing.ts';
import { isInside, readsAggregates, seesCommunity } from './standing.policy.ts';

const nobody: Standing = {
  communityId: newId('community'),
  tenantId: newId('tenant'),
  timezone: 'Europe/Kyiv',
  status: 'OPEN',
  membership: null,
  membershipId: null,
  isMember: false,
  belongs: false,
  groups: [],
  leadsUmbrella: false,
  sponsorKinds: [],
  isKeeper: false,
  leads: false,
  isCurator: false,
  isOrganiser: false,
  isSponsor: false,
  isEvaluator: false,
  isRelay: false,
  isNeighbour: false,
};

const leading = {
  membership: 'ACTIVE',
  isMember: true,
  belongs: true,
  leads: true,
  isNeighbour: true,
} as const;

const roles = {
  stranger: {},
  neighbour: { isNeighbour: true },
  invited: { membership: 'INVITED', isNeighbour: true },
  member: { membership: 'ACTIVE', isMember: true, belongs: true, isNeighbour: true },
  alumnus: { membership: 'ALUMNUS', belongs: true, isNeighbour: true },
  removed: { membership: 'REMOVED', isNeighbour: true },
  keeper: { leads: true, isKeeper: true, groups: ['COMMUNITY_KEEPER'] },
  curator: { isCurator: true },
  organiser: { isOrganiser: true, isNeighbour: true },
  sponsor: { isSponsor: true, isNeighbour: true },
  funder: { isSponsor: true, sponsorKinds: ['FUNDER'] },
  host: { isSponsor: true, sponsorKinds: ['HOST'] },
  'delivery partner': { isSponsor: true, sponsorKinds: ['DELIVERY_PARTNER'] },
  'leader of the umbrella': { leadsUmbrella: true, isNeighbour: true },
  'critical friend': { ...leading, groups: ['CRITICAL_FRIEND'] },
  broker: { ...leading, groups: ['ORG_BROKER'] },
  activist: { ...leading, groups: ['AGENDA_ACTIVIST'] },
  reporter: { ...leading, groups: ['SOCIAL_REPORTER'] },
  messenger: { ...leading, groups: ['EXTERNAL_MESSENGER'] },
  evaluator: { isEvaluator: true, isNeighbour: true },
  'organiser of another tenant': {},
} satisfies Record<string, Partial<Standing>>;

type Role = keyof typeof roles;
const standingOf = (role: Role, status: CommunityStatus = 'OPEN'): Standing => ({
  ...nobody,
  ...(roles[role] as Partial<Standing>),
  status,
});

const leaders: Role[] = ['keeper', 'critical friend', 'broker', 'activist', 'reporter', 'messenger'];
const inside: Role[] = ['member', 'alumnus', 'curator', ...leaders];
const countingSponsors: Role[] = ['sponsor', 'funder'];
const counting: Role[] = [...inside, ...countingSponsors, 'organiser', 'evaluator', 'leader of the umbrella'];
const contributing: Role[] = ['member', 'curator', ...leaders];

/** Who may, said of an open community; everybody else may not. */
const table: [string, (standing: Standing) => boolean, Role[]][] = [
  ['see an open community', seesCommunity, [...counting, 'host', 'delivery partner', 'neighbour', 'invited']],
  ['read what members write', isInside, inside],
  ['read aggregates', readsAggregates, counting],
  ['read who the members are', readsMembers, [...inside, 'organiser']],
  ['read who leads', readsLeaders, [...inside, 'organiser']],
  ['read levels and who left', coordinates, [...leaders, 'organiser']],
  ['read invitations', readsInvitations, ['keeper', 'organiser']],
  ['count invitations', countsInvitations, ['keeper', 'organiser', 'evaluator', ...countingSponsors]],
  ['read scores of four members', (standing) => readsScores(standing, 4), [...inside, 'organiser']],
  ['open it', mayOpen, ['organiser']],
  ['change the pitch', mayUpdatePitch, [...leaders, 'organiser']],
  ['archive and reopen it', mayArchive, ['keeper', 'organiser']],
  ['change thresholds', mayChangeThresholds, ['keeper', 'organiser']],
  ['invite', mayInvite, ['keeper', 'organiser']],
  ['decide requests', mayDecideRequests, ['keeper', 'organiser']],
  ['remove a member', mayRemove, ['keeper']],
  ['set a level by hand', maySetLevel, ['keeper', 'organiser']],
  ['assign leadership', mayAssignLeadership, ['keeper', 'organiser']],
  ['appoint curators', mayAppointCurator, ['keeper', 'organiser']],
  ['confirm a sponsorship', mayConfirmSponsorship, ['organiser']],
  [
    'answer the health check',
    mayAnswerHealthCheck,
    inside.filter((role) => 'membership' in roles[role] && role !== 'alumnus'),
  ],
  ['change what it is', mayChange, ['keeper', 'organiser']],
  ['take it from under an umbrella', mayPart, ['keeper', 'organiser']],
  ['propose and vote', mayPropose, contributing],
  ['move agenda items', mayMoveItem, ['keeper', 'activist']],
  ['link agenda items to objectives', mayLinkItem, ['keeper', 'activist', 'broker']],
  ['see a chosen agenda item', (standing) => seesItem(standing, { status: 'CHOSEN' }), counting],
  ['see a proposed agenda item', (standing) => seesItem(standing, { status: 'PROPOSED' }), inside],
  ['note reflections', mayReflect, ['keeper', 'critical friend']],
  ['read reflections', readsNotes, leaders],
  ['propose changes', mayProposeChange, ['keeper', 'critical friend']],
  ['decide on changes', mayDecideProposal, ['keeper']],
  ['use the contact book', usesContacts, ['keeper', 'broker', 'messenger']],
  ['hold reviews and ask organisations', mayBroker, ['keeper', 'broker', 'organiser']],
  ['send messages outside', mayMessage, ['keeper', 'messenger']],
  ['read the outbox', readsOutbox, [...inside, 'organiser', 'evaluator']],
  ['hear who has not spoken', mayListen, ['keeper']],
  ['choose a buddy', mayAssignBuddy, ['keeper']],
  ['register guests', mayRegisterGuests, [...leaders, 'organiser']],
  ['read who the guests are', readsGuests, [...inside, 'organiser']],
  ['write what competent means', mayWriteStatement, contributing],
  ['say that it is adopted', mayAdopt, ['keeper']],
  [
    'read what was adopted',
    (standing) => seesStatement(standing, { status: 'ADOPTED' }),
    [...inside, 'organiser', 'evaluator', 'leader of the umbrella'],
  ],
  ['read what is proposed', (standing) => seesStatement(standing, { status: 'PROPOSED' }), inside],
];

describe.each(table)('May %s:', (_, sentence, allowed) => {
  test.each(Object.keys(roles) as Role[])('%s', (role) => {
    expect(sentence(standingOf(role))).toBe(allowed.includes(role));
  });
});

test.each<[CommunityStatus, Role[]]>([
  ['DRAFT', [...inside, 'organiser', 'evaluator', 'leader of the umbrella']],
  ['ARCHIVED', [...counting, 'host', 'delivery partner', 'invited']],
])('a community in status %s exists for fewer', (status, allowed) => {
  const seeing = (Object.keys(roles) as Role[]).filter((role) => seesCommunity(standingOf(role, status)));
  expect(new Set(seeing)).toEqual(new Set(allowed));
});

test('who left, declined or was removed is listed for those who coordinate alone', () => {
  expect(visibleStatuses(standingOf('member'))).toEqual(['ACTIVE', 'PAUSED', 'ALUMNUS']);
  expect(visibleStatuses(standingOf('sponsor'))).toEqual(['ACTIVE', 'PAUSED', 'ALUMNUS']);
  expect(visibleStatuses(standingOf('keeper'))).toContain('REMOVED');
});

describe('Acting for a member is for', () => {
  const proxy = newId('person');
  const offline = { ...unknownPerson(newId('person')), bandwidth: 'SHARED' as const, proxyIds: [proxy] };
  const online = { ...unknownPerson(newId('person')), bandwidth: 'GOOD' as const };
  test.each([
    ['a named proxy, also from outside', proxy, standingOf('stranger'), offline, true],
    ['nobody else from outside', newId('person'), standingOf('stranger'), offline, false],
    [
      'a keeper, where the member has no connection of their own',
      newId('person'),
      standingOf('keeper'),
      offline,
      true,
    ],
    ['no keeper, where the member has one', newId('person'), standingOf('keeper'), online, false],
    ['no other member', newId('person'), standingOf('member'), offline, false],
    ['no sponsor', newId('person'), standingOf('sponsor'), offline, false],
    ['a machine that relays for the tenant', null, { ...nobody, isRelay: true }, online, true],
    ['no other machine', null, nobody, offline, false],
  ])('%s', (_, viewerId, standing, person, allowed) => {
    expect(mayActFor(viewerId, standing, person)).toBe(allowed);
  });
});
