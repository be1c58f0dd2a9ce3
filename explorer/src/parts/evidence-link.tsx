import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useEvidenceAddress } from '../address/use-evidence-address.ts';
import { useTexts } from '../language/texts.ts';
import { evidenceTexts } from './evidence-texts.ts';

interface EvidenceLinkProps {
  readonly id: string;
  readonly about?: string;
  readonly children: ReactNode;
}

/** A value that opens who said it. */
export function EvidenceLink({ id, about, children }: EvidenceLinkProps) {
  const t = useTexts(evidenceTexts);
  const { href } = useEvidenceAddress();
  return (
    <Link className="evidence" href={href({ id, about: about ?? null })} title={t.open}>
      {children}
      <span className="unseen"> ({t.open})</span>
    </Link>
  );
}
