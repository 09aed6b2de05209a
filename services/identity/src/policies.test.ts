import { anonymousViewer } from '@kolo/auth';
import type { RoleGrant, Viewer } from '@kolo/auth';
import { newId } from '@kolo/runtime';
import { machineViewer, personViewer } from '@kolo/testing';
import { mayKeepApiTokens } from './api-token/api-token.policy.ts';
import { mayIssueEntryCode } from './entry-code/issueEntryCode.ts';
import { ownsSession } from './session/session.policy.ts';
import { mayCreateTenant, seesTenant } from './tenant/tenant.policy.ts';
import { mayKeepRegister } from './territory/territory.policy.ts';

const tenantId = newId('tenant');
const personId = newId('person');
const holding = (role: RoleGrant['role'], of: string | null) =>
  personViewer(newId('person'), { roles: [{ role, tenantId: of }] });

const viewers = {
  nobody: anonymousViewer(newId('request')),
  self: personViewer(personId),
  stranger: personViewer(newId('person')),
  organiser: holding('ORGANISER', tenantId),
  otherOrganiser: holding('ORGANISER', newId('tenant')),
  sponsor: holding('SPONSOR', tenantId),
  evaluator: holding('EVALUATOR', tenantId),
  operator: holding('OPERATOR', null),
  machine: machineViewer(['contributions:relay'], [{ role: 'SPONSOR', tenantId }]),
} satisfies Record<string, Viewer>;

const person = {
  _id: personId,
  registrations: [{ tenantId, registeredAt: new Date(0), registeredBy: null }],
};

test.each<[string, (viewer: Viewer) => boolean, (keyof typeof viewers)[]]>([
  ['makes a tenant', mayCreateTenant, ['operator']],
  [
    'sees a tenant that they have nothing to do with',
    (v) => seesTenant(v, tenantId, new Set()),
    ['operator'],
  ],
  ['keeps the register of the tenant', (v) => mayKeepRegister(v, tenantId), ['organiser', 'operator']],
  ['keeps the API tokens of the tenant', (v) => mayKeepApiTokens(v, tenantId), ['organiser']],
  ['hands a person a second entry code', (v) => mayIssueEntryCode(v, person), ['organiser', 'operator']],
  ['owns a session of the person', (v) => ownsSession(v, { personId }), ['self']],
])('who %s', (_what, may, allowed) => {
  const who = Object.entries(viewers).filter(([, viewer]) => may(viewer));
  expect(who.map(([name]) => name).sort()).toEqual([...allowed].sort());
});

test('who has to do with a tenant sees it', () => {
  expect(seesTenant(viewers.stranger, tenantId, new Set([tenantId]))).toBe(true);
});
