import { operationFromDocument, Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { isInterfaceType, isObjectType, Kind, parse, visit } from 'graphql';

/** The composed schema of all services: what callers see of it, and how an operation is cut into fetches. */
export interface Supergraph {
  /** What callers see: for validation, variables and introspection. */
  readonly apiSchema: GraphQLSchema;
  /** The same with what is hidden from callers (`@inaccessible`), which fetches may read all the same. */
  readonly wholeSchema: GraphQLSchema;
  readonly serviceNames: readonly string[];
  /** Names of fields that a `@requires` names with arguments: plans read them under their plain name. */
  readonly requiredWithArguments: ReadonlySet<string>;
  /**
   * The fetches that answer one operation of a valid document; the name may be null when there is only one. Throws a
   * `GraphQLError` when the operation can't be planned. Slow, milliseconds to seconds: keep what it gives.
   */
  plan(document: DocumentNode, operationName: string | null): QueryPlan;
}

/**
 * The one door to Apollo's federation packages (Elastic-2.0), which read the supergraph and plan over it; nothing of them
 * takes part in a request after its plan is made. Throws when the SDL is no supergraph, or needs something of a gateway
 * that this one does not do (`@fromContext`, `@authenticated`, `@requiresScopes`, `@policy`): it is refused when it is
 * loaded, never executed halfway.
 */
export function loadSupergraph(sdl: string): Supergraph {
  const supergraph = ApolloSupergraph.build(sdl, { validateSupergraph: true });
  const apiSchema = supergraph.apiSchema();
  // Fetches of fragments that were written out can be merged into one call without names that clash.
  const planner = new QueryPlanner(supergraph, { reuseQueryFragments: false });
  const wholeSchema = supergraph.schema.toGraphQLJSSchema();
  return {
    apiSchema: apiSchema.toGraphQLJSSchema(),
    wholeSchema,
    serviceNames: supergraph.subgraphsMetadata().map(({ name }) => name),
    requiredWithArguments: requiredWithArguments(wholeSchema),
    plan(document, operationName) {
      const operation = operationFromDocument(apiSchema, document, operationName ? { operationName } : {});
      return planner.buildQueryPlan(operation);
    },
  };
}

function requiredWithArguments(schema: GraphQLSchema): Set<string> {
  const names = new Set<string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const { astNode } of Object.values(type.getFields())) {
      for (const directive of astNode?.directives ?? []) {
        const requires = directive.arguments?.find(({ name }) => name.value === 'requires')?.value;
        if (directive.name.value !== 'join__field' || requires?.kind !== Kind.STRING) continue;
        visit(parse(`{ ${requires.value} }`, { noLocation: true }), {
          Field: ({ name, arguments: given }) => {
            if (given && given.length > 0) names.add(name.value);
          },
        });
      }
    }
  }
  return names;
}
