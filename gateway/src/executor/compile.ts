import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError, Kind } from 'graphql';
import type { Supergraph } from '../federation/supergraph.ts';
import { conditionsOf, dependsOnConditions } from './conditions.ts';
import type { DeferredOperation } from './deferral.ts';
import { deferConditionsOf, hasDefer, withLabels, withoutDefer } from './deferral.ts';
import type { DistinctDocument } from './distinctKeys.ts';
import { withDistinctKeys } from './distinctKeys.ts';
import type { ExecutionPlan } from './execution.ts';
import { compileFetches } from './fetchGraph.ts';
import { introspect, introspectionOf } from './introspection.ts';
import { byRootField, plannable } from './plannable.ts';
import type { Conditions } from './plannable.ts';
import type { OutputContext } from './outputShape.ts';
import { OutputObject } from './outputShape.ts';

/** For so many sets of values of `@include` and `@skip` an operation is kept ready, those that were asked for last. */
const MOST_SETS_OF_CONDITIONS = 64;

let nextId = 0;

type Variables = Readonly<Record<string, unknown>>;

/** An operation under one set of conditions. */
export interface Variant {
  plan: ExecutionPlan;
  /** What the caller gets. */
  output: OutputObject;
}

/** An operation under one set of conditions, as it is answered in parts. */
export interface PartedVariant extends Variant {
  comesWhole?: never;
  /** What is deferred, by the operation's own label: the caller's. */
  later: ReadonlyMap<string, string | null>;
}

/** Why an operation with `@defer` is answered at once; the specification leaves it to a server whether it defers. */
export interface Undeferred {
  comesWhole: UndeferredReason;
  /** What kept the planner or the executor from it. */
  error?: unknown;
}

/**
 * `nothing-later`: its variables say so, or nothing of it is deferred. `mutations`: of several, the next has to wait for all of the one
 * before. `no-plan`: no plan in parts is found that can be carried out.
 */
export type UndeferredReason = 'nothing-later' | 'mutations' | 'no-plan';

/**
 * One operation with all that can be worked out before anybody asks it: which fetches it takes, what of their answers goes
 * where, and what the caller gets of it. Make it once and keep it by document and name of the operation.
 */
export class CompiledOperation {
  /** Of no other operation of this process. */
  readonly id = nextId++;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
  /** Whether some of it may be answered later than the rest, for those who take answers in parts. */
  readonly mayDefer: boolean;
  readonly #supergraph: Supergraph;
  readonly #operation: OperationDefinitionNode;
  readonly #document: DocumentNode;
  /** With its `@defer`. */
  readonly #source: DocumentNode;
  readonly #sourceOperation: OperationDefinitionNode;
  readonly #distinct: DistinctDocument;
  readonly #introspection: DocumentNode | null;
  /** What does not depend on variables is described once. */
  #description: Map<string, string> | null = null;
  /** Variables of `@include` and `@skip`: what the caller gets depends on them, and on no others. */
  readonly #conditions: readonly string[];
  /** The plan for all of their values; null when each set of values needs one of its own. */
  readonly #plan: ExecutionPlan | null;
  readonly #variants = new Map<string, Variant>();
  readonly #deferConditions: readonly string[];
  readonly #parted = new Map<string, PartedVariant | Undeferred>();

