import { answerPath, nobody } from '../../address/answer-address.ts';
import { entityPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { compareTexts } from './compare-texts.ts';
import type { Compared } from './compared-query.ts';
import { Part, Row } from './compared-rows.tsx';
import { MoneyCell } from './money-cell.tsx';
import { sharesOf } from './shares.ts';
import { SumCell } from './sum-cell.tsx';

/** The sums of the comparison: what is invested, promised, and given in subsidies. */
export function MoneyPart({ columns }: { readonly columns: readonly Compared[] }) {
  const t = useTexts(compareTexts);
  const sides = columns.map(
    ({ entity, received: { ungrouped: received }, invested: { ungrouped: invested }, ...shares }) => ({
      entity,
      received,
      invested,
      shares: entity === null ? null : sharesOf(shares, entity, { received, invested }),
      pledges:
        entity !== null && 'pledgesMade' in entity
          ? { flow: entity.pledgesMade.aggregate.countedOnce, href: entityPath(entity.id) }
          : null,
      subsidies:
        entity !== null && 'subsidies' in entity
          ? { ...entity.subsidies.aggregate.amount, href: entityPath(entity.id) }
          : null,
    }),
  );
  return (
    <Part title={t.money} width={columns.length} note={t.countedWhole}>
      <Row
        title={t.received}
        cells={sides.map(({ entity, received, shares }) => (
          <MoneyCell
            key="money"
            flow={received}
            share={shares?.received ?? null}
            href={answerPath({ ...nobody, where: entity?.id ?? null })}
          />
        ))}
      />
      <Row
        title={t.invested}
        cells={sides.map(({ entity, invested, shares }) => (
          <MoneyCell
            key="money"
            flow={invested}
            share={shares?.invested ?? null}
            href={answerPath({ ...nobody, who: entity?.id ?? null })}
          />
        ))}
      />
      {sides.every(({ pledges }) => pledges === null) ? null : (
        <Row
          title={t.pledges}
          cells={sides.map(({ pledges }) =>
            pledges === null ? [] : <MoneyCell key="money" {...pledges} share={null} />,
          )}
        />
      )}
      {sides.every(({ subsidies }) => subsidies === null) ? null : (
        <Row
          title={t.subsidies}
          cells={sides.map(({ subsidies }) =>
            subsidies === null ? (
              []
            ) : (
              <SumCell
                key="money"
                {...subsidies}
                value={subsidies.sum}
                counted={t.countSubsidies(subsidies.count)}
              />
            ),
          )}
        />
      )}
    </Part>
  );
}
