import type { AskGraph, Sum } from './ask-graph.ts';
import { billions, cents } from './billions.ts';

const us = { hosts: { some: { id: { eq: 'country/us' } } } };

/** What fact sheets say of all together, and what the graph holds of the same: rows of a table. */
export async function headlines(ask: AskGraph, lists: Sum): Promise<readonly string[]> {
  const sumOf = async (where: object): Promise<Sum> => {
    const query = `query ($where: InvestmentWhere!) { sum: whoInvests(where: $where, groupBy: []) { ungrouped { total count leftOut { reason count total } } } }`;
    return ((await ask(query, { where })) as { readonly sum: { readonly ungrouped: Sum } }).sum.ungrouped;
  };
  const said = (await ask(`{
    observation(id: "observation/us-manufacturing-announcements-2024-11") { amount { value } }
    pennsylvania: investment(id: "investment/pennsylvania-ai-energy-2025") { amount { value } }
  }`)) as Record<string, { amount: { value: string } } | null>;
  const until = await sumOf({ AND: [us, { announced: { lte: '2024-11-26' } }] });
  const pennsylvania = await sumOf({
    componentOf: { id: { eq: 'investment/pennsylvania-ai-energy-2025' } },
  });
  const line = (headline: string, figure: string, sum: Sum) =>
    `| ${headline} | ${figure} | ${billions(cents(sum.total))} (${sum.count} investments) |`;
  const of = (key: string) => (said[key] ? billions(cents(said[key].amount.value)) : 'not in the graph');
  return [
    line('all six editions: "trillions of dollars of investments"', 'no figure', lists),
    line('2024-11-26: private investment since the beginning of 2021', of('observation'), until),
    line('2025-07-16: investments in AI and energy, shown in Pennsylvania', of('pennsylvania'), pennsylvania),
  ];
}
