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
export interface Shape {
  readonly countries: number;
  readonly companies: number;
  readonly investments: number;
  /** Investments into country 0, the hub. */
  readonly hubInvestments: number;
  /** Countries from 1 to this one have many policies each and all companies of the full sectors. */
  readonly fullCountries: number;
  readonly policiesOfFull: number;
  /** Other countries have at least so many policies, and less than `more` more. */
  readonly policiesOfOther: { readonly least: number; readonly more: number };
  readonly sectors: number;
  /** Sectors before this one have the same number of companies each. */
  readonly fullSectors: number;
  readonly companiesOfFull: number;
  /** Some companies make the same number of investments each, and own the same number of companies each. */
  readonly steady: {
    readonly from: number;
    readonly count: number;
    readonly investments: number;
    readonly owned: number;
  };
  /** From one company on, ownership is a tree in which each owns up to `branches`. */
  readonly tree: { readonly from: number; readonly branches: number };
  /** Places of the tree, from 1 on, whose grandchildren are asked for. */
  readonly grandparents: number;
}

/** The graph on which our server is compared with its peers. */
export const sizes: Shape = Object.freeze({
  countries: 200,
  companies: 10_000,
  investments: 70_000,
  hubInvestments: 10_000,
  fullCountries: 8,
  policiesOfFull: 50,
  policiesOfOther: { least: 3, more: 15 },
  sectors: 30,
  fullSectors: 10,
  companiesOfFull: 100,
  steady: { from: 1_000, count: 30, investments: 300, owned: 30 },
  tree: { from: 2_000, branches: 4 },
  grandparents: 400,
});

const codes = Object.keys(countries.getAlpha2Codes())
  .filter((code) => code !== 'XK')
  .sort();

export const countryId = (n: number): string => `country/${(codes[n] ?? 'AQ').toLowerCase()}`;
export const companyId = (n: number): string => `company/g${n}`;
export const sectorId = (n: number): string => `sector/g${n}`;
const investmentId = (n: number): string => `investment/g${n}`;
const policyId = (n: number): string => `policy/g${n}`;

/** Who owns whom in the tree: the index of the owner of a company, or null for its root. */
function ownerOf(company: number, { from, branches }: Shape['tree']): number | null {
  const place = company - from;
  return place <= 0 ? null : from + Math.floor((place - 1) / branches);
}

/** Everything but ownership, the same for the same seed. Few countries and companies are popular, as in real graphs. */
export function* graphFacts(seed: number, shape: Shape = sizes): Generator<Fact> {
  const next = random(seed);
  const pick = (n: number): number => Math.floor(next() * n);
  const popular = (n: number, power: number): number => Math.floor(n * next() ** power);
  const oneOf = (...words: readonly string[]): string => words[pick(words.length)] ?? '';
  const name = (subject: string, text: string): Fact => ({
    subject,
    about: 'names',
    value: `${text}@en COMMON`,
  });

  for (let n = 0; n < shape.countries; n++) {
    const [subject, alpha2 = ''] = [countryId(n), codes[n]];
    yield name(subject, `Country ${alpha2}`);
    yield { subject, about: 'isoAlpha2', value: alpha2 };
    yield { subject, about: 'isoAlpha3', value: countries.alpha2ToAlpha3(alpha2) ?? '' };
  }
  for (let n = 0; n < shape.sectors; n++) yield name(sectorId(n), `Sector ${n}`);

  for (let country = 0, n = 0; country < shape.countries; country++) {
    const full = country >= 1 && country <= shape.fullCountries;
    const count = full
      ? shape.policiesOfFull
      : shape.policiesOfOther.least + pick(shape.policiesOfOther.more);
    for (const end = n + count; n < end; n++) {
      const subject = policyId(n);
      yield name(subject, `Policy ${n}`);
      yield { subject, about: 'instrument', value: oneOf('LAW', 'REGULATION', 'STRATEGY', 'PROGRAMME') };
      yield { subject, about: 'inForce', value: `${2000 + pick(25)}` };
      yield { subject, about: 'jurisdictions', value: countryId(country) };
    }
  }

  const inFull = shape.fullSectors * shape.companiesOfFull;
  for (let n = 0; n < shape.companies; n++) {
    const subject = companyId(n);
    yield name(subject, `Company ${n}`);
    const seat = n < inFull ? 1 + (n % shape.fullCountries) : popular(shape.countries, 2);
    yield { subject, about: 'headquarteredIn', value: countryId(seat) };
    const sector =
      n < inFull ? n % shape.fullSectors : shape.fullSectors + pick(shape.sectors - shape.fullSectors);
    yield { subject, about: 'sectors', value: sectorId(sector) };
  }

  const { steady } = shape;
  const isSteady = (n: number): boolean => n >= steady.from && n < steady.from + steady.count;
  for (let n = 0; n < shape.investments; n++) {
    const subject = investmentId(n);
    yield { subject, about: 'status', value: oneOf('ANNOUNCED', 'COMMITTED', 'UNDERWAY', 'CANCELLED') };
    yield { subject, about: 'announced', value: day(pick(2_000)) };
    yield { subject, about: 'amount', value: `${1 + pick(9_000_000)}000 USD` };
    const host = n < shape.hubInvestments ? 0 : 1 + popular(shape.countries - 1, 2);
    yield { subject, about: 'hosts', value: countryId(host) };
    const investors = new Set<number>();
    for (let left = 1 + popular(3, 2); left > 0; left--) {
      const investor = popular(shape.companies, 2.5);
      if (!isSteady(investor)) investors.add(investor);
    }
    // Far from the hub, so that the steady companies invest in many countries.
    const turn = Math.floor((n - 2 * shape.hubInvestments) / steady.investments);
    if (turn >= 0 && turn < steady.count) investors.add(steady.from + turn);
    if (investors.size === 0) investors.add(0);
    for (const investor of investors) yield { subject, about: 'investors', value: companyId(investor) };
  }
}

/** Who owns whom, with shares and years: the links along which paths are searched. */
export function* ownershipFacts(seed: number, shape: Shape = sizes): Generator<Fact> {
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
  for (let n = shape.tree.from; n < shape.companies; n++) {
    const owner = ownerOf(n, shape.tree);
    if (owner !== null) yield owns(owner, n);
  }
  const { from, count, owned } = shape.steady;
  for (let n = 0; n < count * owned; n++) yield owns(from + Math.floor(n / owned), n);
}

const day = (n: number): string => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10);
