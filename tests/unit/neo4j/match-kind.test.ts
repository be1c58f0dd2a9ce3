import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { defaultLimits } from '../../../src/graphql/limits.ts';
import { toPredicate } from '../../../src/graphql/to-predicate.ts';
import { matchKind } from '../../../src/store/neo4j/cypher/match-kind.ts';
import { isShownFor, shownId, shownIds } from '../../../src/store/neo4j/cypher/shown-id.ts';

const read = (kind: string, where: object) =>
  matchKind(kind, toPredicate(kind, where, { ontology: graph, limits: defaultLimits }));

const actors = '`Company`|`PublicBody`|`Organization`|`Person`|`Country`';

const jp = { id: { eq: 'country/jp' } };

describe('a kind is read from the selective end', () => {
  test('from every node of it where the filter names none', () => {
    expect(read('Country', { isoAlpha2: { eq: 'JP' } }).match).toBe('MATCH (n:`Country`)');
    expect(read('Country', { id: { ne: 'country/jp' } }).match).toBe('MATCH (n:`Country`)');
  });

  test('from the nodes that the filter names', () => {
    const { match, condition, params } = read('Country', { id: { in: ['country/jp'] } });
    expect(match).toBe('MATCH (n:`Country`)');
    expect(condition).toBe(`n.\`id\` IN ${shownIds('$p0')}`);
    expect(params).toEqual({ p0: ['country/jp'] });
  });

  test('from a node at the other end of a link, each node of the kind once', () => {
    const { match, condition, params } = read('Investment', {
      hosts: { some: jp },
      status: { eq: 'ANNOUNCED' },
    });
    expect(match).toBe(
      `WITH ${shownId('$a1p0')} AS a1shown0 MATCH (n_a1:\`Country\`)<-[:\`HOSTED_BY\`]-(n:\`Investment\`) WHERE n_a1.\`id\` = a1shown0 WITH DISTINCT n`,
    );
    expect(condition).toBe('n.`status` = $p0');
    expect(params).toEqual({ a1p0: 'country/jp', p0: 'ANNOUNCED' });
  });

  test('through several links, with what must hold on the way', () => {
    const { match, condition, params } = read('Investment', {
      investors: { some: { headquarteredIn: jp, website: { isNull: true }, owns: { some: {} } } },
    });
    expect(match).toBe(
      `WITH ${shownId('$a2p0')} AS a2shown0 MATCH (n_a2:\`Country\`)<-[:\`HEADQUARTERED_IN\`|\`ACTS_FOR\`|\`SEATED_IN\`|\`LIVES_IN\`|\`DEPENDENCY_OF\`]-(n_a1:${actors}) WHERE n_a2.\`id\` = a2shown0 MATCH (n_a1)<-[:\`INVESTED_BY\`]-(n:\`Investment\`) WHERE (((n_a1:\`Company\` AND n_a1.\`website\` IS NULL) OR (n_a1:\`PublicBody\` AND n_a1.\`website\` IS NULL) OR (n_a1:\`Organization\` AND n_a1.\`website\` IS NULL)) AND COUNT { MATCH (n_a1)-[:\`OWNS\`]->(n_a1_1) } > 0) WITH DISTINCT n`,
    );
    expect(condition).toBe('true');
    expect(params).toEqual({ a2p0: 'country/jp' });
  });

  test('from the nearest of several, with the way to the next matched too and the others counted', () => {
    const { match, condition, params } = read('Investment', {
      investors: { some: { headquarteredIn: jp } },
      hosts: { some: jp },
      sites: { some: { country: jp } },
    });
    expect(match).toBe(
      `WITH ${shownId('$a1p0')} AS a1shown0, ${shownId('$b2p0')} AS b2shown0 MATCH (n_a1:\`Country\`)<-[:\`HOSTED_BY\`]-(n:\`Investment\`) WHERE n_a1.\`id\` = a1shown0 MATCH (n)-[:\`INVESTED_BY\`]->(n_b1:${actors}) MATCH (n_b1)-[:\`HEADQUARTERED_IN\`|\`ACTS_FOR\`|\`SEATED_IN\`|\`LIVES_IN\`|\`DEPENDENCY_OF\`]->(n_b2:\`Country\`) WHERE n_b2.\`id\` = b2shown0 WITH DISTINCT n`,
    );
    expect(condition).toBe(
      `COUNT { MATCH (n)-[:\`SITED_IN\`]->(n_1) WHERE COUNT { MATCH (n_1)-[:\`IN_COUNTRY\`]->(n_2:\`Country\`) WHERE ${isShownFor('n_2', 'eq', '$p0')} } > 0 } > 0`,
    );
    expect(params).toEqual({ a1p0: 'country/jp', b2p0: 'country/jp', p0: 'country/jp' });
  });

  test('from all nodes that alternatives name, as from those of one list', () => {
    const either = { OR: ['country/jp', 'country/kr', 'country/us'].map((id) => ({ id: { eq: id } })) };
    const { condition, params } = read('Country', either);
    expect(condition).toBe(`n.\`id\` IN ${shownIds('$p0')}`);
    expect(params).toEqual({ p0: ['country/jp', 'country/kr', 'country/us'] });
  });

  test('never from behind an OR, a NOT or another quantifier', () => {
    for (const where of [
      { OR: [{ hosts: { some: jp } }, { status: { eq: 'ANNOUNCED' } }] },
      { NOT: { hosts: { some: jp } } },
      { hosts: { none: jp } },
      { hosts: { all: jp } },
      { hosts: { single: jp } },
    ])
      expect(read('Investment', where).match).toBe('MATCH (n:`Investment`)');
  });
});