  /** Throws a `GraphQLError` when the operation can't be planned. `document` has to be valid. */
  constructor(supergraph: Supergraph, document: DocumentNode, operationName: string | null) {
    const source = getOperationAST(document, operationName);
    const isDeferring = hasDefer(document);
    const whole = isDeferring ? withoutDefer(document) : document;
    const operation = getOperationAST(whole, operationName);
    if (!source || !operation) throw new GraphQLError('Which of the operations is meant is not said');
    this.kind = operation.operation;
    this.name = operation.name?.value ?? null;
    this.#supergraph = supergraph;
    this.#operation = operation;
    this.#document = whole;
    this.#source = document;
    this.#sourceOperation = source;
    this.mayDefer = isDeferring && this.kind !== 'subscription';
    this.#distinct = withDistinctKeys(supergraph, whole);
    this.#introspection = introspectionOf(whole, operation);
    this.#conditions = conditionsOf(whole);
    this.#deferConditions = isDeferring ? deferConditionsOf(document) : [];
    this.#plan = this.#planned({});
    if (this.#conditions.length === 0) this.variantOf({});
  }

  /** The operation when the variables are these. Plans it when it depends on conditions that have not been so yet. */
  variantOf(variables: Variables): Variant {
    const key = this.#keyOf(variables);
    return remembered(this.#variants, key, () => {
      const conditions = this.#conditionsIn(variables);
      const plan = this.#plan ?? this.#planned(conditions);
      if (!plan) throw new Error('A plan that depends on something else than conditions');
      return this.#outputOf(plan, this.#document, this.#operation, this.#distinct, conditions);
    });
  }

  /** The same for who takes it in parts, or why nothing of it comes later. */
  partedVariantOf(variables: Variables): PartedVariant | Undeferred {
    if (!this.mayDefer) return NOTHING_DEFERRED;
    return remembered(this.#parted, this.#partedKeyOf(variables), () => this.#partedVariant(variables));
  }

  /** Whether `variantOf`, or `partedVariantOf`, takes no planning, which may take a second. */
  isPlannedFor(variables: Variables, inParts: boolean): boolean {
    if (inParts && this.mayDefer) return this.#parted.has(this.#partedKeyOf(variables));
    return this.#plan !== null || this.#variants.has(this.#keyOf(variables));
  }

  #conditionsIn(variables: Variables): Conditions {
    return Object.fromEntries(this.#conditions.map((name) => [name, variables[name] === true]));
  }

  #keyOf(variables: Variables): string {
    return this.#conditions.map((name) => (variables[name] === true ? 1 : 0)).join('');
  }

