import { type Shape, sizes } from '../compare/graph-facts.ts';

/** Pages of the growing graph, so that there are a thousand of them in the smallest one too. */
export const pageLength = 5;

const [countries, fullCountries, policiesOfFull, policiesOfOther, sectors] = [200, 8, 50, 2, 30];

/**
 * The graph of the comparison with its peers at another size: a tenth of its nodes are companies, a tenth are claims of ownership,
 * and most are investments, a tenth of which go into one country. What a question is about keeps its degree (the steady companies,
 * the tree), or grows with the graph (the hub, investments into a country).
 */
export function shapeOf(nodes: number): Shape {
  const companies = Math.floor(nodes / 10);
  const steady = { from: 300, count: 15, investments: 300, owned: 20 };
  const tree = { from: 400, branches: 4 };
  const ownership = companies - tree.from - 1 + steady.count * steady.owned;
  const policies = fullCountries * policiesOfFull + (countries - fullCountries) * policiesOfOther;
  // Beside what is counted here there are a source and the mark of the format.
  const investments = nodes - companies - ownership - policies - countries - sectors - 2;
  return {
    ...sizes,
    countries,
    fullCountries,
    policiesOfFull,
    policiesOfOther: { least: policiesOfOther, more: 1 },
    sectors,
    companies,
    investments,
    hubInvestments: Math.floor(investments / 10),
    companiesOfFull: 10,
    steady,
    tree,
    grandparents: 36,
  };
}
