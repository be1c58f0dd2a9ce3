import { expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { withRegister } from '../../../src/resolver/known/registered-in.ts';
import { scorePair } from '../../../src/resolver/score-pair.ts';
import { compared } from '../../support/compared.ts';

const company = graph.kind('Company');
const countries = (links: Readonly<Record<string, string>>, ...lists: readonly string[]) =>
  company === undefined
    ? null
    : Object.fromEntries(withRegister(new Map(Object.entries(links)), lists, company, graph));

test('what is in no country by its links is in that of the register that has it', () => {
  expect(countries({}, 'DK-CVR')).toEqual({ registeredIn: 'country/dk' });
  expect(countries({}, 'JP_CORPORATE_NUMBER', 'LEI')).toEqual({ registeredIn: 'country/jp' });
  expect(countries({}, 'LEI', 'WIKIDATA')).toEqual({});
  expect(countries({}, 'XI-GRID')).toEqual({});
});

test('registers of two countries say nothing, and links come first', () => {
  expect(countries({}, 'DK-CVR', 'GB-COH')).toEqual({});
  expect(countries({ headquarteredIn: 'country/de' }, 'DK-CVR')).toEqual({ headquarteredIn: 'country/de' });
});

test('a firm abroad that is given the number of a register is left to a person', () => {
  const one = { names: ['Grundfos'], identifiers: { 'DK-CVR': ['DK-CVR:24256790'] } };
  const [danish, german] = [
    compared('company/a', { ...one, countries: { registeredIn: 'country/dk' } }),
    compared('company/b', { ...one, countries: { headquarteredIn: 'country/de' } }),
  ];
  const none = () => 0;
  expect(scorePair(danish, german, { links: none, beside: none, hosts: none }).accepts).toBe(false);
});
