import type { DecimalTest, Test } from '../../../shapes/predicate.ts';

/** A comparison, and that of the amounts without their minus, each as of what differs and of what may be equal. */
const symbols: Readonly<Record<DecimalTest, readonly ['<' | '>', '' | '=']>> = {
  decimalLt: ['<', ''],
  decimalLte: ['<', '='],
  decimalGt: ['>', ''],
  decimalGte: ['>', '='],
};

export const isDecimalTest = (test: Test): test is DecimalTest => Object.hasOwn(symbols, test);

/**
 * Exact decimals, which no number of Neo4j holds: those of one sign are in the order of the lengths of their whole parts and, within
 * one length, of their texts. A minus comes before every digit.
 * @example decimals('n.`amountValue`', 'decimalGte', '$p0') // a CASE by sign, of size(split(…, '.')[0]) and the texts
 */
export function decimals(held: string, test: DecimalTest, operand: string): string {
  const [symbol, equal] = symbols[test];
  const mirrored = symbol === '<' ? '>' : '<';
  const whole = (text: string): string => `size(split(${text}, '.')[0])`;
  const compared = (by: '<' | '>'): string =>
    `(${whole(held)} ${by} ${whole(operand)} OR (${whole(held)} = ${whole(operand)} AND ${held} ${by}${equal} ${operand}))`;
  const apart = symbol === '<' ? `${held} < '0'` : `${operand} < '0'`;
  return `CASE WHEN (${held} < '0') <> (${operand} < '0') THEN ${apart} WHEN ${held} < '0' THEN ${compared(mirrored)} ELSE ${compared(symbol)} END`;
}
