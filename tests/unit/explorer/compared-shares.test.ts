import { expect, test } from 'vitest';
import { sharesOf } from '../../../explorer/src/views/compare/shares.ts';

const share = (id: string, shared = 1) => ({
  keys: [{ entity: { id } }],
  ...{ total: '5', currency: 'USD', comparator: 'EXACT' as const, shared },
});
const groups = (nodes: readonly ReturnType<typeof share>[], hasNextPage = false) => ({
  pageInfo: { hasNextPage },
  nodes: [...nodes],
});
const shares = {
  sharesOfHosts: groups([share('country/jp'), share('country/us', 0)]),
  sharesOfCountries: groups([share('country/jp'), share('country/us')]),
  sharesOfInvestors: groups([share('company/a')], true),
};
const summed = (total: string, count = 3) => ({ total, count });
const of = (id: string, sum = summed('7')) =>
  sharesOf(
    shares,
    { id, kind: id.startsWith('country/') ? 'COUNTRY' : 'COMPANY' },
    { received: sum, invested: sum },
  );

test('the share of a country is that of its companies, and of what is invested there', () => {
  expect(of('country/jp')).toEqual({ received: share('country/jp'), invested: share('country/jp') });
  expect(of('company/a').invested).toEqual(share('company/a'));
});

test('a share is told where it differs from the sum, and something in it is shared', () => {
  expect(of('country/jp', summed('5'))).toEqual({ received: null, invested: null });
  expect(of('country/us')).toEqual({ received: null, invested: share('country/us') });
});

test('a share that did not come may be beyond the first groups, unless these are all or nothing is counted', () => {
  expect(of('company/z')).toEqual({ received: null, invested: 'beyond' });
  expect(of('company/z', summed('0', 0)).invested).toBeNull();
});
