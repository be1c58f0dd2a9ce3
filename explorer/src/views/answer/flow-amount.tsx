import { Link } from 'wouter';
import { Amount } from '../../parts/amount.tsx';
import type { Flow } from './flows-query.ts';
import { useFlowWords } from './use-flow-words.ts';

/** The sum of a flow, which opens what it rests on; as text alone where nothing else says just that sum. */
export function FlowAmount({ flow }: { readonly flow: Flow }) {
  const href = useFlowWords().href(flow);
  const amount = <Amount value={flow.total} currency={flow.currency} comparator={flow.comparator} />;
  if (href === null) return amount;
  return (
    <Link className="evidence" href={href}>
      {amount}
    </Link>
  );
}
