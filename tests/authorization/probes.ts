import type { Answer, Caller } from '@kolo/scenarios';
import type { Thing } from './cast.ts';

/** What somebody looks at: a thing, and what of it. */
export interface Probe {
  thing: Thing;
  /** Root field with its arguments, where `$id` is the thing. */
  root: string;
  /** Fields to go down from it; the selection follows from them. */
  path: readonly string[];
}

/** How much of a probe somebody sees: something (s), nothing, as if it did not exist (-), a refusal (f), or a call to sign in (u). */
export type Sight = 's' | '-' | 'f' | 'u';

const fieldName = (root: string) => root.split('(')[0] ?? root;

/** `['members', 'nodes', 'id']` as a selection: `{ members { nodes { id } } }`. */
function selectionOf(path: readonly string[]): string {
  return path.reduceRight((inner, field) => (inner === '' ? field : `${field} { ${inner} }`), '');
}

const documentOf = ({ root, path }: Probe) => `query Look($id: ID!) { ${root} { ${selectionOf(path)} } }`;

/** Whether there is anything at the end of a path; of lists, the first entry that leads on. */
function isThere(value: unknown, path: readonly string[]): boolean {
  // A count of nothing tells as little as a list of nothing.
  if (value === null || value === undefined || value === 0) return false;
  if (Array.isArray(value)) return value.some((entry) => isThere(entry, path));
  const [field, ...rest] = path;
  return field === undefined || isThere((value as Record<string, unknown>)[withoutArguments(field)], rest);
}

const withoutArguments = (field: string) => field.split('(')[0] ?? field;

export const sightOf = ({ root, path }: Probe, answer: Answer<Record<string, unknown>>): Sight =>
  sightAt(answer, [fieldName(root), ...path]);

export function sightAt(
  { data, errors = [] }: Answer<Record<string, unknown>>,
  path: readonly string[],
): Sight {
  if (isThere(data, path)) return 's';
  const codes = errors.map(({ extensions }) => extensions?.code);
  if (codes.includes('UNAUTHENTICATED')) return 'u';
  if (codes.includes('FORBIDDEN')) return 'f';
  if (codes.length > 0) throw new Error(`${path.join('.')}: ${JSON.stringify(errors)}`);
  return '-';
}

/** The entity that a root field answers by its id, e.g. `Community`; null for lists and figures. */
const entities: Record<string, string> = {
  'community(id: $id)': 'Community',
  'post(id: $id)': 'Post',
  'question(id: $id)': 'Question',
  'resource(id: $id)': 'Resource',
  'membership(id: $id)': 'Membership',
  'domain(id: $id)': 'Domain',
  'person(id: $id)': 'Person',
  'organisation(id: $id)': 'Organisation',
  'tenant(id: $id)': 'Tenant',
  'programme(id: $id)': 'Programme',
  'cohort(id: $id)': 'Cohort',
  'activity(id: $id)': 'Activity',
  'story(id: $id)': 'ValueStory',
  'agendaItem(id: $id)': 'AgendaItem',
  'externalMessage(id: $id)': 'ExternalMessage',
  'competenceStatement(id: $id)': 'CompetenceStatement',
};

/** The same look at a thing by a reference, as the gateway would ask a service for it; null where there is no such way. */
export function entityDocumentOf({ root, path }: Probe): { type: string; document: string } | null {
  const type = entities[root];
  if (type === undefined) return null;
  const document = `query Look($representations: [_Any!]!) {
    _entities(representations: $representations) { ... on ${type} { ${selectionOf(path)} } }
  }`;
  return { type, document };
}

export const look = (caller: Caller, probe: Probe, id: string): Promise<Answer<Record<string, unknown>>> =>
  caller.send(documentOf(probe), { id });
