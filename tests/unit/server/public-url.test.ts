import { describe, expect, test } from 'vitest';
import { readConfiguration } from '../../../src/server/read-configuration.ts';
import { publicUrlOf } from '../../../src/server/reconcile/public-url.ts';

const urlOf = (headers: Record<string, string>, environment: Record<string, string> = {}) =>
  publicUrlOf({ headers }, readConfiguration(environment));

describe('where clients reach the server', () => {
  test('is as they have reached it', () => {
    expect(urlOf({ host: 'graph.example:8080' })).toBe('http://graph.example:8080');
    expect(urlOf({ host: '[::1]:4000' })).toBe('http://[::1]:4000');
  });

  test('is by HTTPS where a proxy that is known says so, and nobody else is believed', () => {
    const headers = { host: 'graph.example', 'x-forwarded-proto': 'https' };
    expect(urlOf(headers)).toBe('http://graph.example');
    expect(urlOf(headers, { CUIBONO_PROXIES: '1' })).toBe('https://graph.example');
  });

  test('is as it is configured, which has to be an address', () => {
    expect(urlOf({ host: 'x' }, { CUIBONO_PUBLIC_URL: 'https://graph.example/kb' })).toBe(
      'https://graph.example/kb',
    );
    for (const wrong of ['graph.example', 'https://graph.example/', 'javascript:alert(1)', 'https://a/?b'])
      expect(() => readConfiguration({ CUIBONO_PUBLIC_URL: wrong })).toThrow('CUIBONO_PUBLIC_URL');
  });
});
