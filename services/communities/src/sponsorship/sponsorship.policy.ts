import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { CommunityRecord } from '../community/community.model.ts';
import { standingAllows } from '../community/community.policy.ts';
import type { Context } from '../context.ts';
import type { Standing, Ties } from '../standing/standing.ts';
import { actsAs, readsAggregates } from '../standing/standing.policy.ts';
import type { SponsorshipRecord } from './sponsorship.model.ts';

// The organiser agrees with sponsors, brokers keep the conversation going. What a sponsor sees of a community is what its brief says:
// counts, and of a host its own staff; never what members write, nor who did what.

export const mayConfirmSponsorship = (standing: Standing): boolean => standing.isOrganiser;

/** Holds reviews, writes objectives down, prepares the brief. */
export const mayBroker = (standing: Standing): boolean =>
  actsAs(standing, 'ORG_BROKER') || standing.isOrganiser;

type Backing = Pick<SponsorshipRecord, 'organisationId'>;

/** Sponsors the community in the name of this very organisation. */
export const isThisSponsor = (
  standing: Standing,
  { sponsoringIds }: Pick<Ties, 'sponsoringIds'>,
  { organisationId }: Backing,
): boolean => standing.isSponsor && sponsoringIds.includes(organisationId);

/** Who counts knows who backs the community; a host or delivery partner knows of itself. */
export const seesSponsorship = (
  standing: Standing,
  ties: Pick<Ties, 'sponsoringIds'>,
  sponsorship: Backing,
): boolean => readsAggregates(standing) || isThisSponsor(standing, ties, sponsorship);

/** Reviews and the brief are between the brokers and this sponsor. */
export const readsDialogue = (
  standing: Standing,
  ties: Pick<Ties, 'sponsoringIds'>,
  sponsorship: Backing,
): boolean => mayBroker(standing) || standing.isEvaluator || isThisSponsor(standing, ties, sponsorship);

/** A rule on something that belongs to a sponsorship. */
export const sponsorshipAllows =
  (sentence: typeof readsDialogue) =>
  async (context: Context, held: Backing & { communityId: string }): Promise<boolean> => {
    const standing = await context.standing(held.communityId);
    return standing !== null && sentence(standing, await context.ties(), held);
  };

export const sponsorshipPolicies: TypePolicies<Context> = {
  Mutation: {
    fields: {
      confirmSponsorship: 'signedIn',
      renewSponsorship: 'signedIn',
      endSponsorship: 'signedIn',
      setSponsorObjectives: 'signedIn',
    },
  },
  Community: typePolicy<Context, CommunityRecord>({
    fields: { sponsorships: standingAllows((standing) => readsAggregates(standing) || standing.isSponsor) },
  }),
  Sponsorship: typePolicy<Context, SponsorshipRecord>({
    visible: (context, sponsorship) => sponsorshipAllows(seesSponsorship)(context, sponsorship),
    fields: {
      id: 'whoSeesIt',
      organisation: 'whoSeesIt',
      kind: 'whoSeesIt',
      from: 'whoSeesIt',
      to: 'whoSeesIt',
      objectives: 'whoSeesIt',
      nextReviewOn: 'whoSeesIt',
      renews: 'whoSeesIt',
      renewedBy: 'whoSeesIt',
      endedAt: 'whoSeesIt',
      brief: sponsorshipAllows(readsDialogue),
      viewerCanBroker: 'whoSeesIt',
    },
  }),
  SponsorObjective: { fields: { id: 'whoSeesIt', language: 'whoSeesIt', text: 'whoSeesIt' } },
  SponsorBrief: {
    fields: {
      fromOn: 'whoSeesIt',
      untilOn: 'whoSeesIt',
      counts: 'whoSeesIt',
      ownStaff: 'whoSeesIt',
      objectives: 'whoSeesIt',
    },
  },
  BriefCounts: {
    fields: {
      members: 'whoSeesIt',
      contributors: 'whoSeesIt',
      contributions: 'whoSeesIt',
      questions: 'whoSeesIt',
      answers: 'whoSeesIt',
      activitiesHeld: 'whoSeesIt',
      activitiesRecorded: 'whoSeesIt',
      resourcesPublished: 'whoSeesIt',
      agendaItems: 'whoSeesIt',
      competenceStatements: 'whoSeesIt',
      inquiriesSent: 'whoSeesIt',
      inquiriesAnswered: 'whoSeesIt',
    },
  },
  StaffAttendance: { fields: { persons: 'whoSeesIt', attendances: 'whoSeesIt' } },
  ObjectiveProgress: {
    fields: {
      objective: 'whoSeesIt',
      agendaItems: 'whoSeesIt',
      agendaItemsDone: 'whoSeesIt',
    },
  },
};
