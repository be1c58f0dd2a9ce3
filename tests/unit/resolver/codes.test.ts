import { expect, test } from 'vitest';
import { codes } from '../../../src/resolver/features/codes.ts';
import { blocksOf } from '../../../src/resolver/pairs/blocks.ts';
import { compared } from '../../support/compared.ts';

const none = () => 0;
const security = (ticker: string | null, mic: string | null) =>
  compared(`security/${ticker}-${mic}`, { codes: { ticker, mic } });
const says = (a: ReturnType<typeof security>, b: ReturnType<typeof security>) =>
  codes.compare(a, b, { links: none, beside: none, hosts: none });

test('the same ticker at the same exchange speaks for one, and never decides', () => {
  expect(says(security('ORCL', 'XNYS'), security('ORCL', 'XNYS'))).toEqual({
    score: 1,
    weight: 4,
    text: 'both ticker ORCL, mic XNYS',
  });
});

test('another ticker, or the same one elsewhere, speaks against it, so plainly that a person decides', () => {
  expect(says(security('4755.T', 'XJPX'), security('4756.T', 'XJPX'))).toEqual({
    ...{ score: 0, weight: 4, leavesToPerson: true },
    text: 'ticker 4755.T and 4756.T',
  });
  expect(says(security('ORCL', 'XNYS'), security('ORCL', 'XLON'))).toMatchObject({ score: 0 });
  expect(says(security('ORCL', null), security('IBM', 'XLON'))).toMatchObject({ score: 0 });
});

test('a ticker at an exchange that is not known says nothing, and neither does a kind without codes', () => {
  expect(says(security('ORCL', null), security('ORCL', 'XNYS'))).toBeNull();
  expect(says(security(null, null), security(null, null))).toBeNull();
  expect(says(compared('company/a'), compared('company/b'))).toBeNull();
});

test('what has all codes the same is compared, whatever it is called', () => {
  const all = [
    security('ORCL', 'XNYS'),
    security('ORCL', 'XLON'),
    security('ORCL', null),
    compared('security/other', { codes: { ticker: 'ORCL', mic: 'XNYS' } }),
  ];
  const blocks = blocksOf(all, 10);
  expect(all.map((_, place) => blocks.after(place))).toEqual([[3], [], [], []]);
});
