/**
 * An answer in the shape that all lines share: pages as lists, what an edge says beside what its node says, amounts and
 * dates as plain fields, links to one as one. Keys are sorted, so that equal answers are equal texts.
 */
export function normalise(data: unknown): string {
  return JSON.stringify(plain(data));
}

type Fields = Record<string, unknown>;

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  return isFields(value) ? plainFields(value) : value;
}

function plainFields(fields: Fields): unknown {
  const { pageInfo, ...rest } = fields;
  if (isFields(pageInfo)) return { hasNextPage: pageInfo.hasNextPage, nodes: plain(rest) };
  if (Array.isArray(fields.edges)) return plain(fields.edges);
  if (isFields(fields.node)) return plainEdge(fields, fields.node);
  if (Array.isArray(fields.nodes) && Object.keys(fields).length === 1) return plain(fields.nodes);
  const flat = Object.entries(fields).flatMap(([name, value]) => flatten(name, value));
  return Object.fromEntries(flat.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function plainEdge({ node: _, cursor: __, properties, ...own }: Fields, node: Fields): unknown {
  return plain({ ...own, ...(isFields(properties) ? properties : {}), ...node });
}

/** What is one, and in some lines a list of one: @neo4j/graphql 7 has links to one, and nodes by their id, as lists. */
const single = ['name', 'headquarteredIn', 'company', 'country', 'sector'];

function flatten(name: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (name === 'amount' && isFields(value))
    return [
      ['amountCurrency', value.currency],
      ['amountValue', value.value],
    ];
  if (name === 'since' && isFields(value)) return [[name, value.edtf]];
  if (name === 'keys' && Array.isArray(value)) return [['key', (value[0] as Fields | undefined)?.value]];
  const shaped = plain(value);
  if (!Array.isArray(shaped)) return [[name, shaped]];
  if (name === 'paths') return [[name, shaped.flat()]];
  return [[name, single.includes(name) ? (shaped[0] ?? null) : shaped]];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
