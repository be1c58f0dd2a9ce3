import {
  type GraphQLField,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Ontology } from '../../ontology/ontology.ts';

type Field = GraphQLField<unknown, unknown>;

/** How many ends of a link to many are told in a row; where there are more, `hasNextPage` beside them says so. */
const endsAtMost = 25;

/**
 * What a table tells of each row of a list: leaves, what stands for one value, such as an amount or what a link to one leads to, all values of
 * what has many, and what links to many lead to that are declared at its kind. What links of others lead here from has lists of its own.
 */
export function rowSelection({ type }: Field, ontology: Ontology): string {
  const nodes = nodesOf(type);
  const node = nodes === undefined ? undefined : getNamedType(nodes.type);
  if (!isObjectType(node)) return 'id';
  const { properties = [], hops = [] } = ontology.kind(node.name) ?? {};
  const links = new Set(hops.filter(({ forward }) => forward).map(({ field }) => field));
  const values = new Set(properties.map(({ name }) => name));
  const cells = Object.values(node.getFields()).flatMap((field) => {
    if (field.args.some((arg) => String(arg.type).endsWith('!'))) return [];
    if (isLeafType(getNamedType(field.type))) return [field.name];
    if (isConnection(field.type)) return links.has(field.name) ? endsOf(field) : [];
    return isListType(getNullableType(field.type)) && !values.has(field.name) ? [] : partsOf(field);
  });
  return cells.join(' ');
}

/** The field of a connection that holds what it lists. */
function nodesOf(type: GraphQLOutputType): Field | undefined {
  const connection = getNamedType(type);
  return isObjectType(connection) ? connection.getFields().nodes : undefined;
}

const isConnection = (type: GraphQLOutputType): boolean => getNamedType(type).name.endsWith('Connection');

/** What a link leads to is named; what a value is made of stands for it. */
function partsOf({ name, type }: Field): readonly string[] {
  const of = getNamedType(type);
  if (!isObjectType(of) && !isInterfaceType(of)) return [];
  const fields = of.getFields();
  if (fields.id !== undefined) return [`${name} { id${fields.name === undefined ? '' : ' name'} }`];
  const parts = Object.values(fields).filter(
    (part) => isLeafType(getNamedType(part.type)) && part.args.length === 0,
  );
  return parts.length === 0 ? [] : [`${name} { ${parts.map((part) => part.name).join(' ')} }`];
}

function endsOf({ name, type }: Field): readonly string[] {
  const nodes = nodesOf(type);
  const [ends] = nodes === undefined ? [] : partsOf(nodes);
  return ends === undefined ? [] : [`${name}(first: ${endsAtMost}) { ${ends} pageInfo { hasNextPage } }`];
}
