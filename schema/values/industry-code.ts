import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { schemaOrg } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';

export interface IndustryCode {
  readonly scheme: string;
  /** Which revision of the classification has the code, such as 2.1; null where nobody says. */
  readonly revision: string | null;
  readonly code: string;
}

/** Classifications of lines of business, with what their codes look like: a section by its letter, and what is below it by digits alone. */
const classifications: Readonly<Record<string, RegExp>> = {
  ISIC: /^([A-V]|\d{2,4})$/,
  NACE: /^([A-V]|\d{2}(\.\d{1,2})?)$/,
  NAICS: /^\d{2,6}(-\d{2})?$/,
  SIC: /^\d{2,4}$/,
  UKSIC: /^\d{5}$/,
  GICS: /^\d{2}(\d{2}){0,3}$/,
  JSIC: /^([A-T]|\d{2,4})$/,
  KSIC: /^([A-U]|\d{2,5})$/,
};
const schemes = Object.keys(classifications);
const expected = `a classification, its revision behind a slash where that is known, a colon and a code, such as NACE:62.01 or NAICS/2022:518210; classifications are ${schemes.join(', ')}`;

/** What a classification of lines of business calls one. */
export const industryCode: ValueKind<IndustryCode> = valueKind({
  name: 'IndustryCode',
  doc: 'A line of business, by the code of a classification.',
  expected,
  columns: [{ suffix: '', type: 'string' }],
  output: { type: 'object', name: 'IndustryCode' },
  filter: {
    input: 'IndustryCodeFilter',
    doc: 'Compares codes of lines of business, written as classification:code, such as NACE:62.01, or NACE/2.1:62.10 of a revision; startsWith compares the text: NACE:62 finds NACE:62.01, and neither a section nor another revision.',
    operand: 'String',
    operators: { eq: '', in: '', startsWith: '' },
    bind: (operand, operator) => (operator === 'startsWith' ? operand.trim() : format(parse(operand))),
  },
  order: [],
  parts: {
    names: ['scheme'],
    join: (value, { scheme }) => (scheme === undefined ? value : `${scheme}:${value}`),
    read: { scheme: classificationOf },
  },
  parse,
  format,
  store: (value) => [format(value)],
  rdf: (value) => ({
    type: schemaOrg('CategoryCode'),
    properties: {
      [schemaOrg('codeValue')]: { text: value.code },
      [schemaOrg('inCodeSet')]: {
        text: `${value.scheme}${value.revision === null ? '' : ` ${value.revision}`}`,
      },
    },
  }),
  load: ([stored]) => {
    const [classification = '', code = ''] = String(stored).split(':');
    const [scheme = '', revision = null] = classification.split('/');
    return { scheme, revision, code };
  },
});

function parse(raw: string): IndustryCode {
  const [classification = '', code = ''] = raw.trim().split(/:(.*)/s);
  const { scheme, revision, holds } = classificationOf(classification);
  const canonical = canonicalCode(scheme, code.replace(/\s/g, '').toUpperCase());
  if (!holds.test(canonical)) throw new ValueFault(`${code} is not a code of ${scheme}`, expected);
  return { scheme, revision, code: canonical };
}

/** A classification, its revision, and what its codes look like. */
function classificationOf(written: string) {
  const [scheme = '', revision = null] = written.split(/\/(.*)/s);
  const holds = Object.hasOwn(classifications, scheme) ? classifications[scheme] : undefined;
  if (holds === undefined)
    throw new ValueFault(
      `${scheme} is not a classification of lines of business.${didYouMean(scheme, schemes)}`,
      expected,
    );
  if (revision !== null && !/^\d{1,4}(\.\d{1,2})?$/.test(revision))
    throw new ValueFault(`${revision} is not a revision of ${scheme}`, expected);
  return { scheme, revision, holds };
}

/** The letter of a section says nothing more where digits follow; NACE is also written without its dots. */
function canonicalCode(scheme: string, code: string): string {
  const digits = code.replace(/^[A-Z](?=\d)/, '');
  return scheme === 'NACE' ? digits.replace(/^(\d{2})(\d{1,2})$/, '$1.$2') : digits;
}

function format({ scheme, revision, code }: IndustryCode): string {
  return `${scheme}${revision === null ? '' : `/${revision}`}:${code}`;
}
