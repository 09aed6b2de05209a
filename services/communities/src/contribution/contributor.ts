import type { ClientSession } from 'mongoose';
import type { z } from 'zod';
import { anonymousViewer } from '@kolo/auth';
import { idOf, oneOf, refuse } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { CommunityRecord } from '../community/community.model.ts';
import { findCommunity } from '../community/community.store.ts';
import { envelopeOf, refuseUnlessOpen } from '../community/enterCommunity.ts';
import type { Context } from '../context.ts';
import type { PersonRecord } from '../person/person.model.ts';
import { findPerson } from '../person/person.store.ts';
import { mayActFor } from '../standing/acting.ts';
import { createStanding } from '../standing/standing.ts';
import type { Standing } from '../standing/standing.ts';
import { isInside, seesCommunity } from '../standing/standing.policy.ts';
import { contributionChannels } from './contribution.model.ts';
import type { ContributionChannel } from './contribution.model.ts';

/** What every input of a contribution has besides its own fields. */
export const contributorFields = {
  channel: oneOf(contributionChannels).optional(),
  onBehalfOf: idOf('person').optional(),
};

type ContributorInput = z.output<z.ZodObject<typeof contributorFields>>;

/** Who contributes, to what, and by which way. */
export interface Contributor {
  community: CommunityRecord;
  /** Who contributes in the eyes of the community, also when somebody else types it in. */
  person: PersonRecord;
  /** How that person stands to the community. */
  standing: Standing;
  channel: ContributionChannel;
  /** Person or API token that sent it; sees what it sent, even where it reads nothing else. */
  enteredBy: Id;
  /** What the envelope of an event says of all this. */
  envelope: ReturnType<typeof envelopeOf> & {
    actor: Id;
    territory: Id | null;
    organisation: Id | null;
    channel: ContributionChannel;
  };
}

export interface Entry {
  communityId: Id;
  /** The field of the input that led here. */
  field: string;
  /** For what only those inside know of: to everybody else it is as if absent. */
  inside: boolean;
  /** Whether somebody of this standing may do it. */
  may: (standing: Standing) => boolean;
}

/**
 * Who contributes: the viewer, or the member named by `onBehalfOf`, for whom a relaying machine, a keeper or a named proxy may speak
 * (communities.md §9). It is the member's standing that counts then: a proxy need not belong to the community. Refuses where the
 * community does not exist for them, is not open, or is archived.
 */
export async function enterAsContributor(
  context: Context,
  session: ClientSession,
  { communityId, field, inside, may }: Entry,
  input: ContributorInput,
): Promise<Contributor> {
  const { connection, viewer, clock } = context;
  const own = await context.standing(communityId);
  if (!own) return refuse('NOT_FOUND', field);
  const knowsOfIt = inside ? isInside : seesCommunity;

  const named =
    input.onBehalfOf !== undefined && input.onBehalfOf !== viewer.personId ? input.onBehalfOf : null;
  const personId = named ?? viewer.personId;
  if (personId === null)
    return knowsOfIt(own) || own.isRelay ? refuse('REQUIRED', 'onBehalfOf') : refuse('NOT_FOUND', field);
  const person = await findPerson(connection, session, personId);
  let standing = own;
  if (named !== null) {
    const unseen = !knowsOfIt(own) && !own.isRelay;
    if (!mayActFor(viewer.personId, own, person)) {
      refuse(unseen ? 'NOT_FOUND' : 'NOT_ALLOWED', unseen ? field : 'onBehalfOf');
    }
    const theirs = await createStanding(
      connection,
      { ...anonymousViewer(viewer.requestId), kind: 'PERSON', personId },
      clock,
    ).standing(communityId);
    if (!theirs || !isInside(theirs)) return refuse('NOT_FOUND', unseen ? field : 'onBehalfOf');
    standing = theirs;
  }
  if (!knowsOfIt(standing)) refuse('NOT_FOUND', field);

  const community = await findCommunity(connection, session, communityId);
  if (!community) return refuse('NOT_FOUND', field);
  if (community.status === 'ARCHIVED') refuse('COMMUNITY_ARCHIVED', field);
  refuseUnlessOpen(community, field);
  if (!may(standing)) refuse('NOT_ALLOWED', named === null ? field : 'onBehalfOf');

  const channel = input.channel ?? (named === null ? 'WEB' : 'PROXY');
  return {
    community,
    person,
    standing,
    channel,
    enteredBy: viewer.personId ?? viewer.tokenId ?? personId,
    envelope: {
      ...envelopeOf(community),
      actor: personId,
      territory: person.territoryId,
      organisation: person.organisationId,
      channel,
    },
  };
}
