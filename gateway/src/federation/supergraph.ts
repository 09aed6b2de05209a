import { operationFromDocument, Supergraph as ApolloSupergraph } from '@apollo/federation-internals';
import type { QueryPlan } from '@apollo/query-planner';
import { QueryPlanner } from '@apollo/query-planner';
import type { DocumentNode, GraphQLSchema } from 'graphql';
import { parse } from 'graphql';
import { withConcreteTypes } from './concreteTypes.ts';
import { readJoins } from './joinDirectives.ts';
import { mayBeToldNull } from './needs.ts';
import { plannerSdl } from './plannerSdl.ts';
import { repairPlan } from './repairPlan.ts';

/** The composed schema of all services: what callers see of it, and how an operation is cut into fetches. */
export interface Supergraph {
  /** What callers see: for validation, variables and introspection. */
  readonly apiSchema: GraphQLSchema;
  /** The same with what is hidden from callers (`@inaccessible`), which fetches may read all the same. */
  readonly wholeSchema: GraphQLSchema;
  readonly serviceNames: readonly string[];
  /**
   * Whether a service can be told null for what is at this path of an object, because it is part of no key, but required,
   * and may be null.
   */
  mayBeToldNull(service: string, typeName: string, path: readonly string[]): boolean;
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
  const apiSchema = ApolloSupergraph.build(sdl, { validateSupergraph: true })
    .apiSchema()
    .toGraphQLJSSchema({ includeDefer: true });
  const forPlanner = plannerSdl(sdl);
  const supergraph = ApolloSupergraph.build(forPlanner.sdl, { validateSupergraph: true });
  const plannerSchema = supergraph.apiSchema();
  // Fetches of fragments that were written out can be merged into one call without names that clash.
  const planner = new QueryPlanner(supergraph, {
    reuseQueryFragments: false,
    incrementalDelivery: { enableDefer: true },
  });
  const wholeSchema = supergraph.schema.toGraphQLJSSchema();
  const { requiredFields } = forPlanner;
  const context = { schema: wholeSchema, joins: readJoins(parse(forPlanner.sdl)), requiredFields };

  const planOf = (document: DocumentNode, operationName: string | null): QueryPlan => {
    const operation = operationFromDocument(plannerSchema, document, operationName ? { operationName } : {});
    return planner.buildQueryPlan(operation);
  };
  return {
    apiSchema,
    wholeSchema,
    serviceNames: supergraph.subgraphsMetadata().map(({ name }) => name),
    mayBeToldNull: (...what) => mayBeToldNull(context, ...what),
    plan(document, operationName) {
      let found: QueryPlan;
      try {
        found = planOf(document, operationName);
      } catch {
        found = planOf(withConcreteTypes(apiSchema, document), operationName);
      }
      return repairPlan(context, found);
    },
  };
}
