import countries from 'i18n-iso-countries';
import { random } from '../random.ts';

/** One thing that the generated graph says: a property of an entity, or a link from it. */
export interface Fact {
  readonly subject: string;
  readonly about: string;
  readonly value: string;
  readonly qualifiers?: Readonly<Record<string, string>>;
}

/** How many of each there are. The hub, the steady companies and the full sectors lie at indexes that cases rely on. */
export const sizes = Object.freeze({
  countries: 200,
  companies: 10_000,
  investments: 70_000,
  /** Investments into country 0, the hub. */
  hubInvestments: 10_000,
  /** Countries 1 to 8 have fifty policies each and all companies of the full sectors. */
  fullCountries: 8,
  policiesOfFull: 50,
  sectors: 30,
  /** Sectors 0 to 9 have a hundred companies each. */
  fullSectors: 10,
  companiesOfFull: 100,
  /** Companies 1000 to 1029 make three hundred investments each, and own thirty companies each. */
  steady: { from: 1_000, count: 30, investments: 300, owned: 30 },
  /** From company 2000 on, ownership is a tree in which each owns up to four. */
  tree: { from: 2_000, branches: 4 },
});

const codes = Object.keys(countries.getAlpha2Codes())
  .filter((code) => code !== 'XK')
  .sort()
  .slice(0, sizes.countries);

export const countryId = (n: number): string => `country/${(codes[n] ?? 'AQ').toLowerCase()}`;
export const companyId = (n: number): string => `company/g${n}`;
export const sectorId = (n: number): string => `sector/g${n}`;
const investmentId = (n: number): string => `investment/g${n}`;
const policyId = (n: number): string => `policy/g${n}`;

/** Who owns whom in the tree: the index of the owner of a company, or null for its root. */
function ownerOf(company: number): number | null {
  const { from, branches } = sizes.tree;
  const place = company - from;
  return place <= 0 ? null : from + Math.floor((place - 1) / branches);
}

/** Everything but ownership, the same for the same seed. Few countries and companies are popular, as in real graphs. */
export function* graphFacts(seed: number): Generator<Fact> {
  const next = random(seed);
  const pick = (n: number): number => Math.floor(next() * n);
  const popular = (n: number, power: number): number => Math.floor(n * next() ** power);
  const oneOf = (...words: readonly string[]): string => words[pick(words.length)] ?? '';
  const name = (subject: string, text: string): Fact => ({
    subject,
    about: 'names',
    value: `${text}@en COMMON`,
  });

  for (let n = 0; n < sizes.countries; n++) {
    const [subject, alpha2 = ''] = [countryId(n), codes[n]];
    yield name(subject, `Country ${alpha2}`);
    yield { subject, about: 'isoAlpha2', value: alpha2 };
    yield { subject, about: 'isoAlpha3', value: countries.alpha2ToAlpha3(alpha2) ?? '' };
  }
  for (let n = 0; n < sizes.sectors; n++) yield name(sectorId(n), `Sector ${n}`);

  for (let country = 0, n = 0; country < sizes.countries; country++) {
    const full = country >= 1 && country <= sizes.fullCountries;
    const count = full ? sizes.policiesOfFull : 3 + pick(15);
    for (const end = n + count; n < end; n++) {
      const subject = policyId(n);
      yield name(subject, `Policy ${n}`);
      yield { subject, about: 'instrument', value: oneOf('LAW', 'REGULATION', 'STRATEGY', 'PROGRAMME') };
      yield { subject, about: 'inForce', value: `${2000 + pick(25)}` };
      yield { subject, about: 'jurisdictions', value: countryId(country) };
    }
  }

  const inFull = sizes.fullSectors * sizes.companiesOfFull;
  for (let n = 0; n < sizes.companies; n++) {
    const subject = companyId(n);
    yield name(subject, `Company ${n}`);
    const seat = n < inFull ? 1 + (n % sizes.fullCountries) : popular(sizes.countries, 2);
    yield { subject, about: 'headquarteredIn', value: countryId(seat) };
    const sector =
      n < inFull ? n % sizes.fullSectors : sizes.fullSectors + pick(sizes.sectors - sizes.fullSectors);
    yield { subject, about: 'sectors', value: sectorId(sector) };
  }

  const { steady } = sizes;
  const isSteady = (n: number): boolean => n >= steady.from && n < steady.from + steady.count;
  for (let n = 0; n < sizes.investments; n++) {
    const subject = investmentId(n);
    yield { subject, about: 'status', value: oneOf('ANNOUNCED', 'COMMITTED', 'UNDERWAY', 'CANCELLED') };
    yield { subject, about: 'announced', value: day(pick(2_000)) };
    yield { subject, about: 'amount', value: `${1 + pick(9_000_000)}000 USD` };
    const host = n < sizes.hubInvestments ? 0 : 1 + popular(sizes.countries - 1, 2);
    yield { subject, about: 'hosts', value: countryId(host) };
    const investors = new Set<number>();
    for (let left = 1 + popular(3, 2); left > 0; left--) {
      const investor = popular(sizes.companies, 2.5);
      if (!isSteady(investor)) investors.add(investor);
    }
    // Far from the hub, so that the steady companies invest in many countries.
    const turn = Math.floor((n - 2 * sizes.hubInvestments) / steady.investments);
    if (turn >= 0 && turn < steady.count) investors.add(steady.from + turn);
    if (investors.size === 0) investors.add(0);
    for (const investor of investors) yield { subject, about: 'investors', value: companyId(investor) };
  }
}

/** Who owns whom, with shares and years: the links along which paths are searched. */
export function* ownershipFacts(seed: number): Generator<Fact> {
  const next = random(seed + 1);
  const owns = (owner: number, owned: number): Fact => ({
    subject: companyId(owner),
    about: 'owns',
    value: companyId(owned),
    qualifiers: {
      share: `${1 + Math.floor(next() * 99)}`,
      since: `${1990 + Math.floor(next() * 30)}`,
    },
  });
  for (let n = sizes.tree.from; n < sizes.companies; n++) {
    const owner = ownerOf(n);
    if (owner !== null) yield owns(owner, n);
  }
  const { from, count, owned } = sizes.steady;
  for (let n = 0; n < count * owned; n++) yield owns(from + Math.floor(n / owned), n);
}

const day = (n: number): string => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10);
