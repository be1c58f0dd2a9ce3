import { groupBy } from '../../parts/group-by.ts';

/** What is needed of a claim to put it to its property. */
interface Said {
  readonly about: string;
  /** The value as canonical text: claims that say the same have the same. */
  readonly text: string;
  readonly shown: boolean;
  readonly object: object | null;
  readonly value: { readonly __typename: string; readonly lang?: string | null } | null;
}

/** One value of a property, with the claims that say it, the strongest first. */
export interface FactValue<Claim> {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** What is known of a property: the values that are shown, and those that are said and not shown. */
export interface Fact<Claim> {
  readonly about: string;
  readonly shown: readonly FactValue<Claim>[];
  readonly others: readonly FactValue<Claim>[];
}

/** What the head of a page tells already. */
const told: ReadonlySet<string> = new Set(['names', 'identifiers']);

/**
 * Claims as facts: those of links and of names aside, by property in the order given, and by what they say. A property that
 * the order lacks comes last.
 */
export function factsOf<Claim extends Said>(
  claims: readonly Claim[],
  order: readonly string[],
): readonly Fact<Claim>[] {
  const place = (about: string) => (order.includes(about) ? order.indexOf(about) : order.length);
  const said = claims.filter(({ object, about }) => object === null && !told.has(about));
  return [...groupBy(said, ({ about }) => about)]
    .sort(([a], [b]) => place(a) - place(b))
    .map(([about, all]) => ({ about, ...split(all) }));
}

/** Values that are shown and those that are not; one that any of its claims shows is shown. */
function split<Claim extends Pick<Said, 'text' | 'shown'>>(
  claims: readonly Claim[],
): Pick<Fact<Claim>, 'shown' | 'others'> {
  const values = [...groupBy(claims, ({ text }) => text)].map(([text, same]) => ({ text, claims: same }));
  const isShown = (value: FactValue<Claim>) => value.claims.some(({ shown }) => shown);
  return { shown: values.filter(isShown), others: values.filter((value) => !isShown(value)) };
}

/**
 * The values to read first: of texts in several languages those in the reader's language, else in English, else in the first
 * one; what has no language stands with them. The rest says the same in other languages.
 */
export function inLanguage<Claim extends Said>(
  values: readonly FactValue<Claim>[],
  lang: string,
): { readonly first: readonly FactValue<Claim>[]; readonly rest: readonly FactValue<Claim>[] } {
  const langOf = (value: FactValue<Claim>) => value.claims[0]?.value?.lang?.split('-')[0] ?? null;
  const spoken = values.map(langOf).filter((known) => known !== null);
  const chosen = [lang, 'en'].find((wanted) => spoken.includes(wanted)) ?? spoken[0] ?? null;
  const isFirst = (value: FactValue<Claim>) => [chosen, null].includes(langOf(value));
  return { first: values.filter(isFirst), rest: values.filter((value) => !isFirst(value)) };
}
