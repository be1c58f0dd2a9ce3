import { identityOf } from '../claims/identity.ts';
import { judgementOf } from '../claims/judgements-around.ts';
import { disputedPair } from '../claims/pair-of.ts';
import { namingClaims, rekeyed } from '../importer/rekeyed.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { JudgingThen } from '../store/sqlite/past/identity-then.ts';

/** How judgements are followed on a past day: as an import follows them. */
export const judgingThen = (ontology: Ontology): JudgingThen => ({
  identity(rows) {
    const { shownAs, held, disputed } = identityOf(rows.map(judgementOf));
    return { shownAs, held, disputes: [...disputed].map(disputedPair) };
  },
  rekeyed: (rows, shownAs) => rekeyed(namingClaims(rows), shownAs, ontology),
});
