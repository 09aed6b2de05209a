import type { DocumentNode, OperationDefinitionNode } from 'graphql';
import { getOperationAST, GraphQLError, Kind, visit } from 'graphql';
import type { Supergraph } from '../federation/supergraph.ts';
import type { DistinctDocument } from './distinctKeys.ts';
import { withDistinctKeys } from './distinctKeys.ts';
import type { ExecutionPlan } from './execution.ts';
import { compileFetches } from './fetchGraph.ts';
import { introspect, introspectionOf } from './introspection.ts';
import type { OutputContext } from './outputShape.ts';
import { OutputObject } from './outputShape.ts';

/** So many sets of values of `@include` and `@skip` are kept for an operation; more are worked out again each time. */
const MOST_SETS_OF_CONDITIONS = 64;

let nextId = 0;

type Variables = Readonly<Record<string, unknown>>;

/**
 * One operation with all that can be worked out before anybody asks it: which fetches it takes, what of their answers goes
 * where, and what the caller gets of it. Make it once and keep it by document and name of the operation.
 */
export class CompiledOperation {
  /** Of no other operation of this process. */
  readonly id = nextId++;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly name: string | null;
  readonly plan: ExecutionPlan;
  readonly #supergraph: Supergraph;
  readonly #operation: OperationDefinitionNode;
  readonly #document: DocumentNode;
  readonly #planKeyOf: DistinctDocument['keyOf'];
  readonly #introspection: DocumentNode | null;
  /** What does not depend on variables is described once. */
  #description: Map<string, string> | null = null;
  /** Variables of `@include` and `@skip`: what the caller gets depends on them, and on no others. */
  readonly #conditions: readonly string[];
  readonly #outputs = new Map<string, OutputObject>();

  /** Throws a `GraphQLError` when the operation can't be planned. `document` has to be valid. */
  constructor(supergraph: Supergraph, document: DocumentNode, operationName: string | null) {
    const operation = getOperationAST(document, operationName);
    if (!operation) throw new GraphQLError('Which of the operations is meant is not said');
    const distinct = withDistinctKeys(supergraph, document);
    const { node } = supergraph.plan(distinct.document, operationName);
    const schema = supergraph.wholeSchema;
    const graph =
      node?.kind === 'Subscription'
        ? compileFetches(schema, node.rest, node.primary)
        : compileFetches(schema, node);
    this.kind = operation.operation;
    this.name = operation.name?.value ?? null;
    this.plan = { schema, graph, callersVariables: distinct.callersVariables };
    this.#supergraph = supergraph;
    this.#operation = operation;
    this.#document = document;
    this.#planKeyOf = (field) => distinct.keyOf(field);
    this.#introspection = introspectionOf(document, operation);
    this.#conditions = conditionsOf(document);
  }

  /** What the caller gets when the variables are these. */
  outputOf(variables: Variables): OutputObject {
    const key = this.#conditions.map((name) => (variables[name] === true ? 1 : 0)).join('');
    const known = this.#outputs.get(key);
    if (known) return known;

    const { apiSchema } = this.#supergraph;
    const root = apiSchema.getRootType(this.#operation.operation);
    if (!root) throw new Error(`The schema has no ${this.#operation.operation}`);
    const conditions = Object.fromEntries(this.#conditions.map((name) => [name, variables[name]]));
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
    const context = { schema: apiSchema, fragments, conditions, planKeyOf: this.#planKeyOf };
    const output = new OutputObject(context, root, this.plan.graph.root, [this.#operation.selectionSet]);
    if (this.#outputs.size < MOST_SETS_OF_CONDITIONS) this.#outputs.set(key, output);
    return output;
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

export function compile(
  supergraph: Supergraph,
  document: DocumentNode,
  operationName: string | null,
): CompiledOperation {
  return new CompiledOperation(supergraph, document, operationName);
}
