import { defineConfig } from 'vitest/config';
const timeouts = { testTimeout: 30_000, hookTimeout: 120_000 };
const resolve = { alias: [{ find: /^graphql$/, replacement: '/work/main/node_modules/graphql/index.js' }] };
export default defineConfig({ test: { projects: [
 { resolve, test: { name: 'unit', include: ['tests/{unit,repo}/**/*.test.ts'], ...timeouts } },
 { resolve, test: { name: 'stores', include: ['tests/{store,golden,http,fault}/**/*.test.ts'], globalSetup: 'tests/support/neo4j.ts', fileParallelism: false, ...timeouts } },
] } });
