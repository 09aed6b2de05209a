import type { Standing } from '../standing/standing.ts';
import { countsDiscussion, mayAnswer, mayContribute, readsDiscussion } from './contribution.policy.ts';

const nobody: Standing = {
  communityId: 'community_1',
  tenantId: 'tenant_1',
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

// role: reads, counts, contributes, answers
const table: [string, Partial<Standing>, boolean, boolean, boolean, boolean][] = [
  ['a member', { membership: 'ACTIVE', isMember: true, belongs: true }, true, true, true, true],
  ['a member who pauses', { membership: 'PAUSED', isMember: true, belongs: true }, true, true, false, false],
  ['an alumnus', { membership: 'ALUMNUS', belongs: true }, true, true, false, true],
  ['a keeper', { leads: true, isKeeper: true, groups: ['COMMUNITY_KEEPER'] }, true, true, true, true],
  ['a curator', { isCurator: true }, true, true, true, true],
  ['the organiser', { isOrganiser: true, isNeighbour: true }, false, true, false, false],
  ['a sponsor', { isSponsor: true, isNeighbour: true }, false, true, false, false],
  ['an evaluator', { isEvaluator: true, isNeighbour: true }, false, true, false, false],
  ['a machine that relays', { isRelay: true, isNeighbour: true }, false, false, false, false],
  ['somebody invited', { membership: 'INVITED' }, false, false, false, false],
  ['somebody who left', { membership: 'LEFT' }, false, false, false, false],
  ['somebody who was removed', { membership: 'REMOVED' }, false, false, false, false],
  ['a member of another community of the tenant', { isNeighbour: true }, false, false, false, false],
  ['a stranger', {}, false, false, false, false],
];

test.each(table)('%s', (_role, part, reads, counts, contributes, answers) => {
  const standing = { ...nobody, ...part };
  expect({
    reads: readsDiscussion(standing),
    counts: countsDiscussion(standing),
    contributes: mayContribute(standing),
    answers: mayAnswer(standing),
  }).toEqual({ reads, counts, contributes, answers });
});
