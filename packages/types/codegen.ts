import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * The Apollo-recommended plugins, not the client preset, which adds code at run time.
 * Scalars: the server sends both dates as ISO 8601 strings.
 */
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: 'operations/*.graphql',
  generates: {
    'src/operations.generated.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        enumType: 'string-literal',
        useTypeImports: true,
        skipTypename: true,
        defaultScalarType: 'unknown',
        scalars: { Date: 'string', DateTime: 'string', ID: 'string' },
      },
    },
  },
};

export default config;
