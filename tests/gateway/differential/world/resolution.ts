import type { SelectionSetNode } from 'graphql';
import { Kind, valueFromASTUntyped } from 'graphql';
import { hash } from '../random.ts';
import type { Fault } from './faults.ts';
import { InjectedFault } from './faults.ts';
import type { Model } from './model.ts';
import type { Rule, World, WorldObject } from './testSupergraph.ts';
import { Json, Reference } from './testSupergraph.ts';

/** One execution of one operation by one executor. */
export interface Run {
  world: World;
  faults: readonly Fault[];
  /** Told of every field that is resolved; a failing run is looked for among them. */
  visited?: (object: WorldObject, fieldName: string) => void;
}

/** What resolvers hand down: an object and, in a service, the representation by which it was asked for. */
export interface Source {
  object: WorldObject;
  given?: Record<string, unknown>;
}

export interface FieldRequest {
  source: Source;
  fieldName: string;
  args: Record<string, unknown>;
  isLeaf: boolean;
  run: Run;
}

export type ResolveField = (request: FieldRequest) => unknown;

type JsonObject = Record<string, unknown>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

const selectedOf = ({ selections }: SelectionSetNode): string[] =>
  selections.flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));

function holdsNull(value: unknown): boolean {
  if (value === null) return true;
  if (Array.isArray(value)) return value.some(holdsNull);
  return isObject(value) && Object.values(value).some(holdsNull);
}

function toSource(value: unknown, world: World): unknown {
  if (Array.isArray(value)) return value.map((item) => toSource(item, world));
  if (value instanceof Reference) return { object: world.byId(value.id) } satisfies Source;
  return value === null || value === undefined ? null : ({ object: value as WorldObject } satisfies Source);
}

/** Whether a service can tell an object by one of its keys; what has no key at all is told by where it is. */
function isKnownTo(model: Model, service: string, object: WorldObject, world: World): boolean {
  const keys = model.namesOf(object.__typename).flatMap((name) => model.keysOf(service, name));
  return keys.length === 0 || keys.some((key) => isWhole(object, key, world));
}

function isWhole(object: WorldObject, key: SelectionSetNode, world: World): boolean {
  return key.selections.every((node) => {
    if (node.kind !== Kind.FIELD || node.name.value === '__typename') return true;
    const stored = object[node.name.value] ?? null;
    if (stored === null || !node.selectionSet) return stored !== null;
    const inner = stored instanceof Reference ? world.byId(stored.id) : (stored as WorldObject);
    return isWhole(inner, node.selectionSet, world);
  });
}

/**
 * What fails a field of an object wherever it is resolved, so that services and the merged schema fail alike. What a
 * service lost comes first, for there nobody asks for the field; a key is known to others too.
 */
function faultOf(model: Model, { source: { object }, fieldName, run }: FieldRequest): Fault | undefined {
  const owners = model.ownersOf(object.__typename, fieldName);
  const isLost =
    owners.size === 1 && !model.isPlumbing(`${object.__typename}.${fieldName}`)
      ? run.faults.find(
          (fault) =>
            'service' in fault &&
            owners.has(fault.service) &&
            (!('object' in fault) || fault.object === object._id),
        )
      : undefined;
  return (
    isLost ??
    run.faults.find((fault) => 'field' in fault && fault.object === object._id && fault.field === fieldName)
  );
}

/**
 * The one way in which a field gets its value, in a service (`service` is its name) and in the merged schema (`null`).
 * What a field requires comes from the representation there, and from the world here.
 */
