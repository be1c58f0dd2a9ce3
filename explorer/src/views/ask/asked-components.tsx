import { useTexts } from '../../language/texts.ts';
import { EntityLinks } from '../../parts/entity-links.tsx';
import { ActLine } from './act-line.tsx';
import type { AskedParts } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import type { ActPart } from './asked-parts.ts';

/** What was announced under a larger investment or a promise, and under each of these. */
export function AskedComponents({ of: { nodes, totalCount } }: { readonly of: AskedParts }) {
  const t = useTexts(askTexts);
  if (totalCount === 0) return null;
  return (
    <section>
      <h5>{t.under(totalCount)}</h5>
      <ul className="act-parts">
        {nodes.map((part) => {
          const parties = [...part.investors.nodes, ...part.targets.nodes];
          const left = part.investors.totalCount + part.targets.totalCount - parties.length;
          return (
            <li key={part.id}>
              <Line part={part} />
              {parties.length === 0 ? null : (
                <span className="note">
                  <EntityLinks entities={parties} />
                  {left > 0 ? ` ${t.andMore(left)}` : null}
                </span>
              )}
              {part.components.totalCount === 0 ? null : (
                <ul className="act-parts">
                  {part.components.nodes.map((own) => (
                    <li key={own.id}>
                      <Line part={own} />
                    </li>
                  ))}
                  <More of={part.components} />
                </ul>
              )}
            </li>
          );
        })}
        <More of={{ nodes, totalCount }} />
      </ul>
    </section>
  );
}

function Line({ part: { id, name, amount, realised, status, announced } }: { readonly part: ActPart }) {
  return (
    <ActLine
      id={id}
      name={name}
      amount={amount}
      realised={realised}
      status={status}
      date={{ about: 'announced', edtf: announced?.edtf }}
    />
  );
}

function More({
  of: { nodes, totalCount },
}: {
  readonly of: { readonly nodes: readonly unknown[]; readonly totalCount: number };
}) {
  const t = useTexts(askTexts);
  return totalCount > nodes.length ? <li className="note">{t.showing(nodes.length, totalCount)}</li> : null;
}
