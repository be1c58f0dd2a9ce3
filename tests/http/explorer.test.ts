import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadExplorer } from '../../src/server/explorer/load-explorer.ts';
import { type TestServer, testServer } from '../support/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await testServer();
  await server.ready;
});
afterAll(() => server.close());

const built = join(import.meta.dirname, '../../explorer/dist/index.html');

test.each([
  '/',
  '/answer?where=country/jp',
  '/ask?text=x',
  '/graph',
  '/compare?ids=country/jp',
  '/entity/company/oracle',
])('every address of a view answers with the page: %s', async (path) => {
  const response = await fetch(`${server.url}${path}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  expect(await response.text()).toBe(readFileSync(built, 'utf8'));
});

test('the page has no script and no style in its markup, and its policy allows none', async () => {
  const response = await fetch(server.url);
  const html = await response.text();
  expect(html).not.toMatch(/<script(?![^>]* src=)|<style| style=| on\w+=|javascript:/);
  const policy = response.headers.get('content-security-policy') ?? '';
  expect(policy).toContain("script-src 'self';");
  expect(policy).toContain("style-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('the page loads nothing from another host', async () => {
  const html = await (await fetch(server.url)).text();
  const paths = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(paths.length).toBeGreaterThan(2);
  for (const path of paths) expect(path).toMatch(/^\/assets\/[\w.-]+$/);
});

test('files of the page are packed, and kept for good by their names', async () => {
  const html = await (await fetch(server.url)).text();
  const path = /src="(\/assets\/[^"]+\.js)"/.exec(html)?.[1];
  const response = await fetch(`${server.url}${path}`, { headers: { 'accept-encoding': 'br' } });
  expect(response.headers.get('content-encoding')).toBe('br');
  expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each([
  '/assets/',
  '/assets/none.js',
  '/assets/../index.html',
  '/assets/%2e%2e%2findex.html',
  '/answers',
  '/index.html',
])('has no other addresses: %s', async (path) => {
  expect((await fetch(`${server.url}${path}`)).status).toBe(404);
});

test('somebody who opens an address that has no view gets the page, which says so', async () => {
  const response = await fetch(`${server.url}/answers`, { headers: { accept: 'text/html' } });
  expect(response.status).toBe(404);
  expect(await response.text()).toBe(readFileSync(built, 'utf8'));
});

test('takes no POST', async () => {
  expect((await fetch(`${server.url}/answer`, { method: 'POST' })).status).toBe(405);
});

test('a page that was not built is missing, not a fault', async () => {
  expect(await loadExplorer(join(import.meta.dirname, 'nothing/'))).toBeNull();
});
