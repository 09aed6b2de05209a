import type { RoleGrant, Viewer } from './viewer.ts';
import {
  anonymousViewer,
  evaluates,
  hasScope,
  isOperator,
  isSignedIn,
  organises,
  roleGrantSchema,
  sponsors,
} from './viewer.ts';

const here = 'tenant_here';
const elsewhere = 'tenant_elsewhere';

function person(...roles: RoleGrant[]): Viewer {
  return {
    ...anonymousViewer('request_1'),
    kind: 'PERSON',
    personId: 'person_1',
    sessionId: 'session_1',
    roles,
  };
}

describe('Roles of a viewer', () => {
  const roles: [string, RoleGrant[], Record<'operator' | 'organises' | 'sponsors' | 'evaluates', boolean>][] =
    [
      ['nobody', [], { operator: false, organises: false, sponsors: false, evaluates: false }],
      [
        'the operator, who organises nothing by that alone',
        [{ role: 'OPERATOR', tenantId: null }],
        { operator: true, organises: false, sponsors: false, evaluates: false },
      ],
      [
        'the organiser',
        [{ role: 'ORGANISER', tenantId: here }],
        { operator: false, organises: true, sponsors: false, evaluates: false },
      ],
      [
        "another tenant's organiser, sponsor and evaluator",
        [
          { role: 'ORGANISER', tenantId: elsewhere },
          { role: 'SPONSOR', tenantId: elsewhere },
          { role: 'EVALUATOR', tenantId: elsewhere },
        ],
        { operator: false, organises: false, sponsors: false, evaluates: false },
      ],
      [
        'the sponsor',
        [{ role: 'SPONSOR', tenantId: here, organisationId: 'organisation_1' }],
        { operator: false, organises: false, sponsors: true, evaluates: false },
      ],
      [
        'the evaluator',
        [{ role: 'EVALUATOR', tenantId: here }],
        { operator: false, organises: false, sponsors: false, evaluates: true },
      ],
    ];

  test.each(roles)('are those of %s', (_who, grants, expected) => {
    const viewer = person(...grants);
    expect({
      operator: isOperator(viewer),
      organises: organises(viewer, here),
      sponsors: sponsors(viewer, here),
      evaluates: evaluates(viewer, here),
    }).toEqual(expected);
  });

  test('keep the organisation of a sponsor when they are parsed', () => {
    const grant = { role: 'SPONSOR', tenantId: here, organisationId: 'organisation_1' };
    expect(roleGrantSchema.parse(grant)).toEqual(grant);
    expect(roleGrantSchema.safeParse({ role: 'ADMIN', tenantId: here }).success).toBe(false);
  });
});

describe('A viewer', () => {
  test('is signed in when they are a person, and not when they are a machine or anonymous', () => {
    expect(isSignedIn(person())).toBe(true);
    expect(isSignedIn(anonymousViewer('request_1'))).toBe(false);
    expect(isSignedIn({ ...anonymousViewer('request_1'), kind: 'MACHINE', tokenId: 'token_1' })).toBe(false);
  });

  test('has a scope only as a machine', () => {
    const relay: Viewer = {
      ...anonymousViewer('request_1'),
      kind: 'MACHINE',
      scopes: ['contributions:relay'],
    };
    expect(hasScope(relay, 'contributions:relay')).toBe(true);
    expect(hasScope(relay, 'people:read')).toBe(false);
    expect(hasScope({ ...person(), scopes: ['contributions:relay'] }, 'contributions:relay')).toBe(false);
  });
});
