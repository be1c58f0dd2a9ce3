import { didYouMean } from '../../src/ontology/did-you-mean.ts';
import { schemaOrg } from '../../src/ontology/iris.ts';
import { ValueFault, type ValueKind, valueKind } from '../../src/ontology/value-kind.ts';
import { identifierSchemes } from './identifier-schemes.ts';
import { compact, isOrgId, orgIdCheck, ownNames } from './org-id.ts';

export interface Identifier {
  readonly scheme: string;
  readonly value: string;
}

const schemes = Object.keys(identifierSchemes);
const expected = `a scheme, a colon and a value, such as WIKIDATA:Q19900; schemes are ${schemes.join(', ')}, and those of the org-id list, such as GB-COH`;

/** What a register calls an entity. */
export const identifier: ValueKind<Identifier> = valueKind({
  name: 'Identifier',
  doc: 'What a register calls an entity.',
  expected,
  columns: [{ suffix: '', type: 'string' }],
  output: { type: 'object', name: 'Identifier' },
  filter: {
    input: 'IdentifierFilter',
    doc: 'Compares identifiers, written as scheme:value, such as WIKIDATA:Q19900.',
    operand: 'String',
    operators: { eq: '', in: '' },
    bind: (operand) => format(parse(operand)),
  },
  order: [],
  unique: ({ scheme }) => (identifierSchemes[scheme]?.isShared === true ? null : scheme),
  countryOfList: (scheme) =>
    identifierSchemes[scheme]?.country ?? (isOrgId(scheme) ? scheme.slice(0, 2) : null),
  parts: {
    names: ['scheme'],
    join: (value, { scheme }) => (scheme === undefined ? value : `${scheme}:${value}`),
    read: { scheme: schemeOf },
  },
  parse,
  format,
  store: (value) => [format(value)],
  rdf: ({ scheme, value }) => ({
    type: schemaOrg('PropertyValue'),
    properties: { [schemaOrg('propertyID')]: { text: scheme }, [schemaOrg('value')]: { text: value } },
  }),
  load: ([stored]) => {
    const [scheme, value] = String(stored).split(/:(.*)/s);
    return { scheme, value };
  },
});

function parse(raw: string): Identifier {
  const [written = '', value = ''] = raw.trim().split(/:(.*)/s);
  const { scheme, known } = schemeOf(written);
  const compact = value.replace(/\s/g, '').toUpperCase();
  if (known === undefined) return ofOrgId(scheme, compact);
  if (!known.holds(compact)) throw new ValueFault(`${value} is not a valid ${scheme}`, known.expected);
  return { scheme, value: compact };
}

/** A scheme, with how it writes identifiers where it is none of the org-id list. */
function schemeOf(written: string) {
  const scheme = ownNames.get(written) ?? written;
  const known = Object.hasOwn(identifierSchemes, scheme) ? identifierSchemes[scheme] : undefined;
  if (known !== undefined || isOrgId(scheme)) return { scheme, known };
  throw new ValueFault(`${scheme} is not a scheme of identifiers.${didYouMean(scheme, schemes)}`, expected);
}

function ofOrgId(scheme: string, value: string): Identifier {
  const check = orgIdCheck(scheme);
  if (value === '' || check?.holds(value) === false)
    throw new ValueFault(`${value} is not a valid ${scheme}`, check?.expected ?? expected);
  // What checks itself is one number, however it is written.
  return { scheme, value: check === undefined ? value : compact(value) };
}

function format({ scheme, value }: Identifier): string {
  return `${scheme}:${value}`;
}
