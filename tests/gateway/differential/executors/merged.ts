import type { ASTNode, GraphQLOutputType, GraphQLSchema } from 'graphql';
import {
  buildASTSchema,
  execute,
  getNamedType,
  GraphQLError,
  isAbstractType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  printSchema,
  visit,
} from 'graphql';
import type { Model } from '../world/model.ts';
import type { Run, Source } from '../world/resolution.ts';
import { createResolution } from '../world/resolution.ts';
import type { TestSupergraph } from '../world/testSupergraph.ts';
import type { Operation, Path, TestExecutor } from './executor.ts';

/** graphql-js over the public schema, in one process, on the same data: what a client should see. */
export interface MergedExecutor extends TestExecutor<Run> {
  /**
   * Where an answer may name an error at all. Below a null that came from an error there may be others, and which of
   * them are named is left to the executor.
   */
  possibleErrors(operation: Operation, run: Run): Promise<Path[]>;
}

/** The same schema, but no output is non-null: no error hides another. */
function withoutNonNull(schema: GraphQLSchema): GraphQLSchema {
  const stripped = visit(parse(printSchema(schema)), {
    FieldDefinition: (field) => ({
      ...field,
      type: visit(field.type as ASTNode, { [Kind.NON_NULL_TYPE]: { leave: (node) => node.type } }) as never,
    }),
  });
  return buildASTSchema(stripped);
}

/** Puts an error in place of each null that a type does not allow. */
function withErrors(value: unknown, type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) {
    const inner = withErrors(value, type.ofType as GraphQLOutputType);
    return inner ?? new GraphQLError('Null where there must be none');
  }
  if (!isListType(type) || !Array.isArray(value)) return value;
  return value.map((item) => withErrors(item, type.ofType));
}

export function createMergedExecutor(
  supergraph: TestSupergraph,
  model: Model,
  apiSchema: GraphQLSchema,
): MergedExecutor {
  const resolve = createResolution(model, supergraph.rules, null);

  const equip = (schema: GraphQLSchema, complete: (value: unknown, coordinate: string) => unknown) => {
    for (const type of Object.values(schema.getTypeMap())) {
      if (isIntrospectionType(type)) continue;
      if (isAbstractType(type)) type.resolveType = (source: Source) => source.object.__typename;
      if (!isObjectType(type)) continue;
      const root = { object: { __typename: type.name, _id: type.name } };
      for (const field of Object.values(type.getFields())) {
        field.resolve = (source: Source | undefined, args: Record<string, unknown>, run: Run) => {
          const isLeaf = isLeafType(getNamedType(field.type));
          const value = resolve({ source: source ?? root, fieldName: field.name, args, isLeaf, run });
          return complete(value, `${type.name}.${field.name}`);
        };
      }
    }
    return schema;
  };

  const strict = equip(buildASTSchema(parse(printSchema(apiSchema))), (value) => value);
  const types = new Map<string, GraphQLOutputType>();
  for (const type of Object.values(strict.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) types.set(`${type.name}.${field.name}`, field.type);
  }
  const lenient = equip(withoutNonNull(apiSchema), (value, coordinate) => {
    const type = types.get(coordinate);
    return type ? withErrors(value, type) : value;
  });

  const executeOn = (schema: GraphQLSchema, { document, operationName, variables }: Operation, run: Run) =>
    execute({ schema, document, operationName, variableValues: variables, contextValue: run });

  return {
    name: 'graphql-js',
    async execute(operation, run) {
      const { data, errors } = await executeOn(strict, operation, run);
      return {
        data: JSON.stringify(data ?? null),
        errors: (errors ?? []).map(({ message, path }) => ({ message, path: path ? [...path] : null })),
      };
    },
    async possibleErrors(operation, run) {
      const { errors } = await executeOn(lenient, operation, run);
      return (errors ?? []).map(({ path }) => [...(path ?? [])]);
    },
  };
}
