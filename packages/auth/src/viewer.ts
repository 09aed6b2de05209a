import { z } from 'zod';

export const tenantRoles = ['OPERATOR', 'ORGANISER', 'SPONSOR', 'EVALUATOR'] as const;

/** OPERATOR runs the whole platform (its `tenantId` is null); the others hold of one tenant. */
export type TenantRole = (typeof tenantRoles)[number];

export const roleGrantSchema = z.object({
  /** MACHINE: works for this tenant; it gives no right of its own, what it may do is in its scopes. */
  role: z.enum([...tenantRoles, 'MACHINE']),
  /** TypeID of the tenant; null only for OPERATOR. */
  tenantId: z.string().nullable(),
  /** For SPONSOR: the organisation in whose name the person sponsors. */
  organisationId: z.string().exactOptional(),
});

export type RoleGrant = z.infer<typeof roleGrantSchema>;

/** What identity answers about a session or an API token: everything of a viewer but the request that they make. */
export const viewerClaimsSchema = z.object({
  kind: z.enum(['PERSON', 'MACHINE', 'ANONYMOUS']),
  /** TypeID; null for machines and the anonymous. */
  personId: z.string().nullable(),
  /** TypeID of the session through which a person acts. */
  sessionId: z.string().nullable(),
  /** TypeID of the API token of a machine. */
  tokenId: z.string().nullable(),
  roles: z.array(roleGrantSchema),
  /** What a machine may do, e.g. `contributions:relay`. Empty for persons. */
  scopes: z.array(z.string()),
  /** BCP 47 tags, best first, e.g. `['uk', 'en']`. May be empty. */
  languages: z.array(z.string()),
});

export type ViewerClaims = z.infer<typeof viewerClaimsSchema>;

/** Who makes a request, as the gateway vouches for them. */
export interface Viewer extends ViewerClaims {
  /** The id under which the logs of all services know this request, and which a user can quote. */
  requestId: string;
}

/** A viewer of whom nothing is known but the languages they read. */
export function anonymousViewer(requestId: string, languages: string[] = []): Viewer {
  return {
    kind: 'ANONYMOUS',
    personId: null,
    sessionId: null,
    tokenId: null,
    roles: [],
    scopes: [],
    languages,
    requestId,
  };
}

/** A person who signed in; machines act for nobody, so they are not signed in. */
export function isSignedIn(viewer: Viewer): viewer is Viewer & { kind: 'PERSON'; personId: string } {
  return viewer.kind === 'PERSON' && viewer.personId !== null;
}

/** Runs the whole platform. This alone gives no right to read what members write. */
export function isOperator(viewer: Viewer): boolean {
  return viewer.roles.some(({ role }) => role === 'OPERATOR');
}

function holds(viewer: Viewer, role: TenantRole, tenantId: string): boolean {
  return viewer.roles.some((grant) => grant.role === role && grant.tenantId === tenantId);
}

/** Organises the programmes of this tenant. */
export function organises(viewer: Viewer, tenantId: string): boolean {
  return holds(viewer, 'ORGANISER', tenantId);
}

/** Sponsors within this tenant: sees aggregates, never who said what. */
export function sponsors(viewer: Viewer, tenantId: string): boolean {
  return holds(viewer, 'SPONSOR', tenantId);
}

/** Evaluates within this tenant. */
export function evaluates(viewer: Viewer, tenantId: string): boolean {
  return holds(viewer, 'EVALUATOR', tenantId);
}

/** A machine that was given this scope. A person never has one, whatever their claims say. */
export function hasScope(viewer: Viewer, scope: string): boolean {
  return viewer.kind === 'MACHINE' && viewer.scopes.includes(scope);
}
