/**
 * A number with what is counted.
 *
 * @example
 * counted(1, 'file'); // '1 file'
 * counted(0, 'file'); // '0 files'
 */
export const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;
