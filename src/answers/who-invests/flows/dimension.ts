/** What flows can be grouped by. */
export type Dimension =
  | 'INVESTOR'
  | 'INVESTOR_COUNTRY'
  | 'HOST'
  | 'SECTOR'
  | 'MOTIVE'
  | 'POLICY'
  | 'YEAR'
  | 'STATUS';

/** How an investment that belongs to several groups is counted: by equal shares, or whole in each of them. */
export type Joint = 'SHARED' | 'WHOLE';

/** The key of what is not known: no id, status or year is written so. */
export const unknown = 'unknown';

/** Dimensions of which nobody has two. */
const alone: readonly Dimension[] = ['YEAR', 'STATUS'];

/** Dimensions among whose groups money is divided. The reasons for a sum are not parts of it: MOTIVE and POLICY. */
const divided: readonly Dimension[] = ['INVESTOR', 'INVESTOR_COUNTRY', 'HOST', 'SECTOR'];

/** Whether groups by these dimensions can be added up: whether no money is in several of them. */
export function addsUp(dimensions: readonly Dimension[], joint: Joint): boolean {
  return dimensions.every((one) => alone.includes(one) || (joint === 'SHARED' && divided.includes(one)));
}
