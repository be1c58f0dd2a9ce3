import { useEffect, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { useFigureAddress } from '../../address/use-figure-address.ts';
import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { computedTexts } from '../../parts/computed-texts.ts';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import { flowId } from './flow-id.ts';
import type { Flow } from './flows-query.ts';
import { InvestmentList } from './investment-list.tsx';
import { useFlowWords } from './use-flow-words.ts';

/** How the figure was computed that the address has open, if it is one of these. */
export function FigurePanel({ flows }: { readonly flows: readonly Flow[] }) {
  const { open, closed } = useFigureAddress();
  const [, navigate] = useLocation();
  const flow = flows.find((one) => flowId(one) === open);
  return flow === undefined ? null : <Panel key={open} flow={flow} onClose={() => navigate(closed)} />;
}

function Panel({ flow, onClose }: { readonly flow: Flow; readonly onClose: () => void }) {
  const t = useTexts(computedTexts);
  const { how } = useComputedWords();
  const { ends, alone } = useFlowWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const href = alone(flow);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog ref={dialog} className="panel" aria-labelledby="figure-title" onClose={onClose}>
      <header>
        <h2 id="figure-title">{t.title}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          {t.close}
        </button>
      </header>
      <p>{ends(flow)}</p>
      <p className="figure">
        <Amount value={flow.total} currency={flow.currency} comparator={flow.comparator} />
        <span className="note"> {how(flow)}</span>
      </p>
      <p>{t.nobody}</p>
      <InvestmentList of={flow} open />
      {href === null ? null : (
        <p>
          <Link className="action" href={href}>
            {t.alone}
          </Link>
        </p>
      )}
    </dialog>
  );
}
