import type { AskGraph } from './ask-graph.ts';
import { billions, cents } from './billions.ts';

interface Pledge {
  readonly name: string;
  readonly amount: { readonly value: string } | null;
  readonly componentOf: object | null;
  readonly supersededBy: object | null;
  readonly pledgedBy: { readonly nodes: readonly { readonly kind: string; readonly name: string }[] };
}

const query = `{
  investments(
    where: { hosts: { some: { id: { eq: "country/us" } } }, pledgedBy: { some: { kind: { eq: COUNTRY } } } }
    orderBy: [{ field: AMOUNT, direction: DESC }, { field: ID, direction: ASC }]
    first: 100
  ) {
    nodes {
      name amount { value } componentOf { id } supersededBy { id }
      pledgedBy(first: 10) { nodes { kind ... on Entity { name } } }
    }
  }
}`;

/** A sentence for each state of which several pledges count beside each other, since no source links them; none where there is no such state. */
export async function pledgesSideBySide(ask: AskGraph): Promise<readonly string[]> {
  const { investments } = (await ask(query)) as {
    readonly investments: { readonly nodes: readonly Pledge[] };
  };
  const ofState = new Map<string, string[]>();
  for (const { name, amount, componentOf, supersededBy, pledgedBy } of investments.nodes)
    if (amount !== null && componentOf === null && supersededBy === null)
      for (const state of pledgedBy.nodes.filter(({ kind }) => kind === 'COUNTRY'))
        ofState.set(state.name, [
          ...(ofState.get(state.name) ?? []),
          `“${name}” ($${billions(cents(amount.value))} billion)`,
        ]);
  return [...ofState].flatMap(([state, pledges]) =>
    pledges.length < 2
      ? []
      : [
          '',
          `A sum over all pledges counts ${pledges.length} of ${state}, ${pledges.join(' and ')}: no source says that one of them holds another, or took its place.`,
        ],
  );
}
