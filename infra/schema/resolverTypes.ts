import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as typescriptResolvers from '@graphql-codegen/typescript-resolvers';
import type { Subgraph } from './subgraphs.ts';

/** Where a GraphQL type's resolvers get their parent from: `../community/community.model.ts#Community`. */
export type Mappers = Record<string, string>;

/** What a scalar is in TypeScript. One that is missing here fails the generation. */
const scalars = {
  ID: 'string',
  DateTime: { input: 'string', output: 'Date | string' },
  Date: 'string',
  LocalDateTime: 'string',
  TimeZone: 'string',
  ActivityFields: { input: 'unknown', output: 'Record<string, unknown>' },
};

/** The resolver types of one service, as the text of its `src/generated/resolvers.ts`. */
export async function resolverTypes(subgraph: Subgraph, mappers: Mappers): Promise<string> {
  const code = await codegen({
    filename: 'resolvers.ts',
    schema: subgraph.document,
    documents: [],
    plugins: [{ typescript: {} }, { typescriptResolvers: {} }],
    pluginMap: { typescript, typescriptResolvers },
    config: {
      federation: true,
      // The schema says `@link`; the definitions that would be added belong to Federation 1.
      disableFederationDirectiveAndScalarInjection: true,
      contextType: '../context.ts#Context',
      mappers,
      scalars,
      strictScalars: true,
      enumsAsTypes: true,
      useTypeImports: true,
      importExtension: '.ts',
      maybeValue: 'T | null | undefined',
    },
  });
  return `// Written by \`npm run generate\` from the .graphql files. Do not change it by hand.\n${code.trimEnd()}\n`;
}
