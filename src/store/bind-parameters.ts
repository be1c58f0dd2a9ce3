import type { Parameter, Statement } from '../cypher/statement.ts';
import { StatementRefused } from './errors.ts';

type Bound = string | number | bigint | boolean | null | Bound[] | { [name: string]: Bound };

const [lowest, highest] = [-(2n ** 63n), 2n ** 63n - 1n];

/**
 * Readies the parameters of a statement for a driver. `integer` says how the driver wants a safe whole number. An
 * integer past 64 bits is refused here, because neo4j-driver would send its lowest 64 bits without a word.
 */
export function bindParameters(
  { name, params }: Statement,
  integer: (value: number) => number | bigint,
): { [name: string]: Bound } {
  const bind = (value: Parameter): Bound => {
    if (typeof value === 'number') return Number.isSafeInteger(value) ? integer(value) : value;
    if (typeof value === 'bigint') return inRange(name, value);
    if (isList(value)) return value.map(bind);
    if (typeof value === 'object' && value !== null) return bindMap(value);
    return value;
  };
  const bindMap = (map: { readonly [name: string]: Parameter }) =>
    Object.fromEntries(Object.entries(map).map(([key, value]) => [key, bind(value)]));
  return bindMap(params);
}

function inRange(name: string, value: bigint): bigint {
  if (value >= lowest && value <= highest) return value;
  throw new StatementRefused(`Statement ${name} binds an integer past 64 bits.`);
}

/** `Array.isArray` does not narrow a readonly list. */
function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value);
}
