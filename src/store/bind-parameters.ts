import type { Parameter, Parameters } from '../shapes/parameter.ts';
import { StatementRefused } from './errors.ts';

const [lowest, highest] = [-(2n ** 63n), 2n ** 63n - 1n];

/**
 * Readies the parameters of a statement for a driver. `integer` says how the driver wants a safe whole number. An
 * integer past 64 bits is refused here, because neo4j-driver would silently send its lowest 64 bits. What needs no
 * change is not copied: an import binds millions of texts.
 */
export function bindParameters(
  { name, params }: { readonly name: string; readonly params: Parameters },
  integer: (value: number) => number | bigint,
): Parameters {
  const bind = (value: Parameter): Parameter => {
    if (typeof value === 'string' || value === null) return value;
    if (typeof value === 'number') return Number.isSafeInteger(value) ? integer(value) : value;
    if (typeof value === 'bigint') return inRange(name, value);
    if (isList(value)) return bindList(value);
    return typeof value === 'object' ? bindMap(value) : value;
  };
  const bindList = (list: readonly Parameter[]): readonly Parameter[] => {
    let bound: Parameter[] | undefined;
    for (let i = 0; i < list.length; i++) {
      const value = list[i] ?? null;
      const now = bind(value);
      if (bound === undefined && now !== value) bound = [...list];
      if (bound !== undefined) bound[i] = now;
    }
    return bound ?? list;
  };
  const bindMap = (map: Parameters): Parameters => {
    let bound: { [name: string]: Parameter } | undefined;
    for (const key of Object.keys(map)) {
      const value = map[key] ?? null;
      const now = bind(value);
      if (bound === undefined && now !== value) bound = { ...map };
      if (bound !== undefined) bound[key] = now;
    }
    return bound ?? map;
  };
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
