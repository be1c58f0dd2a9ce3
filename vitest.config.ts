import { defineConfig } from 'vitest/config';

/** Generous, so that no test depends on how fast a machine is; a test that hangs still ends. */
const timeouts = { testTimeout: 600_000, hookTimeout: 600_000 };

/** Else vitest loads graphql twice, as a module of either kind, and an error of the one is foreign to the other. */
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

/** What is asked of the memory of a process, in which others leave nothing. */
const ofMemory = ['tests/unit/execution/keeps-nothing.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: 'alone',
          include: ['tests/{repo,command-line,http,store/sqlite}/**/*.test.ts', ...ofMemory],
          ...timeouts,
        },
      },
      {
        resolve,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          exclude: ofMemory,
          // To read the modules anew for each file takes half of the time; a test that puts others in their place is no unit.
          isolate: false,
          ...timeouts,
        },
      },
      {
        resolve,
        test: {
          name: 'stores',
          include: ['tests/{store,golden}/**/*.test.ts'],
          exclude: ['tests/store/sqlite/**'],
          globalSetup: 'tests/support/neo4j.ts',
          // The files share one Neo4j, and each of them empties it.
          fileParallelism: false,
          isolate: false,
          ...timeouts,
        },
      },
      {
        resolve,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: 'tests/support/explorer-server.ts',
          fileParallelism: false,
          ...timeouts,
        },
      },
    ],
  },
});
