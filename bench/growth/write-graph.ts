import { graph } from '../../schema/index.ts';
import { canonicalHead } from '../../src/claims/canonical-form.ts';
import { checkClaim } from '../../src/claims/check-claim.ts';
import { evidenceColumns } from '../../src/claims/evidence-columns.ts';
import { project } from '../../src/claims/project.ts';
import { referenceOf } from '../../src/claims/reference.ts';
import { inOrder } from '../../src/claims/release.ts';
import { headColumn } from '../../src/claims/source-kind.ts';
import { type Group, groupOf, type StoredClaim } from '../../src/claims/stored-claim.ts';
import { type GraphFiles, type GraphSize, graphFiles } from '../../src/exporter/neo4j-import/graph-files.ts';
import { claimRow } from '../../src/importer/claim-row.ts';
import { formatNode } from '../../src/store/neo4j/prepare-neo4j.ts';
import { claimOfFact } from '../compare/claim-of-fact.ts';
import { type Fact, graphFacts, ownershipFacts, type Shape } from '../compare/graph-facts.ts';

const source = 'source/generated';
const published = '2024-01-01';

/**
 * Writes a generated graph as files for the import tool: what the projection shows, computed by the code that computes it in an
 * import, and the claims of ownership, because paths read them. Terms of search are left out.
 */
export function writeGraph(folder: string, seed: number, shape: Shape): GraphSize {
  const files = graphFiles(folder, graph);
  files.node('Format', { ...formatNode });
  const head = {
    id: source,
    properties: { published, sourceKind: 'OFFICIAL' },
    derivedFrom: [],
    dataset: null,
  };
  files.entity(source, { [headColumn]: canonicalHead(head), ...head.properties });
  for (const facts of bySubject(graphFacts(seed, shape))) writeEntity(files, facts);
  for (const fact of ownershipFacts(seed, shape)) writeOwnership(files, fact);
  return files.close();
}

/** Facts of one subject follow each other. */
function* bySubject(facts: Iterable<Fact>): Generator<readonly Fact[]> {
  let of: Fact[] = [];
  for (const fact of facts) {
    if (of.length > 0 && of[0]?.subject !== fact.subject) {
      yield of;
      of = [];
    }
    of.push(fact);
  }
  if (of.length > 0) yield of;
}

function writeEntity(files: GraphFiles, facts: readonly Fact[]): void {
  const claims = facts.map((fact) => [groupOf(fact, graph), claimOfFact(fact)] as const);
  const [id = ''] = facts.map(({ subject }) => subject);
  files.entity(id, writeLinks(files, claims).get(id) ?? {});
}

function writeOwnership(files: GraphFiles, fact: Fact): void {
  const claim = checkClaim({ ...fact, source, basis: 'STATED' }, graph);
  const group = groupOf(claim, graph);
  const releases = inOrder([
    { id: source, published, isComplete: false, isUnfinished: false, isWithdrawn: false },
  ]);
  const evidence = evidenceColumns(claim, [referenceOf(claim)], releases, () => ({ published, kind: 0 }));
  const row = claimRow({ claim, group, evidence }, true, '2024-01-01T00:00:00.000Z');
  files.claim(row.id, row.columns);
  files.tie('SUBJECT', row.id, row.subject);
  files.tie('OBJECT', row.id, claim.value);
  files.tie('IN_SOURCE', row.id, row.source);
  const { id, qualifiers } = claim;
  writeLinks(files, [[group, { ...claimOfFact(fact), id, qualifiers, strength: evidence.strength }]]);
}

function writeLinks(files: GraphFiles, claims: readonly (readonly [Group, StoredClaim])[]) {
  const groups = claims.map(([group]) => group);
  const byGroup = new Map(claims.map(([{ key }, claim]) => [key, [claim]]));
  const { entities, links } = project(groups, byGroup, graph, () => null);
  for (const { hop, from, to, columns } of links) files.link(hop.type, from, to, columns);
  return entities;
}
