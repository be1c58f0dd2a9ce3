import countries from 'i18n-iso-countries';
import { fold } from '../../../schema/values/fold.ts';
import { searchedName } from '../../../src/search/searched-name.ts';
import type { Point } from './read-list.ts';

/** A company as a point names it. */
export interface Investor {
  readonly id: string;
  readonly name: string;
  /** Id of the country in which the point says that it is based; null where it says nothing, or names a city. */
  readonly country: string | null;
}

/** An investment as one point announces it. */
export interface Announcement {
  readonly id: string;
  readonly name: string;
  readonly locator: string;
  readonly investors: readonly Investor[];
  /** Canonical text of the sum: `500000000000 USD`. */
  readonly amount: string;
  /** What the sum is for, in the words of the list. */
  readonly purpose: string;
  /** Number of years over which it is to be spent; null where none is named. */
  readonly years: number | null;
  /** Id of the investment that it is a part of. */
  readonly partOf: string | null;
}

const scales: Readonly<Record<string, bigint>> = {
  million: 1_000_000n,
  billion: 1_000_000_000n,
  trillion: 1_000_000_000_000n,
};
const numbers = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const sum = /(at least |more than |nearly |about |up to )?\$([\d,]+)(?:\.(\d+))? (million|billion|trillion)/;
const comparators: Readonly<Record<string, string>> = {
  'at least ': ' AT_LEAST',
  'more than ': ' AT_LEAST',
  'nearly ': ' ABOUT',
  'about ': ' ABOUT',
  'up to ': ' AT_MOST',
};

/** The investments that a point announces, its parts behind the whole; none where no company or no sum is named. */
export function announcementsOf(point: Point): readonly Announcement[] {
  const investors = investorsOf(point.text);
  const [first] = investors;
  const name = /\*\*(Project [^*]+)\*\*/.exec(point.text)?.[1] ?? first?.name;
  if (first === undefined || name === undefined) return [];
  const slug = slugOf(name);
  const whole = announcement(point, `investment/us-2025-${slug}`, name, investors, null);
  if (whole === null) return [];
  const parts = point.points.flatMap((part, n) => {
    const title = `${name}, part ${n + 1}`;
    return announcement(part, `${whole.id}-${n + 1}`, title, investors, whole.id) ?? [];
  });
  return [whole, ...parts];
}

function announcement(
  { text, number }: Point,
  id: string,
  name: string,
  investors: readonly Investor[],
  partOf: string | null,
): Announcement | null {
  const found = sum.exec(text);
  if (found === null) return null;
  const [said, comparator = '', whole = '', decimals = '', scale = ''] = found;
  const units = BigInt(whole.replaceAll(',', '') + decimals) * (scales[scale] ?? 0n);
  const purpose = text.slice(found.index + said.length).trim();
  const years = numbers.indexOf(/over the next (\w+) years/.exec(text)?.[1] ?? 'none');
  return {
    id,
    name: `${name} in the United States (2025)`,
    locator: `point ${number}`,
    investors,
    amount: `${units / 10n ** BigInt(decimals.length)} USD${comparators[comparator] ?? ''}`,
    purpose: purpose === '' ? text : purpose,
    years: years > 0 ? years : null,
    partOf,
  };
}

/** What stands in bold before the announcement; of a project, those who are said to lead it. */
function investorsOf(text: string): readonly Investor[] {
  const led = /\*\*Project [^*]+\*\*, led by ([^,]+),/.exec(text)?.[1];
  const names =
    led?.split(' and ') ?? [...text.matchAll(/(?:[A-Z][\w. ]*-based )?\*\*[^*]+\*\*/g)].map(String);
  return names.map((named) => {
    const [, base, rest = ''] = /^(?:(.+)-based )?(.*)$/.exec(named) ?? [];
    const name = rest.replaceAll('**', '').trim();
    const behind = /\*\*, an? ([A-Z][\w ]*)-based/.exec(text)?.[1];
    return { id: `company/${slugOf(name)}`, name, country: countryOf(base ?? behind) };
  });
}

const slugOf = (name: string): string => searchedName(fold(name)).words.join('-');

function countryOf(name: string | undefined): string | null {
  const code = name === 'U.S.' ? 'US' : countries.getAlpha2Code(name ?? '', 'en');
  return code === undefined ? null : `country/${code.toLowerCase()}`;
}
