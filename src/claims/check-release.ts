import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { canonical } from './canonical.ts';
import type { RawClaim } from './check-claim.ts';
import { checkText } from './check-text.ts';
import type { ReleaseState } from './claim.ts';
import { RowFault } from './problem.ts';
import { releaseState } from './release-state.ts';
import { headId } from './source-id.ts';
import { releaseColumns, sourceKind } from './source-kind.ts';

const keys = ['source', ...releaseColumns];

/** Checks what an export says of a release, beside its head. @throws {RowFault} */
export function checkRelease(raw: RawClaim, ontology: Ontology): ReleaseState {
  for (const key of Object.keys(raw))
    if (!keys.includes(key))
      throw new RowFault(
        'UNKNOWN_KEY',
        `release.${key}`,
        `a release has no ${key}.${didYouMean(key, keys)}`,
        keys.join(', '),
      );
  const known = ontology.kind(sourceKind)?.properties ?? [];
  const said = (key: string): string | null => {
    const property = known.find(({ name }) => name === key);
    const value = raw[key] ?? null;
    return value === null || property === undefined ? null : canonical(property, value, `release.${key}`);
  };
  return releaseState(headId(checkText(raw.source, 'release.source'), 'release.source', ontology), {
    coverage: said('coverage'),
    status: said('status'),
    hash: said('hash'),
  });
}
