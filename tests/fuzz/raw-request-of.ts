import { gzipSync } from 'node:zlib';
import type { Draw } from '../support/differential/draw.ts';

const types = [
  'application/json',
  'application/json',
  'application/json',
  'application/json; charset=utf-16',
  'application/graphql',
  'application/graphql+json',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'nonsense',
  '',
];

const good = JSON.stringify({ query: '{ company(id: "company/a") { id } }' });

const bodies: readonly ((d: Draw) => Buffer)[] = [
  (d) => Buffer.from(Array.from({ length: d.below(2_000) }, () => d.below(256))),
  (d) => Buffer.from(good.slice(0, d.below(good.length))),
  (d) =>
    Buffer.concat([
      Buffer.from(d.pick(['\ufeff', '\u0000', ' '.repeat(1_000), ")]}'", '//'])),
      Buffer.from(good),
    ]),
  () => Buffer.from(good, 'utf16le'),
  () => gzipSync(good),
  (d) =>
    Buffer.from(d.pick(['[', '{"query":', '{"a":[', '[[{"q":'] as const).repeat(d.pick([1, 100, 20_000]))),
  (d) =>
    Buffer.from(
      d.pick([
        'null',
        '1',
        '"text"',
        '[]',
        '{}',
        '[null]',
        `[${good},${good}]`,
        '{"query":5}',
        '{"query":null,"variables":[]}',
        '{"query":"{id}","query":"{ __typename }"}',
        '{"__proto__":{"query":"{ __typename }"}}',
        '{"query":"\\ud800"}',
        '{"variables":{"a":1e999}}',
      ]),
    ),
  (d) =>
    Buffer.from(
      JSON.stringify({ query: `{ __typename #${'x'.repeat(d.pick([1_000, 262_000, 300_000]))}\n}` }),
    ),
  (d) => {
    const body = Buffer.from(good);
    for (let n = 0; n <= d.below(5); n += 1) body[d.below(body.length)] = d.below(256);
    return body;
  },
];

/** A request of any method, with a body of any bytes. */
export function rawRequestOf(d: Draw): RequestInit {
  const method = d.pick(['POST', 'POST', 'POST', 'POST', 'GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD']);
  const headers = {
    'content-type': d.pick(types),
    accept: d.pick([
      '*/*',
      'application/graphql-response+json',
      'text/event-stream',
      'multipart/mixed',
      'image/png',
      ';;;',
    ]),
    ...(d.chance(0.1) ? { 'content-encoding': d.pick(['gzip', 'br', 'nonsense']) } : {}),
    ...(d.chance(0.1) ? { origin: d.pick(['null', 'https://example.org', '%%']) } : {}),
  };
  return method === 'GET' || method === 'HEAD'
    ? { method, headers }
    : { method, headers, body: new Uint8Array(d.pick(bodies)(d)) };
}
