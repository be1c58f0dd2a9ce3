import { type ReactNode, useEffect, useRef } from 'react';

/** What a reader asked for with a button that is gone then: the focus goes to where it begins, and not back to the top. */
export function Arrived({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    place.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="arrived">
      {children}
    </div>
  );
}
