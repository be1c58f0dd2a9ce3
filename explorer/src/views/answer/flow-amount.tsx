import { Link } from 'wouter';
import { Amount } from '../../parts/amount.tsx';
import { useComputedWords } from '../../parts/use-computed-words.ts';
import type { Flow } from './flows-query.ts';
import { useFlowWords } from './use-flow-words.ts';

/** The sum of a flow, which opens its evidence; where no source states it, how it was computed. */
export function FlowAmount({ flow }: { readonly flow: Flow }) {
  const how = useComputedWords().how(flow);
  const href = useFlowWords().href(flow);
  return (
    <>
      <Link className="evidence" href={href}>
        <Amount value={flow.total} currency={flow.currency} comparator={flow.comparator} />
      </Link>
      {how === null ? null : <span className="note computed"> {how}</span>}
    </>
  );
}
