import { isOperator, isSignedIn, organises } from '@kolo/auth';
import type { Viewer } from '@kolo/auth';
import { typePolicy } from '@kolo/graphql';
import type { TypePolicies } from '@kolo/graphql';
import type { Id } from '@kolo/runtime';
import type { Context } from '../context.ts';
import { noTies } from './acquaintance.ts';
import type { Ties } from './acquaintance.ts';
import type { PersonRecord } from './person.model.ts';

type Known = Pick<PersonRecord, '_id' | 'registrations'>;

export function isSelf(viewer: Viewer, person: Known): boolean {
  return isSignedIn(viewer) && viewer.personId === person._id;
}

/** Organises a tenant in which the person is registered. */
export function organisesPerson(viewer: Viewer, { registrations }: Known): boolean {
  return isSignedIn(viewer) && registrations.some(({ tenantId }) => organises(viewer, tenantId));
}

/** May know who the person is and where they work. */
export function knowsPerson(viewer: Viewer, person: Known, ties: Ties): boolean {
  return isSelf(viewer, person) || organisesPerson(viewer, person) || ties.fellow || ties.keeper;
}

/** Whether the person exists for the viewer. Running the platform shows ids, roles and registrations, never a name. */
export function seesPerson(viewer: Viewer, person: Known, ties: Ties): boolean {
  return knowsPerson(viewer, person, ties) || isOperator(viewer);
}

export function readsContacts(viewer: Viewer, person: Known): boolean {
  return isSelf(viewer, person) || organisesPerson(viewer, person);
}

/** The person and the keepers (communities.md §9); not organisers, not sponsors, not the operator. */
export function readsAccessProfile(viewer: Viewer, person: Known, ties: Ties): boolean {
  return isSelf(viewer, person) || ties.keeper;
}

/** Which roles and registrations of a person the viewer may see: those in these tenants, or all. */
export function readsStandingIn(viewer: Viewer, person: Known, tenantId: Id | null): boolean {
  if (isSelf(viewer, person) || isOperator(viewer)) return true;
  return tenantId !== null && organises(viewer, tenantId);
}

/** Somebody who is here as a sponsor and as nothing else: sees aggregates, so no person at all. */
export function isSponsorOnly(viewer: Viewer, takesPart: boolean): boolean {
  return viewer.roles.length > 0 && viewer.roles.every(({ role }) => role === 'SPONSOR') && !takesPart;
}

/** The operator too: somebody has to register the first organiser. */
export function mayRegisterPersons(viewer: Viewer, tenantId: Id): boolean {
  return organises(viewer, tenantId) || isOperator(viewer);
}

export function mayListPersons(viewer: Viewer, tenantId: Id): boolean {
  return organises(viewer, tenantId) || isOperator(viewer);
}

export function mayChangePosition(viewer: Viewer, person: Known): boolean {
  return isSelf(viewer, person) || organisesPerson(viewer, person);
}

// Ties only ever show more, so they are not asked about where who the viewer is shows enough: that is a read for each request.
const knows = ({ viewer, acquaintance }: Context, person: PersonRecord) =>
  knowsPerson(viewer, person, noTies) ||
  acquaintance.ties(person._id).then((ties) => knowsPerson(viewer, person, ties));
const sees = ({ viewer, acquaintance }: Context, person: PersonRecord) =>
  seesPerson(viewer, person, noTies) ||
  acquaintance.ties(person._id).then((ties) => seesPerson(viewer, person, ties));
const asksAboutPersons = ({ viewer, acquaintance }: Context) => {
  if (viewer.kind === 'ANONYMOUS') return false;
  if (!isSponsorOnly(viewer, false)) return true;
  return acquaintance.takesPart().then((takesPart) => !isSponsorOnly(viewer, takesPart));
};
const contacts = ({ viewer }: Context, person: PersonRecord) => readsContacts(viewer, person);
const standing = ({ viewer }: Context, person: PersonRecord) =>
  isSelf(viewer, person) || isOperator(viewer) || organisesPerson(viewer, person);

export const personPolicies = {
  Query: {
    fields: {
      me: 'anyone',
      // The same refusal whatever the id: it says nothing of who exists.
      person: asksAboutPersons,
      persons: 'signedIn',
    },
  },
  Mutation: {
    fields: {
      registerPersons: 'signedIn',
      changePosition: 'signedIn',
      updateAccessProfile: 'signedIn',
      grantRole: 'signedIn',
      revokeRole: 'signedIn',
    },
  },
  Person: typePolicy<Context, PersonRecord>({
    visible: sees,
    fields: {
      id: 'whoSeesIt',
      name: knows,
      names: knows,
      languages: knows,
      email: contacts,
      phone: contacts,
      tenants: standing,
      positions: knows,
      organisation: knows,
      territory: knows,
      roles: standing,
      accessProfile: async ({ viewer, acquaintance }, person) =>
        readsAccessProfile(viewer, person, await acquaintance.ties(person._id)),
    },
  }),
  Position: {
    fields: {
      id: 'whoSeesIt',
      organisation: 'whoSeesIt',
      title: 'whoSeesIt',
      titles: 'whoSeesIt',
      service: 'whoSeesIt',
      from: 'whoSeesIt',
      to: 'whoSeesIt',
    },
  },
  // Reached only through `Person.accessProfile`, whose rule is the one that counts.
  AccessProfile: {
    fields: {
      bandwidth: 'whoSeesIt',
      skillLevel: 'whoSeesIt',
      channels: 'whoSeesIt',
      quietHours: 'whoSeesIt',
      device: 'whoSeesIt',
      languages: 'whoSeesIt',
      proxies: 'whoSeesIt',
      updatedAt: 'whoSeesIt',
    },
  },
  QuietHours: { fields: { from: 'whoSeesIt', to: 'whoSeesIt', timezone: 'whoSeesIt' } },
  RoleGrant: {
    fields: {
      id: 'whoSeesIt',
      role: 'whoSeesIt',
      tenant: 'whoSeesIt',
      organisation: 'whoSeesIt',
      grantedAt: 'whoSeesIt',
    },
  },
} satisfies TypePolicies<Context>;
