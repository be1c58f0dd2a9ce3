import type { ResultOf } from 'gql.tada';
import { print } from 'graphql';
import { expect, test } from 'vitest';
import { comparedQuery } from '../../../../explorer/src/views/compare/compared-query.ts';
import { sharesOf } from '../../../../explorer/src/views/compare/shares.ts';
import { asking } from '../../../support/asking.ts';
import { allSeeds } from '../../../support/seeded.ts';

const { asked, run } = asking(allSeeds);

interface Sum {
  readonly total: string;
}

/** What the answer in words gives of each: the same fields for both. */
interface Answered {
  readonly nodes: readonly {
    readonly id: string;
    readonly investments: { readonly aggregate: { readonly countedOnce: Sum } };
    readonly pledgesMade: { readonly aggregate: { readonly countedOnce: Sum } };
    readonly subsidies: { readonly aggregate: { readonly amount: { readonly sum: string } } };
  }[];
  readonly whoInvests: {
    readonly nodes: readonly (Sum & { readonly keys: readonly { readonly value: string }[] })[];
  };
}

/** What a document of the page asks, with the answer in the type of the document. */
async function shown<Document>(document: Document, variables: object): Promise<ResultOf<Document>> {
  const { data, errors } = await run(print(document as Parameters<typeof print>[0]), variables);
  expect(errors).toBeUndefined();
  return data as ResultOf<Document>;
}

test('a comparison counts as the answer in words does: in full, and by the shares that it gives', async () => {
  const { result } = await asked('How does Korea compare with Japan?', 'result { data }');
  const answered = (result as { readonly data: Answered }).data;
  const ids = ['country/kr', 'country/jp'];
  expect(answered.nodes.map(({ id }) => id)).toEqual(ids);
  let differ = 0;
  for (const { id, investments, pledgesMade, subsidies } of answered.nodes) {
    const { entity, received, invested, ...shares } = await shown(comparedQuery, {
      id,
      currency: 'USD',
      lang: 'en',
    });
    if (entity === null || !('pledgesMade' in entity) || !('subsidies' in entity)) throw new Error(id);
    expect(received.ungrouped.total).toBe(investments.aggregate.countedOnce.total);
    expect(entity.pledgesMade.aggregate.countedOnce.total).toBe(pledgesMade.aggregate.countedOnce.total);
    expect(entity.subsidies.aggregate.amount.sum).toBe(subsidies.aggregate.amount.sum);
    const given = answered.whoInvests.nodes.find(({ keys: [key] }) => key?.value === id);
    const sums = { received: received.ungrouped, invested: invested.ungrouped };
    const share = sharesOf(shares, entity, sums).invested;
    expect(share).toMatchObject({ total: given?.total });
    if (given?.total !== invested.ungrouped.total) differ++;
  }
  // Else the page would have nothing to say of shares.
  expect(differ).toBe(2);
});
