import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface MarkProps {
  readonly href: string;
  /** What it says, in full. */
  readonly name: string;
  readonly className: string;
  readonly children: ReactNode;
}

/** A part of a picture that stands for a sum and opens what the sum rests on. */
export function Mark({ href, name, className, children }: MarkProps) {
  // Within the page the browser itself goes to what the address names.
  const Opens = href.startsWith('#') ? 'a' : Link;
  return (
    <Opens href={href} className={`opens ${className}`} aria-label={name}>
      <title>{name}</title>
      {children}
    </Opens>
  );
}
