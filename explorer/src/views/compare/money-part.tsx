import { answerPath, nobody } from '../../address/answer-address.ts';
import { entityPath } from '../../address/paths.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useTexts } from '../../language/texts.ts';
import { Failed } from '../../parts/states.tsx';
import { compareTexts } from './compare-texts.ts';
import type { Compared } from './compared-query.ts';
import { Part, Row } from './compared-rows.tsx';
import { GrantsCell } from './grants-cell.tsx';
import { MoneyCell } from './money-cell.tsx';
import { sharesOf, sharesQuery } from './shares-query.ts';

/** The sums of the comparison: what is invested, promised and granted. */
export function MoneyPart({ columns }: { readonly columns: readonly Compared[] }) {
  const t = useTexts(compareTexts);
  const ids = columns.flatMap(({ entity }) => (entity === null ? [] : [entity.id]));
  const asked = useAnswer(sharesQuery, { ids, currency: 'USD' }, ids.length === 0);
  const failed =
    asked.state === 'failed' || (asked.state === 'ready' && asked.faults.length > 0) ? asked : null;
  const sides = columns.map(({ entity, ...flows }) => ({
    entity,
    ...flows,
    shares: entity === null || asked.state !== 'ready' ? null : sharesOf(asked.data, entity),
    pledges: entity !== null && 'pledgesMade' in entity ? entity.pledgesMade.aggregate.countedOnce : null,
    grants: entity !== null && 'subsidies' in entity ? entity.subsidies.aggregate.amount : null,
  }));
  return (
    <Part title={t.money} width={columns.length} note={t.countedWhole}>
      {failed === null ? null : (
        <tr>
          <td colSpan={columns.length + 1}>
            <Failed faults={failed.faults} retry={failed.retry} />
          </td>
        </tr>
      )}
      <Row
        title={t.received}
        cells={sides.map(({ entity, received, shares }) => (
          <MoneyCell
            key="money"
            flow={received.ungrouped}
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
            flow={invested.ungrouped}
            share={shares?.invested ?? null}
            href={answerPath({ ...nobody, who: entity?.id ?? null })}
          />
        ))}
      />
      {sides.every(({ pledges }) => pledges === null) ? null : (
        <Row
          title={t.pledges}
          cells={sides.map(({ entity, pledges }) =>
            pledges === null ? (
              []
            ) : (
              <MoneyCell key="money" flow={pledges} share={null} href={entityPath(entity?.id ?? '')} />
            ),
          )}
        />
      )}
      {sides.every(({ grants }) => grants === null) ? null : (
        <Row
          title={t.grants}
          cells={sides.map(({ entity, grants }) =>
            grants === null ? (
              []
            ) : (
              <GrantsCell key="money" sum={grants} href={entityPath(entity?.id ?? '')} />
            ),
          )}
        />
      )}
    </Part>
  );
}
