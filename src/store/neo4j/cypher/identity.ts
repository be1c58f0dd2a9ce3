import { judgementNames } from '../../../ontology/judgements.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { uniqueLabel } from './create-claims.ts';
import { keyset } from './keyset.ts';
import { formerLabel } from './merge-entities.ts';
import { mergedIds } from './shown-id.ts';
import { type CypherStatement, statement } from './statement.ts';

const any = `Entity|${formerLabel}`;

/** The claims `c` that name an id, judgements among them, as indexes tell. */
export const claimsWithName = (id: string): string =>
  `CALL (${id}) { MATCH (c:Claim {namedSubject: ${id}}) RETURN c UNION MATCH (c:Claim {namedObject: ${id}}) RETURN c }`;

/** All ids that are shown under one, that itself among them. */
export const idsShownUnder = (id: string): string =>
  `[${id}] + COLLECT { MATCH (n:${formerLabel} {shownAs: ${id}}) RETURN n.id }`;

/** Every judgement that is still said of some entities, each once. */
export function judgementsOf({ ids }: ArgsOf<'judgementsOf'>): CypherStatement {
  return statement(
    'judgementsOf',
    `UNWIND $ids AS id ${claimsWithName('id')} WITH c WHERE c.about IN $judging AND c.ended IS NULL WITH DISTINCT c RETURN c.id AS id, c.namedSubject AS subject, c.namedObject AS object, c.about AS about, c.dataset AS dataset, c.source AS source, c.strength AS strength, c.rank AS rank, c.shown AS shown ORDER BY id`,
    { ids, judging: judgementNames },
  );
}

/** Those of some entities that are shown under another id. */
export function shownUnder({ ids }: ArgsOf<'shownUnder'>): CypherStatement {
  return statement(
    'shownUnder',
    `UNWIND $ids AS id MATCH (n:${formerLabel} {id: id}) WHERE n.shownAs IS NOT NULL RETURN id, n.shownAs AS shownAs ORDER BY id`,
    { ids },
  );
}

/** The entities that are shown under each of some ids beside their own. */
export function mergedInto({ ids }: ArgsOf<'mergedInto'>): CypherStatement {
  return statement(
    'mergedInto',
    `UNWIND $ids AS id MATCH (n:${formerLabel} {shownAs: id}) WITH id, n ORDER BY n.id RETURN id, collect(n.id) AS merged ORDER BY id`,
    { ids },
  );
}

/** The judgements `c` of an entity in a row, and of what is shown under its id. */
const judging = (withEnded: boolean): string =>
  `UNWIND ${idsShownUnder('id')} AS named ${claimsWithName('named')} WITH DISTINCT c WHERE c.about = $about${withEnded ? '' : ' AND c.ended IS NULL'}`;

/** For each of many entities, a page of the judgements of it, with their sources. */
export function claimsJudging({ ids, about, withEnded, page }: ArgsOf<'claimsJudging'>): CypherStatement {
  const { condition, orderBy, params } = keyset(page, (column) => `c.\`${column}\``);
  return statement(
    'claimsJudging',
    `UNWIND $ids AS id CALL (id) { ${judging(withEnded)}${condition === 'true' ? '' : ` AND ${condition}`} WITH c ${orderBy} LIMIT $limit MATCH (c)-[:IN_SOURCE]->(s:Source) WITH c, s ${orderBy} RETURN collect({claim: c {.*}, source: s {.*}}) AS items } RETURN id, items`,
    { ids, about, ...params },
  );
}

/** For each of many entities, how many judgements there are of it. */
export function countClaimsJudging({ ids, about, withEnded }: ArgsOf<'countClaimsJudging'>): CypherStatement {
  return statement(
    'countClaimsJudging',
    `UNWIND $ids AS id CALL (id) { ${judging(withEnded)} RETURN count(c) AS total } RETURN id, total`,
    { ids, about },
  );
}

/** Every claim that names one of some entities, but for judgements. */
export function claimsNaming({ ids }: ArgsOf<'claimsNaming'>): CypherStatement {
  const found = [
    `MATCH (:${any} {id: id})<-[:SUBJECT]-(c:Claim) WHERE c.namedSubject IS NULL RETURN c`,
    'MATCH (c:Claim {namedSubject: id}) RETURN c',
    `MATCH (:${any} {id: id})<-[:OBJECT]-(c:Claim) WHERE c.namedObject IS NULL RETURN c`,
    'MATCH (c:Claim {namedObject: id}) RETURN c',
  ];
  return statement(
    'claimsNaming',
    `UNWIND $ids AS id CALL (id) { ${found.join(' UNION ')} } WITH DISTINCT c WHERE NOT c.about IN $judging MATCH (c)-[:SUBJECT]->(e) OPTIONAL MATCH (c)-[:OBJECT]->(o) RETURN c.id AS id, e.id AS subject, o.id AS object, c.about AS about, c.text AS text, c.group AS group, c.namedSubject AS namedSubject, c.namedObject AS namedObject ORDER BY id`,
    { ids, judging: judgementNames },
  );
}

/** Who is said to have some values that may be given to one entity alone. */
export function holdersOf({ texts }: ArgsOf<'holdersOf'>): CypherStatement {
  return statement(
    'holdersOf',
    `UNWIND $texts AS text MATCH (c:${uniqueLabel} {text: text}) WHERE c.ended IS NULL AND c.rank <> 'DEPRECATED' MATCH (c)-[:SUBJECT]->(e) RETURN DISTINCT text, coalesce(c.namedSubject, e.id) AS subject ORDER BY text, subject`,
    { texts },
  );
}

/** Ties claims to the entities that the graph shows for what they name; the ends of links in a second statement. */
export function rekeyClaims({ rows }: ArgsOf<'rekeyClaims'>): readonly CypherStatement[] {
  const links = rows.filter(({ object }) => object !== null);
  const tied = (tie: 'SUBJECT' | 'OBJECT', set: string) =>
    `UNWIND $rows AS row MATCH (c:Claim {id: row.id})${set} WITH c, row MATCH (c)-[t:${tie}]->(before) WHERE before.id <> row.end DELETE t WITH c, row MATCH (e:${any} {id: row.end}) CREATE (c)-[:${tie}]->(e)`;
  const subjects = rows.map(({ id, subject, columns }) => ({ id, end: subject, columns }));
  const ends = links.map(({ id, object }) => ({ id, end: object }));
  return [
    statement('rekeyClaims', tied('SUBJECT', ' SET c += row.columns'), { rows: subjects }),
    ...(ends.length > 0 ? [statement('rekeyLinks', tied('OBJECT', ''), { rows: ends })] : []),
  ];
}

/** The node that notes the format of the store is one that every store has. */
export const lockIdentity = (): CypherStatement =>
  statement('lockIdentity', 'MATCH (f:Format) SET f.id = f.id', {});

/** Sets under which other id entities are shown, and which ids those list that show them or did. */
export function showUnder({ rows }: ArgsOf<'showUnder'>): CypherStatement {
  return statement(
    'showUnder',
    `UNWIND $rows AS row MATCH (n:${any} {id: row.id}) WITH n, row, [n.shownAs, row.shownAs] AS under SET n.shownAs = row.shownAs WITH collect(under) AS pairs UNWIND pairs AS pair UNWIND pair AS id WITH DISTINCT id WHERE id IS NOT NULL MATCH (n:Entity {id: id}) WITH n, COLLECT { MATCH (f:${formerLabel} {shownAs: n.id}) RETURN f.id ORDER BY f.id } AS merged SET n.${mergedIds} = CASE WHEN size(merged) > 0 THEN merged END`,
    { rows },
  );
}
