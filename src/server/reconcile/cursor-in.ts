import { refusal } from '../../graphql/errors.ts';

/** Most suggestions at once. */
export const mostSuggestions = 20;
const most = 1_000;

/** How many suggestions are skipped, as the parameter `cursor` says. */
export const cursorIn = (parameters: URLSearchParams): number => numberIn(parameters, 'cursor', 0) ?? 0;

/** A whole number that a parameter gives; null where there is none. */
export function numberIn(parameters: URLSearchParams, name: string, least: number): number | null {
  const given = parameters.get(name);
  if (given === null || given === '') return null;
  const number = Number(given);
  if (/^\d{1,6}$/.test(given) && number >= least && number <= most) return number;
  throw refusal(
    'BAD_USER_INPUT',
    `The parameter ${name} is ${JSON.stringify(given.slice(0, 50))}; expected a whole number from ${least} to ${most}.`,
  );
}
