import { expect, test } from 'vitest';
import { evidenceOfLink } from '../../../explorer/src/parts/evidence-of-link.ts';
import { saidMoney } from '../../../explorer/src/parts/said-money.ts';

test('The evidence of a link that is followed forward is of the entity that it is seen from', () => {
  expect(evidenceOfLink('a', 'b', { link: 'owns', forward: true, claims: [] })).toEqual({
    id: 'a',
    about: 'owns',
  });
});

test('The evidence of a link that is followed backward is of the other end, by the name that the link has there', () => {
  const seen = { link: 'ownedBy', forward: false, claims: [{ about: 'owns' }] };
  expect(evidenceOfLink('b', 'a', seen)).toEqual({ id: 'a', about: 'owns' });
  expect(evidenceOfLink('b', 'a', { ...seen, claims: [] })).toEqual({ id: 'a' });
});

test('A sum in canonical text is read as one, and nothing else is', () => {
  expect(saidMoney('2560000000 JPY AT_MOST')).toEqual({
    value: '2560000000',
    currency: 'JPY',
    comparator: 'AT_MOST',
  });
  expect(saidMoney('0.5 USD EXACT')?.value).toBe('0.5');
  expect(saidMoney('5 EUR AT_LEAST 9 AT_MOST')).toMatchObject({ value: '5', upTo: '9' });
  expect(saidMoney('Chief Executive Officer')).toBeNull();
});
