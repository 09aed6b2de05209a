import type { Random } from '../random.ts';

/** Anything that has fields: an entity, or a value inside one. Fields hold JSON, other objects or `ref`s to entities. */
export interface WorldObject {
  __typename: string;
  /** Unique in its world. Values inside an entity get theirs from where they are. */
  _id: string;
  [field: string]: unknown;
}

/** As a test supergraph writes objects down: values inside entities need no `_id`. */
export interface StoredObject {
  __typename: string;
  [field: string]: unknown;
}

/** Points to an entity by its `_id`. */
export class Reference {
  readonly id: string;
  constructor(id: string) {
    this.id = id;
  }
}

export const ref = (id: string) => new Reference(id);

/** The value of a custom scalar that looks like an object or a list of them. */
export class Json {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

export const json = (value: unknown) => new Json(value);

/** The objects of one execution. Mutations change them, so each execution has its own. */
export interface World {
  byId(id: string): WorldObject;
  all(typeName: string): WorldObject[];
}

export interface FieldCall {
  self: WorldObject;
  args: Record<string, unknown>;
  /** What `@requires` names, as JSON. Never holds a null: the field is null then, wherever it is resolved. */
  required: Record<string, unknown>;
  world: World;
}

/** Computes a field that is more than a stored value. Pure, but for mutations, which may change the world. */
export type Rule = (call: FieldCall) => unknown;

export interface TestSubgraph {
  name: string;
  typeDefs: string;
  /** What runs, when it is ahead of what was composed: it may answer with types and values that the supergraph does not know. */
  deployedTypeDefs?: string;
}

/** Subgraphs, their common data and rules: enough to run them as services and as one schema in one process. */
export interface TestSupergraph {
  name: string;
  subgraphs: readonly TestSubgraph[];
  /** The entities, each with an `_id`. */
  entities(random: Random): WorldObject[];
  /** By coordinate, e.g. `Query.book`; a rule of an interface holds for what implements it. */
  rules: Readonly<Record<string, Rule>>;
  /** Values for arguments, by coordinate (`Query.book(id:)`) or by name of a scalar. */
  inputs: Readonly<Record<string, readonly unknown[]>>;
}
