import { type RefObject, useEffect, useState } from 'react';

interface ReadoutProps {
  readonly of: RefObject<HTMLElement | null>;
  readonly empty: string;
}

/**
 * What the part of a picture says that is pointed at or has the focus, for the eye: fingers and keys see no title of SVG, and a
 * screen reader reads the part itself. It alone is drawn anew, not the picture.
 */
export function Readout({ of, empty }: ReadoutProps) {
  const [said, setSaid] = useState<string | null>(null);
  useEffect(() => {
    const { current } = of;
    if (current === null) return;
    const read = ({ target }: Event) =>
      setSaid(target instanceof Element ? (target.closest('a')?.getAttribute('aria-label') ?? null) : null);
    current.addEventListener('mouseover', read);
    current.addEventListener('focusin', read);
    return () => {
      current.removeEventListener('mouseover', read);
      current.removeEventListener('focusin', read);
    };
  }, [of]);
  return (
    <p className="readout" aria-hidden={said !== null}>
      {said ?? empty}
    </p>
  );
}
