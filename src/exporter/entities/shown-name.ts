import type { ShownValue } from './shown-entity.ts';

/** The name that lists show, of values with the strongest claim first; null where there is none. */
export function shownName(values: readonly ShownValue[]): string | null {
  const names = values.filter(({ property }) => property.value.name === 'Name');
  const { precedence, parse, summary } = names[0]?.property.value ?? {};
  if (parse === undefined || summary === undefined) return null;
  const rank = (name: unknown): number => precedence?.(name) ?? 0;
  // The order in which the graph has them: among those of one kind the strongest first.
  const all = names.map(({ text }) => parse(text)).toSorted((a, b) => rank(a) - rank(b));
  const at = summary.columns.findIndex(({ suffix }) => suffix === summary.shown);
  return String(summary.of(all)[at] ?? '');
}
