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
  return (
    <Link href={href} className={`opens ${className}`} aria-label={name}>
      <title>{name}</title>
      {children}
    </Link>
  );
}
