/**
 * The id under which a given entity is shown: its own, unless it is judged to be another.
 * @example shownId('?1') // 'coalesce((SELECT shown.shownAs FROM entity shown WHERE shown.id = ?1), ?1)'
 */
export const shownId = (given: string): string =>
  `coalesce((SELECT shown.shownAs FROM entity shown WHERE shown.id = ${given}), ${given})`;
