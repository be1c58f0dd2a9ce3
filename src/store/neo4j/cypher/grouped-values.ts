import { identifier } from './identifier.ts';

/** The clauses that group nodes by what some columns hold together, and those that name the answer's columns again. */
export interface GroupedValues {
  /** Nodes without a value in the first column have none at all. */
  readonly condition: string;
  readonly values: string;
  readonly names: string;
  readonly order: string;
}

/**
 * Groups nodes by some columns.
 * @example groupedValues(['value', 'currency']).values // 'n.`value` AS v0, n.`currency` AS v1, count(n) AS number'
 */
export function groupedValues(columns: readonly string[]): GroupedValues {
  const names = columns.map((_, i) => `v${i}`);
  const [first = ''] = columns;
  return {
    condition: `n.${identifier(first)} IS NOT NULL`,
    values: [...columns.map((column, i) => `n.${identifier(column)} AS v${i}`), 'count(n) AS number'].join(
      ', ',
    ),
    names: [...names, 'number'].join(', '),
    order: `ORDER BY ${names.join(', ')}`,
  };
}
