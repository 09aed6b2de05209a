import { newId } from '@kolo/runtime';
import { nobody } from '../reach.ts';
import type { Reach } from '../reach.ts';
import {
  countFor,
  mayOrganise,
  readsAttendance,
  readsLeaders,
  readsPersons,
  readsPublished,
  sightOf,
  sightOfCohort,
} from './programme.policy.ts';

const programme = { _id: newId('programme'), tenantId: newId('tenant'), communityId: newId('community') };
const cohort = newId('cohort');

const of = (part: Partial<Reach>): Reach => ({ ...nobody, ...part });

const organiser = of({ organised: new Set([programme.tenantId]) });
const participant = of({ cohortIds: new Set([cohort]), programmeIds: new Set([programme._id]) });
const ofOtherCohort = of({ cohortIds: new Set([newId('cohort')]), programmeIds: new Set([programme._id]) });
const member = of({ communityIds: new Set([programme.communityId]) });
const sponsor = of({ sponsored: new Set([programme.tenantId]) });
const evaluator = of({ evaluated: new Set([programme.tenantId]) });
const sponsorOfCommunity = of({ sponsoredCommunityIds: new Set([programme.communityId]) });
const foreign = of({
  organised: new Set([newId('tenant')]),
  evaluated: new Set([newId('tenant')]),
  sponsored: new Set([newId('tenant')]),
  communityIds: new Set([newId('community')]),
  programmeIds: new Set([newId('programme')]),
});

test.each([
  ['the organiser', organiser, 'ORGANISER', 'ORGANISER'],
  ['a participant', participant, 'PARTICIPANT', 'PARTICIPANT'],
  ['a participant of another cohort', ofOtherCohort, 'PARTICIPANT', 'OUTLINE'],
  ['a member or keeper of the community', member, 'OUTLINE', 'OUTLINE'],
  ['an evaluator of the tenant', evaluator, 'EVALUATOR', 'EVALUATOR'],
  ['a sponsor of the tenant', sponsor, 'AGGREGATE', 'AGGREGATE'],
  ['a sponsor of the community', sponsorOfCommunity, 'AGGREGATE', 'AGGREGATE'],
  ['who is all of this elsewhere', foreign, null, null],
  ['a stranger', nobody, null, null],
])('%s', (_who, reach, ofProgramme, ofCohort) => {
  expect(sightOf(reach, programme)).toBe(ofProgramme);
  expect(sightOfCohort(reach, programme, cohort)).toBe(ofCohort);
  expect(sightOfCohort(reach, programme, null)).toBe(ofProgramme);
});

test('a programme that leads nowhere is not seen through a community', () => {
  expect(sightOf(member, { ...programme, communityId: null })).toBeNull();
});

test('who organises and takes part keeps the organiser’s sight', () => {
  const both = of({ ...participant, organised: organiser.organised });
  expect(sightOfCohort(both, programme, cohort)).toBe('ORGANISER');
});

test.each([
  ['ORGANISER', { organise: true, persons: true, attendance: true, leaders: true, published: true, few: 4 }],
  [
    'PARTICIPANT',
    { organise: false, persons: true, attendance: false, leaders: true, published: true, few: 4 },
  ],
  ['OUTLINE', { organise: false, persons: false, attendance: false, leaders: true, published: true, few: 4 }],
  [
    'EVALUATOR',
    { organise: false, persons: false, attendance: false, leaders: false, published: true, few: 4 },
  ],
  [
    'AGGREGATE',
    { organise: false, persons: false, attendance: false, leaders: false, published: false, few: null },
  ],
  [null, { organise: false, persons: false, attendance: false, leaders: false, published: false, few: 4 }],
] as const)('with the sight %s', (sight, expected) => {
  expect({
    organise: mayOrganise(sight),
    persons: readsPersons(sight),
    attendance: readsAttendance(sight),
    leaders: readsLeaders(sight),
    published: readsPublished(sight),
    few: countFor(sight, 4),
  }).toEqual(expected);
  expect([countFor(sight, 0), countFor(sight, 5)]).toEqual([0, 5]);
});
