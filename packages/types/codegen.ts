import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * The Apollo-recommended plugins, not the client preset, which adds code at run time.
 * Scalars: the server sends both dates as ISO 8601 strings.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  config: {
    // What the schema calls a type, TypeScript calls it too.
    namingConvention: 'keep',
    useTypeImports: true,
    skipTypename: true,
    defaultScalarType: 'unknown',
    scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
  },
  generates: {
    'src/schema.generated.ts': {
      plugins: ['typescript'],
      config: {
        enumsAsTypes: true,
        addUnderscoreToArgsType: true,
        avoidOptionals: { field: true },
        // A variable left undefined is not sent: users with exactOptionalPropertyTypes may say so, too.
        inputMaybeValue: 'T | null | undefined',
      },
    },
    'src/operations.generated.ts': {
      documents: 'operations/*.graphql',
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        importSchemaTypesFrom: './src/schema.generated.ts',
        importExtension: '.ts',
        // Each part of an answer has a name: for users' own functions, and in what TypeScript says of mistakes.
        extractAllFieldsToTypesCompact: true,
        printFieldsOnNewLines: true,
      },
    },
  },
};

export default config;
