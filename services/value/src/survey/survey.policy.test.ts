import type { LeadershipGroup } from '@kolo/events';
import { newId } from '@kolo/runtime';
import type { Standing } from '@kolo/standing';
import { machineViewer, personViewer } from '@kolo/testing';
import { mayAsk, readsAsSponsor, seesSurvey } from './survey.policy.ts';
import type { SurveyReader } from './survey.policy.ts';

const tenantId = newId('tenant');
const nobody: Standing = {
  communityId: newId('community'),
  tenantId,
  timezone: 'Europe/Kyiv',
  status: 'ACTIVE',
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
const member = { ...nobody, membership: 'ACTIVE' as const, isMember: true, belongs: true };
const reader = (over: Partial<SurveyReader> = {}): SurveyReader => ({
  viewer: personViewer(newId('person')),
  tenantId,
  standing: nobody,
  groups: [],
  isPlanner: false,
  isAsked: false,
  ...over,
});
const leading = (...groups: LeadershipGroup[]) => reader({ standing: { ...member, leads: true }, groups });
const withRole = (role: 'ORGANISER' | 'SPONSOR' | 'EVALUATOR', of = tenantId) =>
  reader({ viewer: personViewer(newId('person'), { roles: [{ role, tenantId: of }] }), standing: null });

test.each([
  ['a stranger', reader(), [false, false, false]],
  ['a stranger where there is no community', reader({ standing: null }), [false, false, false]],
  ['a member', reader({ standing: member }), [true, false, false]],
  ['a guest who was asked', reader({ isAsked: true }), [true, false, false]],
  ['a critical friend', leading('CRITICAL_FRIEND'), [true, true, true]],
  ['a keeper', leading('COMMUNITY_KEEPER'), [true, true, true]],
  ['a social reporter', leading('SOCIAL_REPORTER'), [true, false, false]],
  ['a member who planned the activity', reader({ standing: member, isPlanner: true }), [true, true, false]],
  ['who planned it and left', reader({ isPlanner: true }), [true, false, false]],
  ['who planned it in a programme', reader({ standing: null, isPlanner: true }), [true, true, false]],
  ['the organiser', withRole('ORGANISER'), [true, true, true]],
  ['an organiser of another tenant', withRole('ORGANISER', newId('tenant')), [false, false, false]],
  ['the evaluator', withRole('EVALUATOR'), [true, false, false]],
  ['the sponsor', withRole('SPONSOR'), [true, false, false]],
  ['a machine', reader({ viewer: machineViewer(['contributions:relay'], []) }), [false, false, false]],
] as const)('%s sees, asks after an activity, asks the community: %j', (_, who, expected) => {
  expect([seesSurvey(who), mayAsk(who, 'PULSE'), mayAsk(who, 'HALF_YEAR')]).toEqual(expected);
});

const sponsoring: Standing = { ...nobody, isSponsor: true };

test.each([
  ['the sponsor of the tenant', withRole('SPONSOR'), true],
  ['who sponsors the community', reader({ standing: sponsoring }), true],
  ['a sponsor who is a member, too', reader({ standing: { ...member, isSponsor: true } }), false],
  ['a sponsor who was asked', reader({ standing: sponsoring, isAsked: true }), false],
  ['a member', reader({ standing: member }), false],
  ['the organiser', withRole('ORGANISER'), false],
  ['the evaluator', withRole('EVALUATOR'), false],
] as const)('%s is told numbers of few or not: %#', (_, who, expected) => {
  expect(readsAsSponsor(who)).toBe(expected);
});
