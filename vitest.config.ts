import { defineConfig } from 'vitest/config';

const timeouts = { testTimeout: 30_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/{unit,repo}/**/*.test.ts'], ...timeouts } },
      {
        test: {
          name: 'stores',
          include: ['tests/{store,golden,http,fault}/**/*.test.ts'],
          globalSetup: 'tests/support/neo4j.ts',
          // The files share one Neo4j, and each of them empties it.
          fileParallelism: false,
          ...timeouts,
        },
      },
    ],
  },
});
