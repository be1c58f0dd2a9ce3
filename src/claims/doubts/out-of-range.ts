import Big from 'big.js';
import { fieldOf } from '../../ontology/field-of.ts';
import type { Property } from '../../ontology/ontology.ts';
import type { PlausibleRange } from '../../ontology/value-kind.ts';
import type { Doubt, DoubtOf } from './doubt.ts';

/** A figure outside the range that its property or its kind of value declares; qualifiers of links have one too. */
export const outOfRange: DoubtOf = ({ subject, about, value, qualifiers }, ontology) => {
  const { property, hop } = fieldOf(ontology.kindOfId(subject), about);
  const place = `${subject}.${about}`;
  if (property !== undefined) return doubtOf(property, value, place);
  for (const declared of hop?.properties ?? []) {
    const text = qualifiers[declared.name];
    const doubt = text === undefined ? null : doubtOf(declared, text, `${place}.${declared.name}`);
    if (doubt !== null) return doubt;
  }
  return null;
};

function doubtOf(
  { value: kind, plausible = kind.plausible }: Property,
  text: string,
  path: string,
): Doubt | null {
  if (plausible === undefined || kind.figure === undefined) return null;
  const figure = new Big(kind.figure(text));
  const { least, most } = plausible;
  if ((least === undefined || figure.gte(least)) && (most === undefined || figure.lte(most))) return null;
  return { code: 'OUT_OF_RANGE', path, message: `${text} is not plausible`, expected: said(plausible) };
}

function said({ least, most }: PlausibleRange): string {
  if (least === undefined) return `at most ${most}`;
  return most === undefined ? `at least ${least}` : `from ${least} to ${most}`;
}
