import { GraphQLError } from 'graphql';
import { expect, test } from 'vitest';
import type { Asked } from '../../../src/server/concern.ts';
import { costRates } from '../../../src/server/cost-rates.ts';

/** 60 a second, and a clock that stands until it is moved. */
function scene(costPerMinute = 3_600) {
  let time = 0;
  const { charge, concern } = costRates({ costPerMinute }, () => time);
  /** What was left after a client was charged, or how long it has to wait. */
  const spend = (cost: number, client = 'one'): string => {
    let left = '';
    const setHeader = (name: string, value: string) => {
      if (name === 'ratelimit') left = value;
    };
    try {
      // All that is looked at.
      charge({ client, setHeader } as unknown as Asked, cost);
      return left;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { code, http } = error.extensions as {
        code: string;
        http: { headers: { 'retry-after': string } };
      };
      return `${code} ${http.headers['retry-after']}; ${left}`;
    }
  };
  // All that is looked at.
  const admit = () => concern.admit?.({ client: 'one', setHeader: () => {} } as unknown as Asked);
  return { spend, admit, pass: (seconds: number) => (time += seconds * 1_000) };
}

test('a client may spend all that it has, and nothing beyond', () => {
  const { spend } = scene();
  spend(3_000);
  expect(spend(599)).toBe('"cost";r=1;t=60');
  expect(spend(1)).toBe('"cost";r=0;t=60');
  expect(spend(1)).toBe('RATE_LIMITED 1; "cost";r=0;t=60');
});

test('who has too little is told when there will be enough', () => {
  const { spend, pass } = scene();
  spend(3_000);
  spend(600);
  expect(spend(600)).toBe('RATE_LIMITED 10; "cost";r=0;t=60');
  pass(9.9);
  expect(spend(600)).toMatch(/^RATE_LIMITED 1;/);
  pass(0.2);
  expect(spend(600)).toBe('"cost";r=6;t=60');
});

test('what was refused costs nothing', () => {
  const { spend } = scene();
  spend(3_000);
  expect(spend(601)).toMatch(/^RATE_LIMITED/);
  expect(spend(600)).toBe('"cost";r=0;t=60');
});

test('nobody has more than a minute is worth, however long it did not ask', () => {
  const { spend, pass } = scene();
  spend(100);
  pass(1_000_000);
  expect(spend(0)).toBe('"cost";r=3600;t=1');
});

test('what costs more than a minute is worth takes all that its request has left of one', () => {
  const { spend, admit } = scene();
  admit();
  expect(spend(1_000_000)).toBe('"cost";r=0;t=60');
  expect(spend(1_000_000)).toMatch(/^RATE_LIMITED 55;/);
});

test('one client does not spend what another has', () => {
  const { spend } = scene();
  spend(3_000);
  expect(spend(3_000, 'other')).toBe('"cost";r=600;t=50');
});

test('of more clients than are remembered, the one that has not asked for longest has everything again', () => {
  const { spend } = scene();
  for (let n = 0; n < 10_000; n += 1) spend(3_000, `client ${n}`);
  spend(0, 'client 0');
  spend(3_000, 'one more');
  expect(spend(601, 'client 0')).toMatch(/^RATE_LIMITED/);
  expect(spend(601, 'client 2')).toMatch(/^RATE_LIMITED/);
  expect(spend(601, 'client 1')).toBe('"cost";r=2999;t=11');
});

test('without a rate nothing is counted, and nothing is told', () => {
  const { spend } = scene(0);
  expect(spend(1e15)).toBe('');
});
