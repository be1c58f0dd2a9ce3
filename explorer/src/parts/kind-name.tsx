import { kinds } from '../language/kinds.ts';
import { useGlossary } from '../language/use-glossary.ts';

/** What a kind is called, in its colour. */
export function KindName({ kind }: { readonly kind: string }) {
  return (
    <span className="kind" data-kind={kind}>
      {useGlossary(kinds)(kind)}
    </span>
  );
}
