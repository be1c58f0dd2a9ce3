import { useTexts } from '../../language/texts.ts';
import { answerTexts } from './answer-texts.ts';
import { FlowAmount } from './flow-amount.tsx';
import { flowId } from './flow-id.ts';
import { FlowKeyName } from './flow-key-name.tsx';
import type { Flow } from './flows-query.ts';
import { LeftOut } from './left-out.tsx';

interface ListedFlowsProps {
  readonly title: string;
  readonly flows: readonly Flow[];
}

/** Flows that a picture has no place for, with what is known of them. */
export function ListedFlows({ title, flows }: ListedFlowsProps) {
  if (flows.length === 0) return null;
  return (
    <section className="listed">
      <h2>{title}</h2>
      <ul>
        {flows.map((flow) => (
          <Listed key={flowId(flow)} flow={flow} />
        ))}
      </ul>
    </section>
  );
}

function Listed({ flow }: { readonly flow: Flow }) {
  const t = useTexts(answerTexts);
  return (
    <li>
      {flow.keys.map((key, i) => (
        <span key={key.dimension}>
          {i === 0 ? null : ' → '}
          <FlowKeyName of={key} />
        </span>
      ))}
      : {flow.count === 0 ? t.nothingCounted : <FlowAmount flow={flow} />}
      <LeftOut of={flow} />
    </li>
  );
}
