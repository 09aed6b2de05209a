import { typeid } from 'typeid-js';

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
  'objective',
  'review',
  'agendaitem',
  'reflection',
  'proposal',
  'contact',
  'inquiry',
  'message',
  'guest',
  'competence',
  'registration',
  'artefact',
  'reuse',
  'hub',
  'hubnetwork',
  'activitytype',
  'post',
  'reply',
  'question',
  'answer',
  'resource',
  'digest',
  'notification',
  'programme',
  'module',
  'cohort',
  'activity',
  'attendance',
  'campaign',
  'course',
  'lecture',
  'enrolment',
  'certificate',
  'exercise',
  'group',
  'call',
  'application',
  'delegation',
  'team',
  'deliverable',
  'mentoring',
  'ticket',
  'partnership',
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

// A prefix, and 128 bits in Crockford's base32: 26 digits, of which the first holds three bits.
// (Measured: an event is read in 6 µs; with `TypeID.fromString` for its ids it took 25 µs.)
const wellFormed = /^([a-z]+)_[0-7][0-9a-hjkmnp-tv-z]{25}$/;
const prefixes: ReadonlySet<string> = new Set(idPrefixes);

/** The prefix of a well-formed id, or null for anything else (wrong alphabet, overflow, unknown prefix, not a string). */
export function idPrefix(id: unknown): IdPrefix | null {
  const prefix = typeof id === 'string' ? wellFormed.exec(id)?.[1] : undefined;
  return prefix !== undefined && prefixes.has(prefix) ? (prefix as IdPrefix) : null;
}

export function isId(prefix: IdPrefix, id: unknown): id is Id {
  return idPrefix(id) === prefix;
}
