import { bases, basisDoc } from '../ontology/basis.ts';
import type { EvidenceTest } from '../shapes/predicate.ts';
import type { Input } from './builder.ts';
import { mapOf, operandOf } from './filter-operands.ts';
import type { Types, WhereValue } from './types.ts';

/** Declares what a filter may ask of the claims on which a link rests. */
export function addEvidenceWhere({ builder, enumOf }: Types): Input<WhereValue> {
  const basis = enumOf('Basis', basisDoc, bases);
  return builder.inputRef<WhereValue, false>('EvidenceWhere').implement({
    description:
      'What one of the claims must be that say that the link is there, whatever they say of its properties: those are asked for by `edge`. Several fields must all hold of one claim; null is refused.',
    fields: (t) => ({
      basis: t.field({ type: [basis], description: 'Its basis is one of these.' }),
      minConfidence: t.float({
        description: 'It is said with this confidence at least, from 0 to 1; where none is said, it fails.',
      }),
      sources: t.idList({ description: 'One of these documents says it.' }),
      datasets: t.idList({ description: 'One of these datasets says it.' }),
      publishers: t.stringList({
        description: 'One of these published the document that says it first.',
      }),
      notAfter: t.field({
        type: 'Date',
        description: 'It has been said since this day or before; where no day is known, it fails.',
      }),
    }),
  });
}

/** What a client wrote as `evidence`, of which GraphQL has let through only what its input type has. */
export const evidenceTest = (written: unknown, path: string): EvidenceTest =>
  Object.fromEntries(
    Object.entries(mapOf(written, path)).map(([name, value]) => [name, operandOf(value, `${path}.${name}`)]),
  );
