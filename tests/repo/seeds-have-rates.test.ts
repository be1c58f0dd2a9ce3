import { expect, test } from 'vitest';
import { graph } from '../../schema/index.ts';
import { fuzzyDate } from '../../schema/values/index.ts';
import type { Claim } from '../../src/claims/claim.ts';
import { checkedRows } from '../../src/importer/checked-rows.ts';
import { fieldOf } from '../../src/ontology/field-of.ts';
import { rates } from '../../src/shapes/rates.ts';
import { allSeeds } from '../support/seeded.ts';

const published = new Map<string, string | undefined>();
const claims: Claim[] = [];
for (const file of allSeeds)
  for await (const row of checkedRows(file, { ontology: graph })) {
    if (row.type === 'head') published.set(row.head.id, row.head.properties.published);
    if (row.type === 'claim') claims.push(row.claim);
  }

const earliest = (text: string): string =>
  String(fuzzyDate.store(fuzzyDate.parse(text), { day: null, source: '', rate: () => null })[1]);
const values = new Map<string, string[]>();
for (const { subject, about, value } of claims)
  values.set(`${subject} ${about}`, [...(values.get(`${subject} ${about}`) ?? []), value]);
const said = (subject: string, about: string): readonly string[] => values.get(`${subject} ${about}`) ?? [];

/** The months of rates that the seeds have, as the first days of them. */
const known = new Map<string, string[]>();
for (const { subject } of claims.filter((c) => c.value === 'indicator/exchange-rate-usd'))
  for (const currency of said(subject, 'currency'))
    known.set(currency, [...(known.get(currency) ?? []), ...said(subject, 'period').map(earliest)]);

/** The texts of money in a claim: its value, or what its link has. */
function moneyOf({ subject, about, value, qualifiers }: Claim): readonly string[] {
  const { property, hop } = fieldOf(graph.kindOfId(subject), about);
  if (property?.value.name === 'Money') return [value];
  return (hop?.properties ?? [])
    .filter((p) => p.value.name === 'Money')
    .flatMap((p) => qualifiers[p.name] ?? []);
}

/** Every day that an amount may be dated by, whichever claim is shown in the end; none where its source bears no day. */
function daysOf({ subject, about, source }: Claim): readonly string[] {
  const datedBy = fieldOf(graph.kindOfId(subject), about).property?.datedBy;
  const dates = datedBy === undefined ? [] : said(subject, datedBy).map(earliest);
  return dates.length > 0 ? dates : [published.get(source) ?? []].flat();
}

test('every amount in the seeds with a day has a rate of its own time, of whichever day that is', () => {
  const amounts = claims.flatMap((claim) =>
    moneyOf(claim).flatMap((money) =>
      daysOf(claim).map((day) => ({ money, day, currency: money.split(' ')[1] ?? '', of: claim.subject })),
    ),
  );
  expect(amounts.length).toBeGreaterThan(100);
  const without = amounts.filter(({ currency, day }) => {
    if (currency === 'USD') return false;
    const [{ since } = { since: day }] = rates([{ currency, day }]).args.pairs;
    return !known.get(currency)?.some((one) => one <= day && one >= since);
  });
  expect(without).toEqual([]);
});
