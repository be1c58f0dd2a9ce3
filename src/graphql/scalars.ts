import { GraphQLError, Kind, print, type ValueNode } from 'graphql';
import type { Ontology } from '../ontology/ontology.ts';
import type { Builder, ScalarName } from './builder.ts';
import { requestFault } from './errors.ts';
import { valueFault } from './value-fault.ts';
import { valueKinds } from './value-kinds.ts';

interface ScalarDeclaration {
  readonly doc: string;
  readonly spec?: string;
  /** Whether a number may stand for the text, as people write amounts. */
  readonly number?: true;
}

const declared: Readonly<Record<Exclude<ScalarName, 'ID' | 'JSON'>, ScalarDeclaration>> = {
  Decimal: {
    doc: 'An exact decimal number as a text, such as "2260000000000" or "87.5": no digits are lost.',
    number: true,
  },
  Date: {
    doc: 'A day of the calendar, such as "2024-04-18".',
    spec: 'https://scalars.graphql.org/andimarek/local-date.html',
  },
  DateTime: {
    doc: 'A point in time, such as "2024-04-18T09:30:00Z".',
    spec: 'https://scalars.graphql.org/andimarek/date-time.html',
  },
  EDTF: {
    doc: 'A date as precisely as it is known: "2024-04-18", "2023-03" (a month), "2024~" (about a year), "2024/2034" (a span).',
    spec: 'https://www.loc.gov/standards/datetime/',
  },
  Duration: {
    doc: 'How long something takes, as years, months, weeks and days of ISO 8601: "P10Y", "P18M".',
    spec: 'https://scalars.graphql.org/chillicream/duration.html',
  },
  CurrencyCode: {
    doc: 'A currency by its three-letter ISO 4217 code, such as "JPY".',
    spec: 'https://www.iso.org/iso-4217-currency-codes.html',
  },
  LanguageTag: {
    doc: 'A language as a BCP 47 tag, such as "ko" or "zh-Hant".',
    spec: 'https://www.rfc-editor.org/info/bcp47',
  },
  URL: {
    doc: 'A web address that begins with https:// or http://.',
    spec: 'https://url.spec.whatwg.org/',
  },
};

/** Adds the scalars. What a client sends is read by the value kinds of the ontology, which say what they expected. */
export function addScalars(builder: Builder, ontology: Ontology): void {
  for (const [name, scalar] of Object.entries(declared)) {
    const read = reader(name, scalar, ontology);
    builder.scalarType(name as ScalarName, {
      description: scalar.doc,
      ...(scalar.spec === undefined ? {} : { specifiedByURL: scalar.spec }),
      serialize: (value) => String(value),
      parseValue: read,
      parseLiteral: (node) => read(literal(name, scalar, node)),
    });
  }
}

function reader(name: string, scalar: ScalarDeclaration, ontology: Ontology): (raw: unknown) => string {
  // A decimal is checked by the filter that it is for: the columns behind them hold different numbers of digits.
  const kind = scalar.number ? undefined : valueKinds(ontology).find((v) => v.output.name === name);
  return (raw) => {
    const text = scalar.number && typeof raw === 'number' && isExact(raw) ? String(raw) : raw;
    if (typeof text !== 'string')
      throw requestFault('BAD_USER_INPUT', `${name} must be written as a string.`);
    try {
      return kind === undefined ? text : kind.format(kind.parse(text));
    } catch (error) {
      throw valueFault(name, error);
    }
  };
}

/** A whole number past 2^53 has lost digits before it came here. */
const isExact = (value: number): boolean => Number.isFinite(value) && Math.abs(value) <= 2 ** 53 - 1;

function literal(name: string, scalar: ScalarDeclaration, node: ValueNode): string {
  if (node.kind === Kind.STRING) return node.value;
  if (scalar.number && (node.kind === Kind.INT || node.kind === Kind.FLOAT)) return node.value;
  throw new GraphQLError(`${name} cannot be ${print(node)}: it must be written as a string.`, {
    nodes: node,
    extensions: { code: 'BAD_USER_INPUT' },
  });
}
