import type { ViewerName } from './cast.ts';
import type { Thing } from './cast.ts';
import { viewers } from './cast.ts';
import type { Probe, Sight } from './probes.ts';

/*
 * Who sees what, one row for each thing to look at. The columns:
 *
 *   nobody     is not signed in
 *   tK tO      keeper and organiser of another tenant's community
 *   op         runs the platform
 *   ev sp or   evaluator, sponsor, organiser of the tenant
 *   inv        of the same course, invited and not a member
 *   mem cur kp member, curator, keeper
 *
 * s: sees it.  -: it does not exist for them.  f: refused.  u: asked to sign in.
 */
const rows: readonly [string, Thing, string, string][] = [
  // An open community is known to its own, to those it invited, and within its tenant (communities.md §5, §12).
  //n tK tO op ev sp or inv mem cur kp
  ['u  -  -  -  s  s  s  s   s   s   s', 'community', 'community(id: $id)', 'title'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'community', 'community(id: $id)', 'pitch.answeredFields'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'community', 'community(id: $id)', 'tenant.name'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'community', 'community(id: $id)', 'leadership.gap'],
  // Who leads and judges is for those inside and the organiser; who backs it, for those who read aggregates, too (§7, §8).
  [
    'u  -  -  -  f  f  s  f   s   s   s',
    'community',
    'community(id: $id)',
    'levelThresholds.coreContributions',
  ],
  [
    'u  -  -  -  -  -  s  -   s   s   s',
    'community',
    'community(id: $id)',
    'leadership.holders.nodes.person.id',
  ],
  ['u  -  -  -  f  f  s  f   s   s   s', 'community', 'community(id: $id)', 'curators.person.id'],
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'sponsorships.kind'],
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'sponsorships.organisation.name'],
  // Members know each other; who pays or evaluates counts them (§6, §13.5).
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'members.totalCount'],
  ['u  -  -  -  -  -  s  f   s   s   s', 'community', 'community(id: $id)', 'members.nodes.person.name'],
  ['u  -  -  -  -  -  s  -   s   s   s', 'membership', 'membership(id: $id)', 'status'],
  // Removing is seen by leaders, not by the sponsor; invitations are the leaders' and the organiser's (§6).
  [
    'u  -  -  -  -  -  s  f   -   -   s',
    'community',
    'community(id: $id)',
    'members(status: REMOVED).totalCount',
  ],
  [
    'u  -  -  -  -  -  s  f   -   -   s',
    'community',
    'community(id: $id)',
    'members(status: REMOVED).nodes.id',
  ],
  ['u  -  -  -  s  s  s  f   f   f   s', 'community', 'community(id: $id)', 'invitations.totalCount'],
  ['u  -  -  -  -  -  s  f   f   f   s', 'community', 'community(id: $id)', 'invitations.nodes.id'],
  ['-  -  -  -  s  s  s  f   f   f   s', 'community', 'invitations(community: $id)', 'totalCount'],
  ['-  -  -  -  -  -  s  f   f   f   s', 'community', 'invitations(community: $id)', 'nodes.id'],
  // No ranking by level is shown to members; the computed level is for leaders (§4).
  ['u  -  -  -  -  -  s  -   f   f   s', 'membership', 'membership(id: $id)', 'level'],
  ['u  -  -  -  -  -  s  -   f   f   s', 'membership', 'membership(id: $id)', 'computedLevel'],
  ['u  -  -  -  -  -  s  -   f   f   s', 'membership', 'membership(id: $id)', 'history.to'],
  ['u  -  -  -  -  -  s  -   f   f   s', 'membership', 'membership(id: $id)', 'joinMotive'],
  // What members write is theirs; a sponsor never gets message content (§8, §13.5).
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'posts.totalCount'],
  ['u  -  -  -  -  -  -  f   s   s   s', 'community', 'community(id: $id)', 'posts.nodes.text.text'],
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'questions.totalCount'],
  ['u  -  -  -  -  -  -  f   s   s   s', 'community', 'community(id: $id)', 'questions.nodes.text.text'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'community', 'questions(community: $id)', 'nodes.id'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'post', 'post(id: $id)', 'text.text'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'question', 'question(id: $id)', 'text.text'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'question', 'question(id: $id)', 'answers.nodes.author.name'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'community', 'digest(community: $id, week: 3)', 'estimatedMinutes'],
  ['u  -  -  -  -  -  -  -   f   f   s', 'community', 'digest(community: $id, week: 3)', 'printText'],
  // The agenda is the members'; others see what was chosen, never who proposed it or what nobody has decided on (§7, §8).
  //n tK tO op ev sp or inv mem cur kp
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'agenda.nodes.title'],
  [
    'u  -  -  -  -  -  -  f   s   s   s',
    'community',
    'community(id: $id)',
    'agenda(status: PROPOSED).nodes.title',
  ],
  ['u  -  -  -  s  s  s  -   s   s   s', 'chosenItem', 'agendaItem(id: $id)', 'title'],
  ['u  -  -  -  f  f  f  -   s   s   s', 'chosenItem', 'agendaItem(id: $id)', 'proposedBy.id'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'proposedItem', 'agendaItem(id: $id)', 'title'],
  // Each leadership group has its tools, and keepers step in everywhere (§7).
  ['u  -  -  -  -  -  -  -   -   -   s', 'community', 'community(id: $id)', 'viewerGroups'],
  [
    'u  -  -  -  f  f  f  f   f   f   s',
    'community',
    'community(id: $id)',
    'reflectionNotes.nodes.text.text',
  ],
  [
    'u  -  -  -  f  f  f  f   s   s   s',
    'community',
    'community(id: $id)',
    'changeProposals.nodes.text.text',
  ],
  [
    'u  -  -  -  f  f  f  f   f   f   s',
    'community',
    'community(id: $id)',
    'organisationContacts.nodes.name',
  ],
  [
    'u  -  -  -  f  f  f  f   f   f   s',
    'community',
    'community(id: $id)',
    'silentMembers(days: 7).totalCount',
  ],
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'recordDeadlines.nodes.state'],
  ['u  -  -  -  -  -  f  -   f   f   s', 'membership', 'membership(id: $id)', 'buddy.id'],
  ['u  -  -  -  s  f  s  f   f   f   s', 'community', 'community(id: $id)', 'participation.persons'],
  // A sponsor reads its brief, its reviews, and what was asked of it or sent to it (§8).
  ['u  -  -  -  s  s  s  f   f   f   s', 'community', 'community(id: $id)', 'sponsorships.brief.fromOn'],
  [
    'u  -  -  -  s  s  s  f   f   f   s',
    'community',
    'community(id: $id)',
    'sponsorships.reviews.totalCount',
  ],
  [
    'u  -  -  -  f  s  s  f   f   f   s',
    'community',
    'community(id: $id)',
    'organisationInquiries.nodes.text.text',
  ],
  ['u  -  -  -  s  s  s  -   s   s   s', 'community', 'community(id: $id)', 'externalMessages.nodes.status'],
  ['u  -  -  -  s  s  s  -   s   s   s', 'message', 'externalMessage(id: $id)', 'texts.text'],
  ['u  -  -  -  s  f  s  -   s   s   s', 'message', 'externalMessage(id: $id)', 'writtenBy.id'],
  // What competent means is the community's; what it adopted may be read by who organises and evaluates (§1).
  [
    'u  -  -  -  s  f  s  f   s   s   s',
    'community',
    'community(id: $id)',
    'competenceStatements.nodes.status',
  ],
  ['u  -  -  -  s  -  s  -   s   s   s', 'competence', 'competenceStatement(id: $id)', 'current.number'],
  // Guests are counted by all who count, and known to those inside and the organiser (§4).
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'guests.totalCount'],
  ['u  -  -  -  -  -  s  f   s   s   s', 'community', 'community(id: $id)', 'guests.nodes.person.id'],
  // Resources are published when all three criteria hold; before that they are the curators' and the submitter's (§9).
  ['u  -  -  -  s  s  s  f   s   s   s', 'community', 'community(id: $id)', 'resources.totalCount'],
  ['u  -  -  -  -  -  -  f   s   s   s', 'community', 'community(id: $id)', 'resources.nodes.title'],
  [
    'u  -  -  -  -  -  -  f   -   s   -',
    'community',
    'community(id: $id)',
    'resources(status: REFUSED).nodes.title',
  ],
  ['u  -  -  -  -  -  -  -   s   s   s', 'community', 'resources(community: $id)', 'nodes.id'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'published', 'resource(id: $id)', 'title'],
  ['u  -  -  -  -  -  -  -   f   s   f', 'published', 'resource(id: $id)', 'judgements.verdict'],
  ['u  -  -  -  -  -  -  -   -   s   -', 'refused', 'resource(id: $id)', 'title'],
  // Figures are for those who have to do with the community; small groups are masked for the sponsor (here: one question).
  [
    'u  -  -  -  s  -  s  -   s   s   s',
    'community',
    'indicator(code: "IM-08", scope: $id, period: "2010-04")',
    'n',
  ],
  // Of a month whose half-year goes on a sponsor is told nothing, but for figures of no person.
  [
    'u  -  -  -  s  -  s  -   s   s   s',
    'community',
    'indicator(code: "IM-01", scope: $id, period: "2010-04")',
    'n',
  ],
  [
    'u  -  -  -  s  s  s  -   s   s   s',
    'community',
    'indicator(code: "IM-05", scope: $id, period: "2010-04")',
    'n',
  ],
  ['u  -  -  -  s  s  s  -   s   s   s', 'community', 'matrix(scope: $id, period: "2010-Q2")', 'cells.cycle'],
  ['u  -  -  s  s  s  s  -   -   -   -', 'tenant', 'matrix(scope: $id, period: "2010-Q2")', 'cells.cycle'],
  // Each report is for those whose question it answers (value-creation.md §5).
  [
    'u  -  -  -  -  -  -  -   -   -   s',
    'community',
    'leadersReport(community: $id, period: "2010-Q2")',
    'gaps.cycle',
  ],
  [
    'u  -  -  -  -  s  -  -   -   -   -',
    'community',
    'sponsorReport(community: $id, period: "2010-Q2")',
    'values.code',
  ],
  [
    'u  -  -  -  s  s  s  -   s   s   s',
    'community',
    'community(id: $id)',
    'matrix(period: "L").cells.cycle',
  ],
  [
    'u  -  -  -  s  s  -  -   s   s   s',
    'community',
    'community(id: $id)',
    'matrix(period: "L").cells.steps.text',
  ],
  ['u  -  -  -  s  s  s  -   s   s   s', 'community', 'community(id: $id)', 'framework'],
  // Who turned to whom is told in figures; who stands between others, to those who lead, keepers among them.
  [
    'u  -  -  -  s  s  s  -   s   s   s',
    'community',
    'community(id: $id)',
    'network(period: "2010-Q1").period',
  ],
  // (A period in which nobody stood between others: it is no one whom the keeper sees.)
  [
    'u  -  -  -  f  f  f  -   f   f   -',
    'community',
    'community(id: $id)',
    'network(period: "2009-Q1").brokers.person.id',
  ],
  // A story is read as far as its teller consented; by a sponsor once it is validated, and without who told it (§8).
  ['u  -  -  -  s  s  s  -   s   s   s', 'community', 'community(id: $id)', 'stories.totalCount'],
  ['u  -  -  -  s  s  -  -   s   s   s', 'community', 'community(id: $id)', 'stories.nodes.title'],
  ['u  -  -  -  s  s  -  -   s   s   s', 'community', 'stories(community: $id)', 'nodes.id'],
  ['u  -  -  -  -  -  -  -   s   s   s', 'storyForCommunity', 'story(id: $id)', 'title'],
  ['u  -  -  -  s  s  -  -   s   s   s', 'storyForSponsors', 'story(id: $id)', 'title'],
  ['u  -  -  -  s  -  -  -   s   s   s', 'storyForSponsors', 'story(id: $id)', 'teller.id'],
  ['u  -  -  -  s  -  -  -   s   s   s', 'storyForSponsors', 'story(id: $id)', 'steps.personNamed.id'],
  // A person is known to themselves, to organisers of their tenant and to those who share a community; for a sponsor, nobody.
  ['u  -  -  s  -  f  s  -   s   s   s', 'person', 'person(id: $id)', 'id'],
  ['u  -  -  f  -  f  s  -   s   s   s', 'person', 'person(id: $id)', 'name'],
  ['u  -  -  f  -  f  s  -   s   s   s', 'person', 'person(id: $id)', 'positions.title'],
  ['u  -  -  f  -  f  s  -   f   f   f', 'person', 'person(id: $id)', 'email'],
  ['u  -  -  s  -  f  s  -   f   f   f', 'person', 'person(id: $id)', 'tenants.id'],
  ['u  -  -  -  -  f  s  -   s   s   s', 'person', 'person(id: $id)', 'memberships.status'],
  ['u  -  -  f  -  f  s  -   f   f   f', 'person', 'person(id: $id)', 'programmes.nodes.title'],
  ['u  -  -  -  -  f  -  -   -   -   -', 'person', 'person(id: $id)', 'stories.nodes.title'],
  // An access profile is the person's and the keepers' alone (§9).
  ['u  -  -  f  -  f  f  -   f   f   s', 'person', 'person(id: $id)', 'accessProfile.bandwidth'],
  // Of a programme its own see who is with them; others who have to do with it count (activities.md).
  ['u  -  -  -  s  s  s  s   s   s   s', 'community', 'community(id: $id)', 'programmes.nodes.title'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'programme', 'programme(id: $id)', 'title'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'programme', 'programme(id: $id)', 'sessions.nodes.title'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'cohort', 'cohort(id: $id)', 'persons.totalCount'],
  ['u  -  -  -  f  f  s  s   s   s   s', 'cohort', 'cohort(id: $id)', 'persons.nodes.id'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'activity', 'activity(id: $id)', 'title'],
  ['u  -  -  -  f  f  s  s   s   s   s', 'activity', 'activity(id: $id)', 'organiser.id'],
  ['u  -  -  -  s  s  s  s   s   s   s', 'activity', 'activity(id: $id)', 'attendance.totalCount'],
  ['u  -  -  -  f  f  s  f   f   f   f', 'activity', 'activity(id: $id)', 'attendance.nodes.person.id'],
  // What people do in it is public to all who see it; who came as what is not a sponsor's to know (activities.md §9).
  ['u  -  -  -  s  s  s  s   s   s   s', 'activity', 'activity(id: $id)', 'typeDefinition.code'],
  ['u  -  -  -  f  f  s  s   s   s   s', 'activity', 'activity(id: $id)', 'fields'],
  [
    'u  -  -  -  s  f  s  s   s   s   s',
    'activity',
    'activity(id: $id)',
    'attendees(level: MEMBER).totalCount',
  ],
  [
    'u  -  -  -  f  f  s  f   f   f   f',
    'activity',
    'activity(id: $id)',
    'attendees(level: MEMBER).nodes.id',
  ],
  ['u  -  -  -  s  s  s  s   s   s   s', 'community', 'community(id: $id)', 'activities.nodes.title'],
  // The registers of a tenant. Names of subjects and organisations are public to whoever signed in.
  ['u  -  -  s  s  s  s  s   s   s   s', 'tenant', 'tenant(id: $id)', 'name'],
  ['u  -  -  s  -  -  s  -   -   -   -', 'tenant', 'persons(tenantId: $id)', 'nodes.id'],
  ['u  -  -  f  -  -  s  -   -   -   -', 'tenant', 'persons(tenantId: $id)', 'nodes.name'],
  ['u  -  -  -  -  -  s  -   -   -   -', 'tenant', 'apiTokens(tenantId: $id)', 'nodes.name'],
  ['u  s  s  s  s  s  s  s   s   s   s', 'organisation', 'organisation(id: $id)', 'name'],
  ['u  s  s  s  s  s  s  s   s   s   s', 'domain', 'domain(id: $id)', 'title'],
];

export interface Row {
  probe: Probe;
  /** What each viewer gets to see. */
  sights: Record<ViewerName, Sight>;
}

export const table: readonly Row[] = rows.map(([letters, thing, root, path]) => {
  const sights = letters.split(/\s+/) as Sight[];
  if (sights.length !== viewers.length) throw new Error(`${root} ${path} says nothing of some viewers`);
  return {
    probe: { thing, root, path: path.split(/\.(?![^(]*\))/) },
    sights: Object.fromEntries(viewers.map((name, index) => [name, sights[index]])) as Row['sights'],
  };
});
