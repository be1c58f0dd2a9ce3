import { createHash } from 'node:crypto';
import { graph } from '../../schema/index.ts';
import { canonicalJson } from '../../src/claims/canonical-form.ts';
import { groupOf, type StoredClaim } from '../../src/claims/stored-claim.ts';
import type { Fact } from './graph-facts.ts';

/** A claim as projection sees it, which is not stored itself. */
export function claimOfFact(fact: Fact): StoredClaim {
  const { subject, about, value } = fact;
  const property = graph.kindOfId(subject)?.properties.find((p) => p.name === about);
  const text = property === undefined ? value : property.value.format(property.value.parse(value));
  return {
    id: `claim/${createHash('sha256')
      .update(canonicalJson({ ...fact }))
      .digest('hex')}`,
    group: groupOf(fact, graph).key,
    text,
    dataset: 'source/generated',
    source: 'source/generated',
    published: '2024-01-01',
    confidence: null,
    strength: text,
    deprecated: false,
    shown: false,
    qualifiers: {},
  };
}
