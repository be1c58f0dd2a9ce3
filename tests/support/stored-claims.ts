import { graph } from '../../schema/index.ts';
import { checkClaim } from '../../src/claims/check-claim.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { type Projection, project } from '../../src/claims/project.ts';
import { type Group, groupOf, type StoredClaim } from '../../src/claims/stored-claim.ts';
import { strength } from '../../src/claims/strength.ts';
import type { Rate } from '../../src/ontology/value-kind.ts';

type More = Partial<Record<'basis' | 'rank' | 'published', string>> & {
  readonly qualifiers?: Readonly<Record<string, string>>;
};

/** A claim as the store would hold it; its source is called by the day on which it was published. */
export function said(
  subject: string,
  about: string,
  value: string,
  more: More = {},
): StoredClaim & { claim: Claim } {
  const { published = '2024-01-01', ...rest } = more;
  const claim = checkClaim({ subject, about, value, source: `source/${published}`, ...rest }, graph);
  return {
    claim,
    id: claim.id,
    group: groupOf(claim, graph).key,
    text: claim.value,
    dataset: claim.dataset,
    source: claim.source,
    published,
    confidence: claim.confidence,
    strength: strength(claim, { kind: null, published }),
    deprecated: claim.rank === 'DEPRECATED',
    shown: false,
    qualifiers: claim.qualifiers,
  };
}

const noRate = () => null;

/** What the graph shows of some claims. */
export function projected(
  claims: readonly ReturnType<typeof said>[],
  rate: (currency: string, day: string) => Rate | null = noRate,
): Projection {
  const byGroup = new Map<string, StoredClaim[]>();
  const groups = new Map<string, Group>();
  for (const { claim, ...stored } of claims) {
    byGroup.set(stored.group, [...(byGroup.get(stored.group) ?? []), stored]);
    groups.set(stored.group, groupOf(claim, graph));
  }
  return project([...groups.values()], byGroup, graph, rate);
}
