import { newId } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import { machineViewer, personViewer } from '@kolo/testing';
import {
  readsLeadersReport,
  readsMemberReport,
  readsSponsorReport,
  readsTraceReport,
} from './report.policy.ts';

const [tenantId, personId] = [newId('tenant'), newId('person')];
const nobody: Standing = {
  communityId: newId('community'),
  tenantId,
  timezone: 'Europe/Kyiv',
  status: 'OPEN',
  membership: null,
  isMember: false,
  belongs: false,
  isKeeper: false,
  leads: false,
  isCurator: false,
  isOrganiser: false,
  isSponsor: false,
  sponsorKinds: [],
  isEvaluator: false,
};
const member: Partial<Standing> = { membership: 'ACTIVE', isMember: true, belongs: true };
type Role = 'OPERATOR' | 'ORGANISER' | 'SPONSOR' | 'EVALUATOR';
const person = (role?: Role, tenant: string | null = tenantId) =>
  personViewer(personId, role ? { roles: [{ role, tenantId: tenant }] } : {});
const standing = (over: Partial<Standing> = {}): Standing => ({ ...nobody, ...over });

test.each([
  // whose own it is; the leaders' of a community; the sponsor's; the trace of a value
  ['a member', person(), standing(member), [true, false, false, false]],
  ['a curator', person(), standing({ ...member, isCurator: true }), [true, false, false, false]],
  ['a keeper', person(), standing({ ...member, leads: true, isKeeper: true }), [true, true, false, false]],
  ['a social reporter', person(), standing({ ...member, leads: true }), [true, true, false, false]],
  ['an alumnus', person(), standing({ membership: 'ALUMNUS', belongs: true }), [true, false, false, false]],
  ['the organiser', person('ORGANISER'), standing({ isOrganiser: true }), [true, false, false, false]],
  ['the sponsor', person('SPONSOR'), standing({ isSponsor: true }), [true, false, true, false]],
  ['the evaluator', person('EVALUATOR'), standing({ isEvaluator: true }), [true, false, false, true]],
  ['an evaluator elsewhere', person('EVALUATOR', newId('tenant')), standing(), [true, false, false, false]],
  ['who runs the platform', person('OPERATOR', null), standing(), [true, false, false, false]],
  ['who knows no such community', person(), null, [true, false, false, false]],
  ['somebody else', personViewer(newId('person')), standing(), [false, false, false, false]],
  ['a machine', machineViewer(['contributions:relay'], []), standing(), [false, false, false, false]],
] as const)('%s reads %#', (_, viewer, stands, expected) => {
  expect([
    readsMemberReport(viewer, personId),
    readsLeadersReport(stands),
    readsSponsorReport(stands),
    readsTraceReport(viewer, tenantId),
  ]).toEqual(expected);
});

test('a value of which no tenant is known is traced by nobody', () => {
  expect(readsTraceReport(person('EVALUATOR'), null)).toBe(false);
});
