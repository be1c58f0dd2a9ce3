import { dependants, dependencies } from '../claims/project.ts';
import type { Group } from '../claims/stored-claim.ts';
import { isJudgement } from '../ontology/judgements.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** What has to be recomputed when some groups change. */
export interface Affected {
  /** The groups themselves, and the money that they date. */
  readonly groups: readonly Group[];
  /** Keys of all groups whose claims that needs, sorted. */
  readonly keys: readonly string[];
}

export function affectedBy(changed: readonly Group[], ontology: Ontology): Affected {
  const groups = new Map<string, Group>();
  for (const group of changed) for (const one of dependants(group, ontology)) groups.set(one.key, one);
  return needed([...groups.values()], ontology);
}

/**
 * The same, where the money that they date is known to be among them or not to have changed. What judgements decide is not computed by
 * groups: `settleIdentity` does that.
 */
export function needed(changed: readonly Group[], ontology: Ontology): Affected {
  const groups = changed.filter(({ about }) => !isJudgement(about));
  const keys = new Set<string>();
  for (const group of groups) for (const { key } of dependencies(group, ontology)) keys.add(key);
  return { groups, keys: [...keys].sort() };
}
