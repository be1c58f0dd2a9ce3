import { kindLook } from './draw/kind-look.ts';
import { shapePath } from './draw/shape-path.ts';

/** The shape of a kind in its colour, as nodes of it have them; beside it stands what the kind is called. */
export function KindMark({ kind }: { readonly kind: string }) {
  const { colour, shape } = kindLook(kind);
  return (
    <svg className="kind-mark" viewBox="-10 -10 20 20" width="16" height="16" aria-hidden="true">
      <path d={shapePath(shape, 8)} fill={colour} />
    </svg>
  );
}
