import { xsd } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { code } from './code.ts';

const expected = 'a web address that begins with https:// or http://';

/** An address on the web. Other schemes are refused, so that a page may show it as a link. */
export const url: ValueKind<string> = valueKind({
  ...code,
  name: 'URL',
  doc: 'A web address.',
  expected,
  output: { type: 'scalar', name: 'URL' },
  filter: {
    input: 'URLFilter',
    doc: 'Compares web addresses: whole ones in their canonical spelling, parts of them as they are.',
    operand: 'String',
    operators: { eq: '', ne: '', in: '', notIn: '', contains: '', startsWith: '', isNull: '' },
    bind: (operand, operator) =>
      operator === 'contains' || operator === 'startsWith' ? operand : parse(operand),
  },
  rdf: (address) => ({ text: address, datatype: xsd('anyURI') }),
  order: [],
  parse,
});

function parse(raw: string): string {
  const address = raw.trim();
  if (!/^https?:\/\/[^\s/]/i.test(address) || !URL.canParse(address))
    throw new ValueFault(`${raw} is not a web address`, expected);
  return new URL(address).href;
}
