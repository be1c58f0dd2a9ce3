import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { code } from './code.ts';

/** One word of a closed list, each documented in one sentence. */
export function oneOf(
  name: string,
  doc: string,
  members: Readonly<Record<string, string>>,
): ValueKind<string> {
  const words = Object.keys(members);
  const expected = `one of ${words.join(', ')}`;
  const parse = (raw: string): string => {
    const word = raw.trim().toUpperCase();
    if (!Object.hasOwn(members, word))
      throw new ValueFault(`${raw} is not a value of ${name}.${didYouMean(word, words)}`, expected);
    return word;
  };
  return valueKind({
    ...code,
    name,
    doc,
    expected,
    output: { type: 'enum', name, members },
    filter: {
      input: `${name}Filter`,
      doc: `Compares ${name}.`,
      operand: name,
      operators: { eq: '', ne: '', in: '', notIn: '', isNull: '' },
      bind: parse,
    },
    parse,
  });
}
