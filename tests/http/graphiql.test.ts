import { buildClientSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examples } from '../../src/server/graphiql/examples.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.ready;
});
afterAll(() => server.close());

const page = async () => {
  const response = await fetch(`${server.url}/graphql`, { headers: { accept: 'text/html' } });
  return { response, html: await response.text() };
};

test('is a small page without a script of its own', async () => {
  const { response, html } = await page();
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(html.length).toBeLessThan(2_000);
  expect(html).not.toMatch(/<script(?![^>]* src=)/);
  expect(html).not.toMatch(/ on\w+=|javascript:/);
});

test('loads nothing from another host', async () => {
  const { html } = await page();
  const paths = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1]);
  expect(paths).toHaveLength(4);
  for (const path of paths) expect(path).toMatch(/^\/graphiql\/[\w.-]+$/);
  const style = await (await fetch(`${server.url}${paths.find((path) => path?.endsWith('.css'))}`)).text();
  expect(style).not.toMatch(/url\(["']?(?!data:)[a-z/]|@import/i);
});

test('has its files packed, and kept for good by their content', async () => {
  const { html } = await page();
  const path = /src="([^"]*app[^"]*)"/.exec(html)?.[1];
  const sizes: number[] = [];
  for (const encoding of ['br', 'gzip', 'identity']) {
    const response = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': encoding } });
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    sizes.push(Number(response.headers.get('content-length')));
    expect((await response.text()).length).toBeGreaterThan(5_000_000);
    const again = { 'accept-encoding': encoding, 'if-none-match': response.headers.get('etag') ?? '' };
    expect((await fetch(`${server.url}${path}`, { headers: again })).status).toBe(304);
  }
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
});

test.each([
  '/graphiql/../package.json',
  '/graphiql/%2e%2e%2fpackage.json',
  '/graphiql/',
  '/graphiql/app.js',
  '/graphiql/__proto__',
])('has no other files: %s', async (path) => {
  expect((await fetch(`${server.url}${path}`)).status).toBe(404);
});

test.each(['/graphql', '/livez', '/readyz', '/nothing'])('headers of security are on %s', async (path) => {
  const { headers } = await fetch(`${server.url}${path}`, { redirect: 'manual' });
  const policy = headers.get('content-security-policy');
  expect(policy).toContain("default-src 'self'; script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('referrer-policy')).toBe('no-referrer');
});

test('opens with examples that the schema knows and that have a name each', async () => {
  const { data } = await (await server.post({ query: getIntrospectionQuery() })).json();
  const schema = buildClientSchema(data);
  expect(examples.length).toBeGreaterThan(0);
  for (const example of examples) {
    expect(validate(schema, parse(example)), example).toEqual([]);
    expect(example).toMatch(/^query [A-Z]/m);
  }
});

test('opens with examples that the server answers', async () => {
  for (const query of examples) {
    const { errors } = await (await server.post({ query })).json();
    expect(errors, query).toBeUndefined();
  }
});

test('opens with the query that the address brings', async () => {
  const { html } = await page();
  const boot = /src="([^"]*boot[^"]*)"/.exec(html)?.[1];
  const script = await (await fetch(`${server.url}${boot}`)).text();
  expect(script).toContain("brought.get('query')");
  expect(script).toContain("brought.get('variables')");
});
