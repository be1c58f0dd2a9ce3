import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { Parameter } from '../../../src/shapes/parameter.ts';
import { everything, type Predicate, type Quantifier, type Test } from '../../../src/shapes/predicate.ts';
import { identifier } from '../../../src/store/neo4j/cypher/identifier.ts';
import { whereClause } from '../../../src/store/neo4j/cypher/where-clause.ts';

const compare = (test: Test, value: Parameter, many = false): Predicate => ({
  compare: { column: 'x', many, test, value },
});

const hosts = graph.links.find((link) => link.type === 'HOSTED_BY');
const hop = (quantifier: Quantifier, where: Predicate): Predicate => {
  if (hosts === undefined) throw new Error('HOSTED_BY is gone');
  return { hop: hosts, quantifier, where };
};

describe('a filter becomes text and parameters', () => {
  test.each<[string, Predicate, string, Record<string, Parameter>]>([
    ['everything', everything, 'true', {}],
    ['an empty OR', { any: [] }, 'false', {}],
    ['eq', compare('eq', 1), 'n.`x` = $p0', { p0: 1 }],
    ['ne', compare('ne', 1), 'NOT coalesce(n.`x` = $p0, false)', { p0: 1 }],
    ['in', compare('in', ['a', 'b']), 'n.`x` IN $p0', { p0: ['a', 'b'] }],
    ['notIn', compare('notIn', ['a']), 'NOT coalesce(n.`x` IN $p0, false)', { p0: ['a'] }],
    ['isNull', compare('isNull', true), 'n.`x` IS NULL', {}],
    ['not isNull', compare('isNull', false), 'n.`x` IS NOT NULL', {}],
    ['startsWith', compare('startsWith', 'a'), 'n.`x` STARTS WITH $p0', { p0: 'a' }],
    [
      'any start',
      compare('startsWithAny', ['a/']),
      'any(y IN $p0 WHERE n.`x` STARTS WITH y)',
      { p0: ['a/'] },
    ],
    ['many eq', compare('eq', 'a', true), '$p0 IN n.`x`', { p0: 'a' }],
    ['many ne', compare('ne', 'a', true), 'NOT coalesce($p0 IN n.`x`, false)', { p0: 'a' }],
    ['many contains', compare('contains', 'a', true), 'any(x IN n.`x` WHERE x CONTAINS $p0)', { p0: 'a' }],
    ['some', hop('some', everything), 'COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) } > 0', {}],
    [
      'none',
      hop('none', compare('eq', 1)),
      'COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) WHERE n_1.`x` = $p0 } = 0',
      { p0: 1 },
    ],
    [
      'all',
      hop('all', compare('eq', 1)),
      'COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) WHERE NOT coalesce(n_1.`x` = $p0, false) } = 0',
      { p0: 1 },
    ],
    [
      'single',
      hop('single', compare('eq', 1)),
      'COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) WHERE n_1.`x` = $p0 } = 1',
      { p0: 1 },
    ],
    [
      'a single inside of another stands in a count of its own node',
      hop('single', hop('single', everything)),
      'COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) WHERE COUNT { MATCH (n_1) WHERE COUNT { MATCH (n_1)-[:`HOSTED_BY`]->(n_2) } = 1 } > 0 } = 1',
      {},
    ],
    [
      'what is not so',
      { not: { all: [hop('some', everything), hop('none', everything), hop('single', everything)] } },
      '(COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) } = 0 OR COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) } > 0 OR COUNT { MATCH (n)-[:`HOSTED_BY`]->(n_1) } <> 1)',
      {},
    ],
    ['what is not not so', { not: { not: compare('eq', 1) } }, 'n.`x` = $p0', { p0: 1 }],
    ['no OR of nothing', { not: { any: [] } }, 'true', {}],
    [
      'parameters in the order of the text',
      { all: [compare('gt', 1), { not: { any: [compare('lt', 2), compare('lte', 3)] } }, compare('gte', 4)] },
      '(n.`x` > $p0 AND (NOT coalesce(n.`x` < $p1, false) AND NOT coalesce(n.`x` <= $p2, false)) AND n.`x` >= $p3)',
      { p0: 1, p1: 2, p2: 3, p3: 4 },
    ],
  ])('%s', (_, predicate, text, params) => {
    expect(whereClause(predicate)).toEqual({ text, params });
  });

  test('values never reach the text', () => {
    const hostile = '`}) DETACH DELETE n //';
    expect(whereClause(compare('eq', hostile)).text).not.toContain('DELETE');
    expect(identifier('a`b')).toBe('`a``b`');
  });
});
