import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { comparePath, entityPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { Amount } from '../../parts/amount.tsx';
import { KindName } from '../../parts/kind-name.tsx';
import { ActLine } from './act-line.tsx';
import type { AskedNodes } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import '../../styles/compare.css';

type Node = NonNullable<AskedNodes[number]>;
type Side = Extract<Node, { readonly pledgesMade: unknown }>;

/** Two countries or firms side by side: sums that count nothing twice, above the largest of what they sum. */
export function AskedCompared({ nodes }: { readonly nodes: AskedNodes }) {
  const t = useTexts(askTexts);
  const sides = nodes.filter((node): node is Side => node !== null && 'pledgesMade' in node);
  const rows: readonly (readonly [title: string, cell: (side: Side) => ReactNode])[] = [
    [
      t.investments,
      (side) => <Investments of={side.investments} about={t.intoOrBy(side.kind === 'COUNTRY')} />,
    ],
    [t.pledges, (side) => <Investments of={side.pledgesMade} about={null} />],
    [t.subsidies, (side) => <Subsidies of={side.subsidies} />],
    [t.policies, (side) => <Policies of={side.policies} />],
  ];
  return (
    <section>
      <div className="wide">
        <table className="compared">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">{t.compared}</span>
              </th>
              {sides.map(({ id, kind, name }) => (
                <th key={id} scope="col">
                  <Link href={entityPath(id)}>{name}</Link> <KindName kind={kind} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([title, cell]) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {sides.map((side) => (
                  <td key={side.id}>{cell(side)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p>
        <Link className="action" href={comparePath(sides.map(({ id }) => id))}>
          {t.compareMore}
        </Link>
      </p>
    </section>
  );
}

function Investments({ of, about }: { readonly of: Side['investments']; readonly about: string | null }) {
  const t = useTexts(askTexts);
  const { countedOnce: sum } = of.aggregate;
  const left = sum.leftOut.reduce((all, { count }) => all + count, 0);
  return (
    <>
      {about === null ? null : <p className="note">{about}</p>}
      <p>
        {sum.count === 0 ? (
          <span className="note">{t.nothingCounted}</span>
        ) : (
          <>
            <strong>
              <Amount value={sum.total} currency={sum.currency} comparator={sum.comparator} />
            </strong>{' '}
            <span className="note">{t.ofInvestments(sum.count)}</span>
          </>
        )}
        {left > 0 ? <span className="note"> {t.leftOutCount(left)}</span> : null}
      </p>
      <Largest all={of.totalCount}>
        {of.nodes.map((act) => (
          <li key={act.id}>
            <ActLine {...act} date={{ about: 'announced', edtf: act.announced?.edtf }} />
          </li>
        ))}
      </Largest>
    </>
  );
}

function Subsidies({ of }: { readonly of: Side['subsidies'] }) {
  const t = useTexts(askTexts);
  const { amount } = of.aggregate;
  return (
    <>
      <p>
        {amount.count === 0 ? (
          <span className="note">{t.nothingCounted}</span>
        ) : (
          <strong>
            <Amount value={amount.sum} currency={amount.currency} comparator={amount.comparator} />
          </strong>
        )}
      </p>
      <Largest all={of.totalCount}>
        {of.nodes.map((act) => (
          <li key={act.id}>
            <ActLine {...act} date={{ about: 'decided', edtf: act.decided?.edtf }} />
          </li>
        ))}
      </Largest>
    </>
  );
}

function Policies({ of }: { readonly of: Side['policies'] }) {
  return (
    <Largest all={of.totalCount}>
      {of.nodes.map((act) => (
        <li key={act.id}>
          <ActLine {...act} date={{ about: 'adopted', edtf: act.adopted?.edtf }} />
        </li>
      ))}
    </Largest>
  );
}

function Largest({ all, children }: { readonly all: number; readonly children: readonly ReactNode[] }) {
  const t = useTexts(askTexts);
  return (
    <ul className="plain">
      {children}
      {all > children.length ? <li className="note">{t.showing(children.length, all)}</li> : null}
    </ul>
  );
}
