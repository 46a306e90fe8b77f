import type { CodegenConfig } from '@graphql-codegen/cli';

// schema.graphql is printed first, by src/schema/print.ts (see `npm run codegen`): this program must not import the
// schema itself, or two copies of graphql would meet.
const config: CodegenConfig = {
  schema: 'schema.graphql',
  documents: ['test/**/*.ts', '!test/support/graphql/**'],
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'test/support/graphql/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        scalars: { ID: 'string', DateTime: 'string', PhoneNumber: 'string' },
      },
    },
  },
};

export default config;
