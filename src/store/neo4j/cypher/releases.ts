import { openSpan } from '../../../ontology/release-words.ts';
import { evidenceNames } from '../../../shapes/claims.ts';
import type { ArgsOf } from '../../../shapes/index.ts';
import { identifier } from './identifier.ts';
import { returned } from './known-claims.ts';
import { type CypherStatement, statement } from './statement.ts';

/** The releases of some datasets. */
export function releasesOf({ datasets, edition }: ArgsOf<'releasesOf'>): CypherStatement {
  return statement(
    'releasesOf',
    `UNWIND $datasets AS dataset MATCH (:Entity {id: dataset})<-[:${identifier(edition.type)}]-(s:Source) WHERE s.head IS NOT NULL RETURN dataset, s.id AS id, s.published AS published, s.coverage AS coverage, s.status AS status, s.sourceKind AS kind ORDER BY dataset, id`,
    { datasets },
  );
}

const stored = [
  'group',
  'about',
  'text',
  'rank',
  'basis',
  'qualifiers',
  'shown',
  'dataset',
  'namedObject',
  'namedSubject',
  'recordedAt',
];

/** A page of all claims of a dataset, or of a document that is its own, by their ids. */
export function claimsOfDataset({ of, after, limit }: ArgsOf<'claimsOfDataset'>): CypherStatement {
  const which =
    'dataset' in of
      ? 'MATCH (c:Claim {dataset: $dataset}) WHERE c.id > $after'
      : 'MATCH (:Entity {id: $source})<-[:IN_SOURCE]-(c:Claim) WHERE c.dataset IS NULL AND c.id > $after';
  return statement(
    'claimsOfDataset',
    `${which} WITH c ORDER BY c.id LIMIT $limit MATCH (c)-[:SUBJECT]->(e) RETURN c.id AS at, c.id AS id, e.id AS subject, EXISTS { (c)-[:OBJECT]->() } AS isLink, ${returned([...stored, ...evidenceNames])} ORDER BY at`,
    { ...of, after, limit },
  );
}

/** In which places the claims of some datasets are said. */
export function spansOfDatasets({ datasets }: ArgsOf<'spansOfDatasets'>): CypherStatement {
  return statement(
    'spansOfDatasets',
    "UNWIND $datasets AS dataset MATCH (c:Claim {dataset: dataset}) WITH dataset, coalesce(c.saidFrom, [coalesce(c.published, '') + ' ' + c.source]) AS from, c.saidUntil AS until, count(*) AS claims RETURN dataset, from, until, claims ORDER BY dataset, from, until",
    { datasets },
  );
}

/** How many claims of a dataset are still said, and how many of the spans in which they are have no end. */
export function countClaimsOfDataset({ dataset }: ArgsOf<'countClaimsOfDataset'>): CypherStatement {
  return statement(
    'countClaimsOfDataset',
    'MATCH (c:Claim {dataset: $dataset}) WHERE c.ended IS NULL RETURN count(c) AS total, sum(size([u IN coalesce(c.saidUntil, [$open]) WHERE u = $open])) AS places',
    { dataset, open: openSpan },
  );
}
