import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

export interface IndustryCode {
  readonly scheme: string;
  readonly code: string;
}

/** Classifications of lines of business, with what their codes look like. */
const classifications: Readonly<Record<string, RegExp>> = {
  ISIC: /^[A-U]?\d{0,4}$/,
  NACE: /^[A-U]?(\d{2}(\.\d{1,2})?)?$/,
  NAICS: /^\d{2,6}(-\d{2})?$/,
  SIC: /^\d{2,4}$/,
  UKSIC: /^\d{5}$/,
  GICS: /^\d{2}(\d{2}){0,3}$/,
  JSIC: /^[A-T]?\d{0,4}$/,
  KSIC: /^[A-U]?\d{0,5}$/,
};
const schemes = Object.keys(classifications);
const expected = `a classification, a colon and a code, such as NACE:62.01; classifications are ${schemes.join(', ')}`;

/** What a classification of lines of business calls one. */
export const industryCode: ValueKind<IndustryCode> = valueKind({
  name: 'IndustryCode',
  doc: 'A line of business, by the code of a classification.',
  expected,
  columns: [{ suffix: '', type: 'string' }],
  output: { type: 'object', name: 'IndustryCode' },
  filter: {
    input: 'IndustryCodeFilter',
    doc: 'Compares codes of lines of business, written as classification:code, such as NACE:62.01; startsWith finds all below one.',
    operand: 'String',
    operators: { eq: '', in: '', startsWith: '' },
    bind: (operand, operator) => (operator === 'startsWith' ? operand.trim() : format(parse(operand))),
  },
  order: [],
  parse,
  format,
  store: (value) => [format(value)],
  load: ([stored]) => {
    const [scheme, code] = String(stored).split(':');
    return { scheme, code };
  },
});

function parse(raw: string): IndustryCode {
  const [scheme = '', code = ''] = raw.trim().split(/:(.*)/s);
  const known = Object.hasOwn(classifications, scheme) ? classifications[scheme] : undefined;
  if (known === undefined)
    throw new ValueFault(
      `${scheme} is not a classification of lines of business.${didYouMean(scheme, schemes)}`,
      expected,
    );
  const compact = code.replace(/\s/g, '').toUpperCase();
  if (compact === '' || !known.test(compact))
    throw new ValueFault(`${code} is not a code of ${scheme}`, expected);
  return { scheme, code: compact };
}

function format({ scheme, code }: IndustryCode): string {
  return `${scheme}:${code}`;
}
