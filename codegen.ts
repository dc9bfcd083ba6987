import type { CodegenConfig } from '@graphql-codegen/cli';

/** Typed operations for the web, from the committed schema: graphql(`…`) with a template literal, beside the component. */
const config: CodegenConfig = {
  schema: 'libs/graphql/schema.graphql',
  documents: ['apps/web/src/**/*.{ts,tsx}', '!apps/web/src/**/*.spec.{ts,tsx}'],
  ignoreNoDocuments: true,
  generates: {
    'libs/graphql/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        useTypeImports: true,
        // A field that was asked for is always answered, with null at least.
        avoidOptionals: { field: true, inputValue: false, object: false, defaultValue: false },
        strictScalars: true,
        defaultScalarType: 'unknown',
        enumsAsTypes: true,
        scalars: {
          ID: 'string',
          DateTime: 'string',
          Date: 'string',
          LocalDate: 'string',
          LocalTime: 'string',
          JSON: 'unknown',
          Upload: 'File',
          Instant: 'string',
          DayOrInstant: 'string',
        },
      },
    },
    // In production the server answers these operations and no others.
    'libs/graphql/src/generated/operations.json': { plugins: ['./tools/codegen/registered-operations.cjs'] },
  },
};

export default config;
