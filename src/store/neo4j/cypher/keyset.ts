import type { Parameter, Parameters } from '../../../shapes/parameter.ts';
import type { Window } from '../../../shapes/window.ts';
import { keyset as keysetOf, type Keyset as Written } from '../../keyset.ts';

/** The parts of a statement that a window decides, with the parameters that they name. */
export interface Keyset extends Written {
  readonly params: Parameters;
}

/**
 * The condition and the order of a window, with its values and its limit as parameters.
 * @param held how the statement refers to a column
 * @param prefix what the names of parameters begin with
 */
export function keyset(
  window: Window,
  held: (column: string, ofLink: boolean) => string,
  prefix = '',
): Keyset {
  const params: Record<string, Parameter> = { [`${prefix}limit`]: window.limit };
  const bind = (value: Parameter, place: string): string => {
    params[`${prefix}${place}`] = value;
    return `$${prefix}${place}`;
  };
  return { ...keysetOf(window, held, bind), params };
}
