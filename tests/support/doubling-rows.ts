/** Rows of a graph of which a part stays as it is while what surrounds it grows, on hubs that both share. */

type Row = Readonly<Record<string, unknown>>;

const claim = (subject: string, about: string, value: string, source = 'source/a'): Row => ({
  subject,
  about,
  value,
  source,
});

/** An investment with its reason; two sources disagree on its status. */
function act(name: string, n: number, month: string, country: string, company: string): readonly Row[] {
  const [investment, rationale] = [`investment/${name}`, `rationale/${name}`];
  return [
    claim(investment, 'names', `Works ${name}@en`),
    claim(investment, 'amount', `${n + 1}000000 ${n % 2 === 0 ? 'KRW' : 'USD'}`),
    claim(investment, 'announced', `${month}-${String(1 + (n % 28)).padStart(2, '0')}`),
    claim(investment, 'status', 'ANNOUNCED'),
    claim(investment, 'status', 'UNDERWAY', 'source/b'),
    claim(investment, 'hosts', country),
    claim(investment, 'investors', company),
    claim(investment, 'sectors', 'sector/shared'),
    claim(rationale, 'explains', investment),
    claim(rationale, 'explains', investment, 'source/b'),
    claim(rationale, 'basis', 'STATED'),
    claim(rationale, 'text', `For reason ${n}@en`),
    claim(rationale, 'motives', 'motive/shared'),
    claim(rationale, 'because', 'policy/shared'),
    claim(rationale, 'heldBy', company),
  ];
}

function rate(currency: string, period: string, value: string): readonly Row[] {
  const observation = `observation/rate-${currency.toLowerCase()}-${period}`;
  return [
    claim(observation, 'indicator', 'indicator/exchange-rate-usd'),
    claim(observation, 'currency', currency),
    claim(observation, 'period', period),
    claim(observation, 'value', value),
  ];
}

/** What questions are asked about: five investments of one company in one country, one of them a part of another. */
export const fixedRows: readonly Row[] = [
  { source: { id: 'source/a', title: 'A', published: '2024-04-30', sourceKind: 'OFFICIAL' } },
  { source: { id: 'source/b', title: 'B', published: '2024-05-01', derivedFrom: ['source/a'] } },
  { source: { id: 'source/c', title: 'C' } },
  { source: { id: 'source/edition', title: 'Edition', published: '2024-05-02', dataset: 'dataset/fixed' } },
  claim('company/fixed', 'founded', '1990', 'source/edition'),
  claim('company/fixed', 'names', 'Singular@ja', 'source/c'),
  claim('country/fixed', 'names', 'Fixed@ja', 'source/c'),
  ...rate('KRW', '2024-03', '1300'),
  ...rate('KRW', '2024-04', '1350'),
  claim('company/fixed', 'names', 'Singular Common@en'),
  claim('company/fixed', 'headquarteredIn', 'country/home'),
  claim('country/fixed', 'names', 'Fixed Land@en'),
  claim('country/fixed', 'currency', 'KRW'),
  ...Array.from({ length: 5 }, (_, n) =>
    act(`fixed-${n}`, n, '2024-04', 'country/fixed', 'company/fixed'),
  ).flat(),
  claim('investment/fixed-0', 'componentOf', 'investment/fixed-1'),
  claim('investment/fixed-2', 'investmentKind', 'TRAINING'),
];

/** What surrounds them: others elsewhere, in the same sector, for the same motive and policy, said by the same sources. */
export function surroundings(from: number, to: number): readonly Row[] {
  return Array.from({ length: to - from }, (_, i) => {
    const n = from + i;
    const company = `company/other-${n}`;
    return [
      claim(company, 'names', `Common Works ${n}@en`),
      claim(company, 'headquarteredIn', 'country/home'),
      ...act(`other-${n}`, n, '2024-03', 'country/other', company),
      ...rate('JPY', `${1900 + n}-01`, '150'),
    ];
  }).flat();
}
