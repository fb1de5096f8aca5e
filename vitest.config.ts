import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';

const require = createRequire(import.meta.url);

export default defineConfig({
  resolve: {
    // Vite would take graphql's ESM build for our files while packages load its CommonJS one; a schema must not cross the two.
    alias: [{ find: /^graphql$/, replacement: require.resolve('graphql') }],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // What takes long and has a short form among the others: `npm run test:long`.
    exclude: ['test/**/*.long.test.ts'],
    globalSetup: ['test/support/cluster.ts'],
    pool: 'forks',
    // Each file has databases and a hub of its own, so a process can go on to the next one with the modules that it has loaded.
    isolate: false,
    // All cores: by default one is left free, which is half of a machine with two.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
