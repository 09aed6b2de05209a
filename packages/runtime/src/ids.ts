import { TypeID, typeid } from 'typeid-js';

/** Every kind of thing that has an id, with the prefix its ids begin with. A prefix is never reused for something else. */
export const idPrefixes = [
  'person',
  'organisation',
  'territory',
  'position',
  'tenant',
  'grant',
  'session',
  'token',
  'community',
  'domain',
  'membership',
  'invitation',
  'leadership',
  'sponsorship',
  'post',
  'reply',
  'question',
  'answer',
  'resource',
  'digest',
  'notification',
  'programme',
  'cohort',
  'activity',
  'attendance',
  'value',
  'story',
  'step',
  'link',
  'survey',
  'event',
  'request',
] as const;

export type IdPrefix = (typeof idPrefixes)[number];

/** A TypeID: `<prefix>_<UUIDv7 in base32>`, e.g. `community_01h455vb4pex5vsknk084sn02q`. Sortable by time of making. */
export type Id = string;

export function newId(prefix: IdPrefix): Id {
  return typeid(prefix).toString();
}

/** The prefix of a well-formed id, or null for anything else (wrong alphabet, overflow, unknown prefix, not a string). */
export function idPrefix(id: unknown): IdPrefix | null {
  if (typeof id !== 'string') return null;
  try {
    const prefix = TypeID.fromString(id).getType();
    return (idPrefixes as readonly string[]).includes(prefix) ? (prefix as IdPrefix) : null;
  } catch {
    return null;
  }
}

export function isId(prefix: IdPrefix, id: unknown): id is Id {
  return idPrefix(id) === prefix;
}
