import type { Parameter } from '../shapes/parameter.ts';
import { requestFault } from './errors.ts';
import type { WhereValue } from './types.ts';
import { valueFault } from './value-fault.ts';

/** What a client wrote as an operand, as a parameter. @throws a fault of the request where it is null or malformed */
export function operandOf(written: unknown, path: string): Parameter {
  if (Array.isArray(written)) return written.map((one, i) => operandOf(one, `${path}.${i}`));
  if (typeof written === 'boolean' || typeof written === 'number') return written;
  if (typeof written === 'string' && !/\p{Surrogate}/u.test(written)) return written;
  if (typeof written === 'string')
    throw requestFault('BAD_USER_INPUT', `${path} is not well-formed Unicode.`);
  throw nothing(path);
}

/** Some would take a null as "unknown" and others as "any": either guess gives a wrong answer. */
const nothing = (path: string) =>
  requestFault('BAD_USER_INPUT', `${path} is null: leave it out, or ask {isNull: true}.`);

export function mapOf(written: unknown, path: string): WhereValue {
  if (written === null || typeof written !== 'object') throw nothing(path);
  return { ...written };
}

export function listOf(written: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(written)) throw nothing(path);
  return written;
}

export function isList(value: Parameter): value is readonly Parameter[] {
  return Array.isArray(value);
}

/** An operand as a column holds it. @throws a fault of the request where it is too long, or no such value */
export function boundTo<T extends Parameter>(
  operand: Parameter,
  path: string,
  longest: number,
  bind: (text: string) => T,
): T {
  const text = String(operand);
  // To normalise a text may take a time that grows with the square of its length.
  if (text.length > longest)
    throw requestFault('BAD_USER_INPUT', `${path}: a text in a filter has at most ${longest} characters.`);
  try {
    return bind(text);
  } catch (error) {
    throw valueFault(path, error);
  }
}
