import type { PlanNode, SubscriptionNode } from '@apollo/query-planner';
import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError, Kind, visit } from 'graphql';
import type { Supergraph } from '../federation/supergraph.ts';
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

/**
 * One operation with all that can be worked out before anybody asks it: which fetches it takes, what of their answers goes
 * where, and what the caller gets of it. Make it once and keep it by document and name of the operation.
 */
export class CompiledOperation {
  /** Of no other operation of this process. */
  readonly id = nextId++;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
  readonly #supergraph: Supergraph;
  readonly #operation: OperationDefinitionNode;
  readonly #document: DocumentNode;
  readonly #distinct: DistinctDocument;
  readonly #introspection: DocumentNode | null;
  /** What does not depend on variables is described once. */
  #description: Map<string, string> | null = null;
  /** Variables of `@include` and `@skip`: what the caller gets depends on them, and on no others. */
  readonly #conditions: readonly string[];
  /** The plan for all of their values; null when each set of values needs one of its own. */
  readonly #plan: ExecutionPlan | null;
  readonly #variants = new Map<string, Variant>();

  /** Throws a `GraphQLError` when the operation can't be planned. `document` has to be valid. */
  constructor(supergraph: Supergraph, document: DocumentNode, operationName: string | null) {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new GraphQLError('Which of the operations is meant is not said');
    this.kind = operation.operation;
    this.name = operation.name?.value ?? null;
    this.#supergraph = supergraph;
    this.#operation = operation;
    this.#document = document;
    this.#distinct = withDistinctKeys(supergraph, document);
    this.#introspection = introspectionOf(document, operation);
    this.#conditions = conditionsOf(document);
    this.#plan = this.#planned({});
    if (this.#conditions.length === 0) this.variantOf({});
  }

  /** The operation when the variables are these. Plans it when it depends on conditions that have not been so yet. */
  variantOf(variables: Variables): Variant {
    const key = this.#keyOf(variables);
    const variant = this.#variants.get(key) ?? this.#variant(variables);
    this.#variants.delete(key);
    this.#variants.set(key, variant);
    const [oldest] = this.#variants.keys();
    if (oldest !== undefined && this.#variants.size > MOST_SETS_OF_CONDITIONS) this.#variants.delete(oldest);
    return variant;
  }

  /** Whether `variantOf` takes no planning, which may take a second. */
  isPlannedFor(variables: Variables): boolean {
    return this.#plan !== null || this.#variants.has(this.#keyOf(variables));
  }

  #keyOf(variables: Variables): string {
    return this.#conditions.map((name) => (variables[name] === true ? 1 : 0)).join('');
  }

  #variant(variables: Variables): Variant {
    const conditions = Object.fromEntries(this.#conditions.map((name) => [name, variables[name] === true]));
    const plan = this.#plan ?? this.#planned(conditions);
    const { apiSchema } = this.#supergraph;
    const root = apiSchema.getRootType(this.#operation.operation);
    if (!plan || !root) throw new Error(`The schema has no ${this.#operation.operation}`);
    const fragments: OutputContext['fragments'] = new Map(
      this.#document.definitions.flatMap((definition) =>
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
    const planKeyOf: OutputContext['planKeyOf'] = (field) => this.#distinct.keyOf(field);
    const context = { schema: apiSchema, fragments, conditions, planKeyOf };
    const output = new OutputObject(context, root, plan.graph.root, [this.#operation.selectionSet]);
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
        ? compileFetches(schema, node.rest, node.primary)
        : compileFetches(schema, node);
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

const NOTHING: ReadonlyMap<string, string> = new Map();

function conditionsOf(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive: (directive) => {
      if (directive.name.value !== 'include' && directive.name.value !== 'skip') return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

/** Whether a fetch of entities leaves something out under conditions, and so may need less of them. */
function dependsOnConditions(node: PlanNode | SubscriptionNode | undefined): boolean {
  switch (node?.kind) {
    case 'Fetch':
      return node.requires !== undefined && /@(include|skip)\b/.test(node.operation);
    case 'Sequence':
    case 'Parallel':
      return node.nodes.some(dependsOnConditions);
    case 'Flatten':
      return dependsOnConditions(node.node);
    case 'Condition':
      return dependsOnConditions(node.ifClause) || dependsOnConditions(node.elseClause);
    case 'Subscription':
      return dependsOnConditions(node.rest);
    case 'Defer':
    case undefined:
      return false;
  }
}

export function compile(
  supergraph: Supergraph,
  document: DocumentNode,
  operationName: string | null,
): CompiledOperation {
  return new CompiledOperation(supergraph, document, operationName);
}