export function createResolution(
  model: Model,
  rules: Readonly<Record<string, Rule>>,
  service: string | null,
): ResolveField {
  const ruleOf = (typeName: string, fieldName: string): Rule | undefined => {
    const owner = model.namesOf(typeName).find((name) => Object.hasOwn(rules, `${name}.${fieldName}`));
    return owner === undefined ? undefined : rules[`${owner}.${fieldName}`];
  };

  const project = (source: Source, selection: SelectionSetNode, run: Run): JsonObject => {
    const found: JsonObject = {};
    for (const node of selection.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        if (condition === undefined || model.namesOf(source.object.__typename).includes(condition))
          Object.assign(found, project(source, node.selectionSet, run));
      } else if (node.kind === Kind.FIELD) {
        const fieldName = node.name.value;
        if (fieldName === '__typename') {
          found[fieldName] = source.object.__typename;
          continue;
        }
        const args = Object.fromEntries(
          (node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
        );
        const inner = node.selectionSet;
        let value: unknown = null;
        try {
          value = resolve({
            source,
            fieldName,
            args,
            isLeaf: !inner,
            run: { ...run, visited: () => undefined },
          });
        } catch (error) {
          if (!(error instanceof InjectedFault)) throw error;
        }
        found[fieldName] = inner ? projectEach(value, inner, run) : value;
      }
    }
    return found;
  };
  const projectEach = (value: unknown, selection: SelectionSetNode, run: Run): unknown => {
    if (Array.isArray(value)) return value.map((item) => projectEach(item, selection, run));
    return value === null ? null : project(value as Source, selection, run);
  };

  /** The part of a representation that a field requires. */
  const given = (from: JsonObject, selection: SelectionSetNode): JsonObject => {
    const found: JsonObject = {};
    for (const node of selection.selections) {
      if (node.kind === Kind.INLINE_FRAGMENT) {
        const condition = node.typeCondition?.name.value;
        const typeName = from['__typename'];
        if (condition === undefined) Object.assign(found, given(from, node.selectionSet));
        else if (typeof typeName !== 'string') {
          // Not required, so not sent: of two types the fields that are there tell which.
          const present = selectedOf(node.selectionSet).every((name) => from[name] !== undefined);
          if (present) Object.assign(found, given(from, node.selectionSet));
        } else if (model.namesOf(typeName).includes(condition)) {
          Object.assign(found, given(from, node.selectionSet));
        }
      } else if (node.kind === Kind.FIELD) {
        const value = from[node.name.value];
        if (value === undefined) throw new Error(`The representation lacks ${node.name.value}`);
        found[node.name.value] = node.selectionSet ? givenEach(value, node.selectionSet) : value;
      }
    }
    return found;
  };
  const givenEach = (value: unknown, selection: SelectionSetNode): unknown => {
    if (Array.isArray(value)) return value.map((item) => givenEach(item, selection));
    return isObject(value) ? given(value, selection) : null;
  };

  const resolve: ResolveField = (request) => {
    const { source, fieldName, args, isLeaf, run } = request;
    const { object } = source;
    run.visited?.(object, fieldName);
    const fault = faultOf(model, request);
    const owners = model.ownersOf(object.__typename, fieldName);
    // A service is asked also by a key that is null. If it answers at all, it knows nobody of that name.
    const isAnswered = fault?.kind !== 'down' && fault?.kind !== 'refuses';
    const isKnown = [...owners].some((owner) => isKnownTo(model, owner, object, run.world));
    if (owners.size > 0 && isAnswered && !isKnown) return null;
    if (fault?.kind === 'null' || fault?.kind === 'missing') return null;
    if (fault && fault.kind !== 'nullItem')
      throw new InjectedFault(`${fault.kind}: ${object._id}.${fieldName}`);

    const rule = ruleOf(object.__typename, fieldName);
    let value: unknown = object[fieldName] ?? null;
    if (rule) {
      const requires = model.requiresOf(object.__typename, fieldName);
      let required: JsonObject = {};
      if (requires && service !== null) {
        if (!source.given) throw new Error(`${fieldName} was asked for without a representation`);
        required = given(source.given, requires);
      } else if (requires) {
        required = project(source, requires, run);
      }
      value = holdsNull(required) ? null : rule({ self: object, args, required, world: run.world });
    }
    if (fault && Array.isArray(value) && value.length > 0) {
      const place = hash(object._id + fieldName) % value.length;
      value = value.map((item: unknown, index) => (index === place ? null : item));
    }
    if (!isLeaf) return toSource(value, run.world);
    return value instanceof Json ? value.value : value;
  };
  return resolve;
}
