/** What goes wrong in a run, in services and in the merged schema alike. */
export type Fault =
  /** The resolver of a field throws, gives null, or puts a null into the list. */
  | { kind: 'throws' | 'null' | 'nullItem'; object: string; field: string }
  /** A service does not know an entity, or fails when asked for it. */
  | { kind: 'missing' | 'broken'; object: string; service: string }
  /** A service gives no answer at all, or one that is nothing but an error without a path. */
  | { kind: 'down' | 'refuses'; service: string };

export class InjectedFault extends Error {
  override name = 'InjectedFault';
}
