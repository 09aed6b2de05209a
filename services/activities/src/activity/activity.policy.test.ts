import { newId } from '@kolo/runtime';
import { nobody } from '../reach.ts';
import type { Reach } from '../reach.ts';
import type { ActivityRecord } from './activity.model.ts';
import { mayPublishRecord, mostFormal, organisesActivity, sightOfPlace } from './activity.policy.ts';

const [tenantId, communityId, programmeId, hubId, me] = [
  newId('tenant'),
  newId('community'),
  newId('programme'),
  newId('hub'),
  newId('person'),
];
const of = (part: Partial<Reach>): Reach => ({ ...nobody, personId: me, ...part });
const community = new Set([communityId]);

const organiser = of({ organised: new Set([tenantId]) });
const leader = of({ communityIds: community, ledCommunityIds: community });
const member = of({ communityIds: community, memberCommunityIds: community });
const alumnus = of({ communityIds: community });
const participant = of({ programmeIds: new Set([programmeId]) });
const coordinator = of({ hubIds: new Set([hubId]) });
const colleague = of({ tenantIds: new Set([tenantId]) });
const evaluator = of({ evaluated: new Set([tenantId]) });
const sponsor = of({ sponsored: new Set([tenantId]) });
const backer = of({ sponsoredCommunityIds: community });
const stranger = of({});

test.each([
  // in the community, in a programme, at the hub, of the tenant alone
  ['the organiser', organiser, [5, 5, 5, 5]],
  ['a leader', leader, [4, 0, 4, 0]],
  ['a member', member, [2, 0, 2, 0]],
  ['an alumnus', alumnus, [0, 0, 0, 0]],
  ['a participant', participant, [0, 2, 0, 0]],
  ['the coordinator of the hub', coordinator, [0, 0, 4, 0]],
  ['somebody of the tenant', colleague, [0, 0, 0, 0]],
  ['an evaluator', evaluator, [0, 0, 0, 0]],
  ['a sponsor', sponsor, [0, 0, 0, 0]],
  ['a stranger', stranger, [0, 0, 0, 0]],
] as const)('%s may run what is as formal as %j', (_who, reach, expected) => {
  const none = { tenantId, communityId: null, programmeId: null, hubId: null };
  expect([
    mostFormal(reach, { ...none, communityId }),
    // A programme that leads to the community is no business of the community's leaders.
    mostFormal(reach, { ...none, communityId, programmeId }),
    mostFormal(reach, { ...none, communityId, hubId }),
    mostFormal(reach, none),
  ]).toEqual(expected);
});

test.each([
  ['the organiser', organiser, 'ORGANISER', 'ORGANISER'],
  ['a leader', leader, 'OUTLINE', null],
  ['a member', member, 'OUTLINE', null],
  ['an alumnus', alumnus, 'OUTLINE', null],
  ['somebody of the tenant', colleague, null, 'OUTLINE'],
  ['an evaluator', evaluator, 'EVALUATOR', 'EVALUATOR'],
  ['a sponsor of the tenant', sponsor, 'AGGREGATE', 'AGGREGATE'],
  ['a sponsor of the community', backer, 'AGGREGATE', null],
  ['a stranger', stranger, null, null],
] as const)('%s sees of a community %s, and of the tenant %s', (_who, reach, ofCommunity, ofTenant) => {
  expect(sightOfPlace(reach, { tenantId, communityId })).toBe(ofCommunity);
  expect(sightOfPlace(reach, { tenantId, communityId: null })).toBe(ofTenant);
});

const activity = { hubId: null, programmeId: null, communityId, organiserId: null, kind: null };

test.each([
  ['a leader, in the community', leader, {}, true],
  ['a leader, in a programme that leads there', leader, { programmeId }, false],
  ['a member, who planned it', member, { organiserId: me }, true],
  ['a member, who did not', member, { organiserId: newId('person') }, false],
  ['who planned it and left the community', stranger, { organiserId: me }, false],
  ['a participant, who planned it', participant, { programmeId, communityId: null, organiserId: me }, true],
  [
    'who planned a session and organises no more',
    participant,
    { programmeId, communityId: null, organiserId: me, kind: 'LECTURE' as const },
    false,
  ],
  ['the coordinator of its hub', coordinator, { hubId }, true],
  ['the coordinator of another hub', coordinator, { hubId: newId('hub') }, false],
])('%s: organises it %#', (_who, reach, change, expected) => {
  expect(organisesActivity(reach, { ...activity, ...change })).toBe(expected);
});

test.each([
  ['who organises it', stranger, 'ORGANISER', {}, true],
  ['who led it', stranger, 'PARTICIPANT', { facilitatorId: me }, true],
  ['a leader of the community that its programme leads to', leader, 'OUTLINE', { programmeId }, true],
  ['a member', member, 'OUTLINE', {}, false],
  ['a sponsor', backer, 'AGGREGATE', {}, false],
  ['for whom it does not exist', leader, null, {}, false],
] as const)('%s: publishes the record %#', (_who, reach, sight, change, expected) => {
  const record = { ...activity, facilitatorId: null, ...change } as ActivityRecord;
  expect(mayPublishRecord(reach, sight, record)).toBe(expected);
});
