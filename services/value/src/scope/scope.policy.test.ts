import { newId } from '@kolo/runtime';
import { personViewer } from '@kolo/testing';
import {
  better,
  sightOfOrganisation,
  sightOfSponsor,
  sightOfTenant,
  sightOfWholeTenant,
} from './scope.policy.ts';

const [tenant, elsewhere] = [newId('tenant'), newId('tenant')];
const [organisation, another] = [newId('organisation'), newId('organisation')];
type Role = 'OPERATOR' | 'ORGANISER' | 'SPONSOR' | 'EVALUATOR';
const holding = (role: Role, tenantId: string | null, organisationId?: string) =>
  personViewer(newId('person'), {
    roles: [{ role, tenantId, ...(organisationId ? { organisationId } : {}) }],
  });

test.each([
  // a programme of the tenant, the tenant, what the organisation sponsors, what its people do
  ['an organiser', holding('ORGANISER', tenant), ['FULL', 'FULL', 'FULL', 'FULL']],
  ['an evaluator', holding('EVALUATOR', tenant), ['FULL', 'FULL', 'FULL', 'FULL']],
  [
    'a sponsor in the name of the organisation',
    holding('SPONSOR', tenant, organisation),
    ['MASKED', 'MASKED', 'MASKED', 'MASKED'],
  ],
  [
    'a sponsor in the name of another',
    holding('SPONSOR', tenant, another),
    ['MASKED', 'MASKED', null, 'MASKED'],
  ],
  ['a sponsor in nobody’s name', holding('SPONSOR', tenant), ['MASKED', 'MASKED', null, 'MASKED']],
  ['who runs the platform', holding('OPERATOR', null), [null, 'MASKED', null, null]],
  ['an organiser of another tenant', holding('ORGANISER', elsewhere), [null, null, null, null]],
  [
    'a sponsor in the same name, of another tenant',
    holding('SPONSOR', elsewhere, organisation),
    [null, null, null, null],
  ],
  ['anybody else', personViewer(newId('person')), [null, null, null, null]],
])('%s reads %#', (_who, viewer, expected) => {
  expect([
    sightOfTenant(viewer, tenant),
    sightOfWholeTenant(viewer, tenant),
    sightOfSponsor(viewer, organisation, tenant),
    sightOfOrganisation(viewer, organisation, tenant),
  ]).toEqual(expected);
  expect(sightOfTenant(viewer, null)).toBeNull();
});

test('who reads something in two ways reads it in the better one', () => {
  expect(better('FULL', 'MASKED')).toBe('FULL');
  expect(better('MASKED', 'FULL')).toBe('FULL');
  expect(better(null, 'MASKED')).toBe('MASKED');
  expect(better('MASKED', null)).toBe('MASKED');
  expect(better(null, null)).toBeNull();
});
