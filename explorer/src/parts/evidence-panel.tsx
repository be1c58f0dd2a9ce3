import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { type EvidenceOf, useEvidenceAddress } from '../address/use-evidence-address.ts';
import { namedQuery } from '../graphql/named-query.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { fields } from '../language/fields.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { ClaimsOf } from './claims-of.tsx';
import { evidenceTexts } from './evidence-texts.ts';

/** The evidence that the address has open, over whichever view. */
export function EvidencePanel() {
  const { open, closed } = useEvidenceAddress();
  const [, navigate] = useLocation();
  if (open === null) return null;
  return <Panel key={`${open.id}~${open.about}`} of={open} onClose={() => navigate(closed)} />;
}

function Panel({ of, onClose }: { readonly of: EvidenceOf; readonly onClose: () => void }) {
  const t = useTexts(evidenceTexts);
  const { lang } = useSpeech();
  const fieldName = useGlossary(fields);
  const dialog = useRef<HTMLDialogElement>(null);
  const named = useAnswer(namedQuery, { ids: [of.id], lang });
  const [node] = named.state === 'ready' ? named.data.nodes : [];
  const name = node && 'name' in node ? node.name : of.id;
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="panel" aria-labelledby="evidence-title" onClose={onClose}>
      <header>
        <h2 id="evidence-title">{t.title(of.about === null ? '' : fieldName(of.about), name)}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </header>
      <ClaimsOf id={of.id} about={of.about} />
    </dialog>
  );
}
