import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { whereClause } from '../../../src/cypher/where-clause.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { toPredicate } from '../../../src/graphql/to-predicate.ts';

const setting = { ontology: graph, limits: defaultLimits };
const clause = (kind: string, where: unknown) => whereClause(toPredicate([kind], where, setting));

describe('what a client wrote becomes a filter', () => {
  test('money is compared in whole US cents', () => {
    expect(clause('Investment', { amount: { gte: '1000000000.5' } })).toEqual({
      text: 'n.`amountUsdCents` >= $p0',
      params: { p0: 100_000_000_050 },
    });
  });

  test('names are compared with case and accents set aside', () => {
    expect(clause('Company', { name: { contains: 'ÓRACLE' } })).toEqual({
      text: 'any(x IN n.`namesFold` WHERE x CONTAINS $p0)',
      params: { p0: 'oracle' },
    });
  });

  test('a kind is compared by what ids begin with', () => {
    expect(clause('Observation', { of: { kind: { ne: 'COUNTRY' } } })).toEqual({
      text: 'COUNT { MATCH (n)-[:`OBSERVED_OF`]->(n_1) WHERE NOT coalesce(any(y IN $p0 WHERE n_1.`id` STARTS WITH y), false) } > 0',
      params: { p0: ['country/'] },
    });
  });

  test('links nest', () => {
    const where = {
      hosts: { some: { id: { eq: 'country/jp' } } },
      investors: { some: { headquarteredIn: { id: { eq: 'country/us' } } } },
    };
    expect(clause('Investment', where)).toEqual({
      text: '(COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1:`Country`) WHERE n_1.`id` = $p0 } > 0 AND COUNT { MATCH (n)-[:`INVESTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1)-[:`HEADQUARTERED_IN`]->(n_2:`Country`) WHERE n_2.`id` = $p1 } > 0 } > 0)',
      params: { p0: 'country/jp', p1: 'country/us' },
    });
  });

  test('one shape of filter is one text, whatever the values', () => {
    const texts = ['a', 'b', '`}) RETURN 1 //'].map((id) => clause('Company', { id: { in: [id, id] } }).text);
    expect(new Set(texts).size).toBe(1);
  });
});

describe('what cannot be read is refused, with its path', () => {
  test.each<[unknown, string]>([
    [{ amount: { gte: 'much' } }, 'where.amount.gte: much is no decimal number'],
    [{ hosts: { some: { id: { eq: null } } } }, 'where.hosts.some.id.eq is null'],
    [{ OR: [{ announced: { lt: '2024-13' } }] }, 'where.OR.0.announced.lt: 2024-13 is no date'],
    [{ id: { eq: '\ud800' } }, 'where.id.eq is no well-formed Unicode'],
    [nested(9), `${'where'}${'.NOT'.repeat(9)}: filters nest at most 8 deep`],
  ])('%j', (where, message) => {
    expect(() => toPredicate(['Investment'], where, setting)).toThrow(message);
  });

  test('a filter at the limit passes', () => {
    expect(() => toPredicate(['Investment'], nested(8), setting)).not.toThrow();
  });
});

function nested(depth: number): unknown {
  return depth === 0 ? {} : { NOT: nested(depth - 1) };
}