  #partedKeyOf(variables: Variables): string {
    const deferred = this.#deferConditions.map((name) => (isWanted(variables[name]) ? 1 : 0));
    return `${this.#keyOf(variables)} ${deferred.join('')}`;
  }

  #partedVariant(variables: Variables): PartedVariant | Undeferred {
    const wanted = new Map(this.#deferConditions.map((name) => [name, isWanted(variables[name])]));
    const parted = withLabels(this.#source, this.#sourceOperation, wanted);
    if (!parted) return NOTHING_DEFERRED;
    const distinct = withDistinctKeys(this.#supergraph, parted.document);
    const conditions = this.#conditionsIn(variables);
    try {
      const document = plannable(distinct.document, conditions);
      // Each mutation has a plan of its own, and what is deferred of one would come before the next was done.
      if (this.kind === 'mutation' && byRootField(document, this.name).length > 1)
        return { comesWhole: 'mutations' };
      const plan = this.#partedPlan(document, distinct);
      return this.#partedOutput(plan, parted, distinct, conditions);
    } catch (error) {
      // The same operation is planned whole, or refused then.
      return { comesWhole: 'no-plan', error };
    }
  }

  #partedPlan(document: DocumentNode, distinct: DistinctDocument): ExecutionPlan {
    const { node } = this.#supergraph.plan(document, this.name);
    if (node?.kind === 'Subscription') throw new Error('A subscription in parts');
    const { wholeSchema: schema } = this.#supergraph;
    return {
      schema,
      graph: compileFetches(this.#supergraph, node),
      callersVariables: distinct.callersVariables,
    };
  }

  #partedOutput(
    plan: ExecutionPlan,
    { document, operation, labels }: DeferredOperation,
    distinct: DistinctDocument,
    conditions: Conditions,
  ): PartedVariant {
    const variant = this.#outputOf(plan, document, operation, distinct, conditions, labels);
    return { ...variant, later: labels };
  }

  #outputOf(
    plan: ExecutionPlan,
    document: DocumentNode,
    { operation, selectionSet }: OperationDefinitionNode,
    distinct: DistinctDocument,
    conditions: Conditions,
    later: OutputContext['later'] = NOTHING_LATER,
  ): Variant {
    const { apiSchema } = this.#supergraph;
    const root = apiSchema.getRootType(operation);
    if (!root) throw new Error(`The schema has no ${operation}`);
    const fragments: OutputContext['fragments'] = new Map(
      document.definitions.flatMap((definition) =>
        definition.kind === Kind.FRAGMENT_DEFINITION
          ? [
              [
                definition.name.value,
                { on: definition.typeCondition.name.value, selectionSet: definition.selectionSet },
              ] as const,
            ]
          : [],
      ),
    );
    const planKeyOf: OutputContext['planKeyOf'] = (field) => distinct.keyOf(field);
    const context = { schema: apiSchema, fragments, conditions, planKeyOf, later };
    const output = new OutputObject(context, root, plan.graph.root, [selectionSet]);
    const missing = output.fieldsOf(root.name)?.find(({ kind, slot }) => kind === 'value' && slot < 0);
    if (missing) throw new GraphQLError(`No service can be asked for "${missing.key}" in this way`);
    return { plan, output };
  }

  /** Null when these conditions are too few to plan by. */
  #planned(conditions: Conditions): ExecutionPlan | null {
    const { wholeSchema: schema } = this.#supergraph;
    const { document, callersVariables } = this.#distinct;
    const isDecided = this.#conditions.every((name) => Object.hasOwn(conditions, name));
    let node: PlanNode | SubscriptionNode | undefined;
    try {
      node = this.#planNode(plannable(document, conditions));
    } catch (error) {
      if (isDecided) throw error;
      return null;
    }
    if (!isDecided && dependsOnConditions(node)) return null;
    const graph =
      node?.kind === 'Subscription'
        ? compileFetches(this.#supergraph, node.rest, node.primary)
        : compileFetches(this.#supergraph, node);
    return { schema, graph, callersVariables };
  }

  #planNode(document: DocumentNode): PlanNode | SubscriptionNode | undefined {
    const plan = (part: DocumentNode) => this.#supergraph.plan(part, this.name).node;
    const node = plan(document);
    // A plan asks a service for all mutations that it has at once, before it reads what follows from the first.
    if (this.kind !== 'mutation' || node?.kind === 'Fetch') return node;
    const nodes = byRootField(document, this.name).map(plan);
    return { kind: 'Sequence', nodes: nodes.filter((part) => part !== undefined) as PlanNode[] };
  }

  /** JSON of what the operation asks about the schema, by key. */
  describe(variables: Variables): ReadonlyMap<string, string> {
    if (!this.#introspection) return NOTHING;
    if (this.#description) return this.#description;
    const description = introspect(this.#supergraph.apiSchema, this.#introspection, variables);
    if ((this.#operation.variableDefinitions ?? []).length === 0) this.#description = description;
    return description;
  }
}

const NOTHING_DEFERRED: Undeferred = { comesWhole: 'nothing-later' };
const NOTHING: ReadonlyMap<string, string> = new Map();
const NOTHING_LATER: OutputContext['later'] = new Map();

/** `if` is true unless it says otherwise. */
const isWanted = (value: unknown) => value !== false;

/** The value for a key, made when there is none. Those that were asked for last are kept. */
function remembered<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.has(key) ? (known.get(key) as Value) : make();
  known.delete(key);
  known.set(key, value);
  const [oldest] = known.keys();
  if (oldest !== undefined && known.size > MOST_SETS_OF_CONDITIONS) known.delete(oldest);
  return value;
}

export function compile(
  supergraph: Supergraph,
  document: DocumentNode,
  operationName: string | null,
): CompiledOperation {
  return new CompiledOperation(supergraph, document, operationName);
}
