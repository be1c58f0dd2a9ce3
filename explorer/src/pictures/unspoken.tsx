import type { ReactNode } from 'react';

/** Parts of a picture that say again, to the eye, what its links say in full: a screen reader passes them. */
export function Unspoken({
  className,
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus
    <g aria-hidden="true" className={className}>
      {children}
    </g>
  );
}
