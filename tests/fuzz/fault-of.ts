import { faultCodes } from '../../src/graphql/fault-codes.ts';

/** What only the inside of the program knows: its files and folders, its stores' languages, and the faults of its own language. */
const inside =
  /node_modules|file:\/\/|\.[cm]?[jt]s:\d+|\bat [\w.<>]+ \(|\/(?:work|tmp|home|root|usr|var|opt)\/|sqlite|\bSELECT\b.*\bFROM\b|\bMATCH \(|\b(?:Type|Range|Reference|Syntax)Error\b|Cannot read prop|is not a function|is not iterable|Maximum call stack|Unexpected error/i;

/**
 * What is wrong with an answer, whatever was asked for; null where nothing is. What is not to be JSON is an answer to no operation.
 */
export function faultOf(status: number, body: string, isJson: boolean): string | null {
  if (status >= 500) return `status ${status}: ${body.slice(0, 300)}`;
  const told = inside.exec(body);
  if (told !== null)
    return `tells of the inside: ${body.slice(Math.max(0, told.index - 100), told.index + 200)}`;
  return isJson ? faultOfJson(body) : null;
}

function faultOfJson(body: string): string | null {
  try {
    const { data, errors } = JSON.parse(body) as {
      data?: unknown;
      errors?: { extensions?: { code?: string } }[];
    };
    if (data === undefined && errors === undefined) return `neither data nor errors: ${body.slice(0, 200)}`;
    const codes = errors?.map(({ extensions }) => extensions?.code ?? 'none') ?? [];
    const unknown = codes.find(
      (code) => !Object.hasOwn(faultCodes, code) || code === 'INTERNAL_SERVER_ERROR',
    );
    return unknown === undefined ? null : `the code ${unknown}: ${body.slice(0, 300)}`;
  } catch {
    return `not JSON: ${body.slice(0, 200)}`;
  }
}
