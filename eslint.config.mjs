import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** The allowed arrows of the house (ARCHITECTURE.md): every other import between libraries is an error. */
const arrows = [
  { sourceTag: 'lib:domain', onlyDependOnLibsWithTags: ['lib:domain'] },
  { sourceTag: 'lib:ui', onlyDependOnLibsWithTags: ['lib:ui'] },
  { sourceTag: 'lib:graphql', onlyDependOnLibsWithTags: ['lib:graphql'] },
  { sourceTag: 'lib:access', onlyDependOnLibsWithTags: ['lib:access', 'lib:domain'] },
  { sourceTag: 'lib:interop', onlyDependOnLibsWithTags: ['lib:interop', 'lib:domain'] },
  { sourceTag: 'lib:persistence', onlyDependOnLibsWithTags: ['lib:persistence', 'lib:domain', 'lib:access'] },
  { sourceTag: 'app:api', onlyDependOnLibsWithTags: ['lib:domain', 'lib:access', 'lib:persistence', 'lib:interop'] },
  { sourceTag: 'app:web', onlyDependOnLibsWithTags: ['lib:domain', 'lib:access', 'lib:graphql', 'lib:ui'] },
  { sourceTag: 'tests', onlyDependOnLibsWithTags: ['tests', 'lib:domain', 'lib:access', 'lib:persistence', 'lib:interop'] },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', '.nx/**', '.data/**', 'libs/graphql/src/generated/**', 'test-results/**', 'shots/**'] },
  ...tseslint.configs.recommended,
  { files: ['**/*.cjs'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    plugins: { '@nx': nx },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@nx/enforce-module-boundaries': ['error', { depConstraints: arrows, allow: [] }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A string-literal union says the same and travels better.' },
        { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
      ],
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ regex: '^(?!\\.|temporal-polyfill|@jalon/domain)', message: 'The domain is true without a computer: no framework, no I/O.' }] },
      ],
    },
  },
  { files: ['*.ts', '**/*.config.mts'], rules: { 'no-restricted-syntax': 'off' } },
);
