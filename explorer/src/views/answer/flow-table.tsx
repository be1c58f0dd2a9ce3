import { useTexts } from '../../language/texts.ts';
import { answerTexts } from './answer-texts.ts';
import { FlowAmount } from './flow-amount.tsx';
import { flowId, rowId } from './flow-id.ts';
import { FlowKeyName } from './flow-key-name.tsx';
import type { Flow, Flows } from './flows-query.ts';
import { InvestmentList } from './investment-list.tsx';
import { LeftOut } from './left-out.tsx';

/** The flows of a picture as rows: the same groups and the same numbers. */
export function FlowTable({ flows }: { readonly flows: Flows }) {
  const t = useTexts(answerTexts);
  const [first] = flows.nodes;
  const heads: Readonly<Record<string, string>> = {
    INVESTOR_COUNTRY: t.from,
    INVESTOR: t.investor,
    YEAR: t.year,
    HOST: t.HOST,
    MOTIVE: t.MOTIVE,
    SECTOR: t.SECTOR,
  };
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className="wide" aria-label={t.tableScrolls} tabIndex={0}>
      <table className="flow-table">
        <caption>
          <span>{t.caption(first?.currency ?? '')}</span>
        </caption>
        <thead>
          <tr>
            {first?.keys.map(({ dimension }) => (
              <th key={dimension} scope="col">
                {heads[dimension] ?? dimension}
              </th>
            ))}
            <th scope="col" className="number">
              {t.amount}
            </th>
            <th scope="col">{t.investments}</th>
          </tr>
        </thead>
        <tbody>
          {flows.nodes.map((flow) => (
            <Row key={flowId(flow)} flow={flow} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ flow }: { readonly flow: Flow }) {
  const t = useTexts(answerTexts);
  return (
    <tr id={rowId(flow)} tabIndex={-1}>
      {flow.keys.map((key) => (
        <td key={key.dimension}>
          <FlowKeyName of={key} />
        </td>
      ))}
      <td className="number">
        {flow.count === 0 ? <span className="note">{t.nothingCounted}</span> : <FlowAmount flow={flow} />}
      </td>
      <td>
        <InvestmentList of={flow} />
        <LeftOut of={flow} />
      </td>
    </tr>
  );
}
