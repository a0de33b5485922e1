import js from '@eslint/js';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** A leading underscore says that a name has to stand there, unused, for its decorator or its place. */
const UNUSED = { argsIgnorePattern: '^_', varsIgnorePattern: '^_' };

export default defineConfig(
  globalIgnores(['dist/', '.data/', 'coverage/', 'apps/portal/src/api/schema.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-unused-vars': ['error', UNUSED],
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    // Programs that people run; they talk on the terminal.
    files: [
      '**/*.mjs',
      '**/*.cjs',
      'apps/*/src/main.ts',
      'apps/worker/src/{prepare,grant-administrator,rotate-master-key}.ts',
      'apps/worker/src/{prepare,grant-administrator,rotate-signing-key}.ts',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: { globals: globalsOfNode() },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { ...globalsOfNode(), require: 'readonly', exports: 'writable', __dirname: 'readonly' },
    },
  },
  {
    files: ['**/*.ts', '**/*.tsx', '**/*.mts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
      // Numbers read well in a text, and nothing else may slip in.
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: false, allowAny: false, allowNullish: false },
      ],
      // A decorator makes a class of it: a Nest module has no members, and controllers are never called by us.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', UNUSED],
      // What an index signature answers may be missing; brackets say so.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      // Rows, bodies and views are plain data. Their classes only carry decorators, so that a literal is as good as
      // an instance, and spreading one loses nothing.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Record<never, never> is how a table of parameters says "none".
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      // `() => close()` reads well; what matters is that nothing uses the nothing that it answers.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Interfaces of Nest and Fastify ask for promises, whether there is anything to wait for or not.
      '@typescript-eslint/require-await': 'off',
      // `consistent-type-imports` stays off: Nest reads the classes of constructor parameters and bodies at run
      // time, and a type import would erase them.
    },
  },
  {
    files: ['apps/portal/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: {
      // An event handler of React may be async: nobody waits for it, and failures are shown by the mutation.
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      // TanStack Router redirects by throwing.
      '@typescript-eslint/only-throw-error': 'off',
    },
  },
  {
    files: ['test/browser/**'],
    // Playwright reads the names of a fixture's parameters; `{}` is how one says that it needs none.
    rules: { 'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }] },
  },
  {
    files: ['test/**/*.{ts,tsx}', '**/*.test.{ts,tsx}'],
    rules: {
      // Tests look into answers, rows and messages, whose shape is what they assert.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowAny: true }],
      // What a test gets wrong here, it fails by.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
);

function globalsOfNode() {
  const names = ['AbortController', 'AbortSignal', 'Blob', 'Buffer', 'FormData', 'URL', 'URLSearchParams'];
  const functions = ['clearInterval', 'clearTimeout', 'console', 'fetch', 'performance', 'process'];
  const timers = ['setImmediate', 'setInterval', 'setTimeout', 'structuredClone'];
  return Object.fromEntries([...names, ...functions, ...timers].map((name) => [name, 'readonly']));
}
