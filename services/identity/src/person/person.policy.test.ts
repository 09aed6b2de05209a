import type { RoleGrant, Viewer } from '@kolo/auth';
import { anonymousViewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import type { PersonInCommunity } from '@kolo/standing';
import { machineViewer, personViewer } from '@kolo/testing';
import { tiesBetween } from './acquaintance.ts';
import {
  isSponsorOnly,
  knowsPerson,
  mayChangePosition,
  mayRegisterPersons,
  readsAccessProfile,
  readsContacts,
  readsStandingIn,
  seesPerson,
} from './person.policy.ts';
import { mayGrant } from './role-grant.policy.ts';

const tenantId = newId('tenant');
const elsewhere = newId('tenant');
const person = {
  _id: newId('person'),
  registrations: [{ tenantId, registeredAt: new Date(0), registeredBy: null }],
};
const holding = (role: RoleGrant['role'], of: string | null) =>
  personViewer(newId('person'), { roles: [{ role, tenantId: of }] });

const none = { fellow: false, keeper: false };
const viewers = {
  nobody: [anonymousViewer(newId('request')), none],
  self: [personViewer(person._id), none],
  stranger: [personViewer(newId('person')), none],
  fellow: [personViewer(newId('person')), { fellow: true, keeper: false }],
  keeper: [personViewer(newId('person')), { fellow: false, keeper: true }],
  organiser: [holding('ORGANISER', tenantId), none],
  otherOrganiser: [holding('ORGANISER', elsewhere), none],
  sponsor: [holding('SPONSOR', tenantId), none],
  evaluator: [holding('EVALUATOR', tenantId), none],
  operator: [holding('OPERATOR', null), none],
  machine: [machineViewer(['contributions:relay'], [{ role: 'SPONSOR', tenantId }]), none],
  organisingMachine: [machineViewer([], [{ role: 'ORGANISER', tenantId }]), none],
} satisfies Record<string, [Viewer, typeof none]>;
type Who = keyof typeof viewers;

/** Who of all may; everybody else may not. */
function expectOnly(may: (viewer: Viewer, ties: typeof none) => boolean, ...who: Who[]): void {
  const allowed = Object.entries(viewers).filter(([, [viewer, ties]]) => may(viewer, ties));
  expect(allowed.map(([name]) => name).sort()).toEqual([...who].sort());
}

describe('a person', () => {
  test('exists for themselves, those they share a community with, their organisers and the operator', () => {
    expectOnly((v, ties) => seesPerson(v, person, ties), 'self', 'fellow', 'keeper', 'organiser', 'operator');
  });
  test('is known by name to all of these but the operator', () => {
    expectOnly((v, ties) => knowsPerson(v, person, ties), 'self', 'fellow', 'keeper', 'organiser');
  });
  test('has an address for themselves and their organisers', () => {
    expectOnly((v) => readsContacts(v, person), 'self', 'organiser');
  });
  test('has an access profile for themselves and the keepers', () => {
    expectOnly((v, ties) => readsAccessProfile(v, person, ties), 'self', 'keeper');
  });
  test('has roles in a tenant for themselves, its organisers and the operator', () => {
    expectOnly(
      (v) => readsStandingIn(v, person, tenantId),
      'self',
      'organiser',
      'operator',
      // What it may read is decided by `visible`, which a machine never passes.
      'organisingMachine',
    );
    expectOnly((v) => readsStandingIn(v, person, null), 'self', 'operator');
  });
  test('changes post by their own word or their organisers’', () => {
    expectOnly((v) => mayChangePosition(v, person), 'self', 'organiser');
  });
  test('is registered by organisers of the tenant and the operator', () => {
    expectOnly((v) => mayRegisterPersons(v, tenantId), 'organiser', 'operator', 'organisingMachine');
  });
});

describe('roles are given', () => {
  test.each(['ORGANISER', 'SPONSOR', 'EVALUATOR'] as const)(
    'as %s by organisers of the tenant and the operator',
    (role) => {
      expectOnly((v) => mayGrant(v, role, tenantId), 'organiser', 'operator', 'organisingMachine');
    },
  );
  test('as OPERATOR by an operator', () => {
    expectOnly((v) => mayGrant(v, 'OPERATOR', null), 'operator');
    expectOnly((v) => mayGrant(v, 'OPERATOR', tenantId), 'operator');
  });
});

test.each([
  ['a sponsor', [{ role: 'SPONSOR', tenantId }], false, true],
  [
    'a sponsor of two tenants',
    [
      { role: 'SPONSOR', tenantId },
      { role: 'SPONSOR', tenantId: elsewhere },
    ],
    false,
    true,
  ],
  ['a sponsor who takes part in a community', [{ role: 'SPONSOR', tenantId }], true, false],
  [
    'a sponsor who evaluates',
    [
      { role: 'SPONSOR', tenantId },
      { role: 'EVALUATOR', tenantId },
    ],
    false,
    false,
  ],
  ['somebody without any role', [], false, false],
] as const)('%s is here as a sponsor only: see the table', (_who, roles, takesPart, expected) => {
  expect(isSponsorOnly(personViewer(newId('person'), { roles: [...roles] }), takesPart)).toBe(expected);
});

describe('ties', () => {
  const here = newId('community');
  const there = newId('community');
  const be = (what: Partial<PersonInCommunity>): PersonInCommunity => ({
    communityId: here,
    membership: null,
    belongs: false,
    isKeeper: false,
    leads: false,
    ...what,
  });
  const member = be({ membership: 'ACTIVE', belongs: true });
  const alumnus = be({ membership: 'ALUMNUS', belongs: true });
  const invited = be({ membership: 'INVITED' });
  const keeper = be({ isKeeper: true, leads: true });
  const reporter = be({ leads: true });
  const elsewhereMember = { ...member, communityId: there };
  const elsewhereKeeper = { ...keeper, communityId: there };

  test.each([
    ['member', 'member', member, member, { fellow: true, keeper: false }],
    ['member', 'alumnus', member, alumnus, { fellow: true, keeper: false }],
    ['member', 'invited person', member, invited, none],
    ['invited person', 'member', invited, member, none],
    ['invited person', 'invited person', invited, invited, none],
    ['invited person', 'keeper', invited, keeper, { fellow: true, keeper: false }],
    ['keeper', 'invited person', keeper, invited, { fellow: true, keeper: true }],
    ['keeper', 'member', keeper, member, { fellow: true, keeper: true }],
    ['member', 'keeper', member, keeper, { fellow: true, keeper: false }],
    ['reporter', 'member', reporter, member, { fellow: true, keeper: false }],
    ['member', 'member of another community', member, elsewhereMember, none],
    ['keeper of another community', 'member', elsewhereKeeper, member, none],
  ])('of a %s to a %s', (_mine, _theirs, mine, theirs, expected) => {
    expect(tiesBetween([mine], [theirs])).toEqual(expected);
  });
});
