import type { CodegenConfig } from '@graphql-codegen/cli';
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset';

const scalars = { ID: 'string', DateTime: 'string', Date: 'string', PhoneNumber: 'string' };

// schema.graphql is printed first, by src/schema/print.ts (see `npm run codegen`): this program must not import the
// schema itself, or two copies of graphql would meet.
const config: CodegenConfig = {
  schema: 'schema.graphql',
  ignoreNoDocuments: true,
  importExtension: '.ts',
  generates: {
    'test/support/graphql/': {
      documents: ['test/**/*.ts', '!test/support/graphql/**'],
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { documentMode: 'string', enumsAsTypes: true, useTypeImports: true, scalars },
    },
    'console/src/graphql/generated/': {
      documents: ['console/src/**/*.graphql'],
      preset: 'client',
      // The page carries the hash of an operation in place of its text; the gateway has the texts.
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'replaceDocumentWithHash', hashAlgorithm: 'sha256' },
      },
      documentTransforms: [addTypenameSelectionDocumentTransform],
      config: { enumsAsTypes: true, useTypeImports: true, dedupeFragments: true, scalars },
    },
  },
};

export default config;
