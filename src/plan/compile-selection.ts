import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import type { Hop, Kind, Ontology } from '../ontology/ontology.ts';
import { collectFields, type OperationSetting } from './collect-fields.ts';
import { edgeColumns } from './edge-columns.ts';
import { loadedColumns } from './loaded-columns.ts';
import type { EntrySelection, LinkSelection, Selection } from './selection.ts';

/** How much is fetched in one statement. */
export interface PlanBounds {
  /** Nodes of one link that a statement may be estimated to bring; a link beyond it gets a statement of its own. */
  readonly planRows: number;
  /** Links in one statement. */
  readonly planHops: number;
  /** Nodes of a page of which the document does not say how long it is. */
  readonly pageDefault: number;
}

export interface CompileSetting extends OperationSetting {
  readonly ontology: Ontology;
  readonly bounds: PlanBounds;
}

/** Fields of one name in the answer, which merge into one. */
type Fields = readonly FieldNode[];

/** A link that a selection follows, from one of the kinds that have it. */
interface Followed {
  readonly kind: Kind;
  readonly hop: Hop;
  readonly fields: Fields;
}

/**
 * Compiles what an operation selects below one field that leads to nodes: a connection, a node, or a list of nodes.
 * Which links are fetched together follows from the document alone and never from the values of variables, so that an
 * operation always costs the same statements.
 * @param parents how many nodes the field is estimated to be followed from
 */
export function compileEntries(
  type: GraphQLOutputType,
  fields: Fields,
  parents: number,
  setting: CompileSetting,
): EntrySelection {
  const { schema, ontology, bounds } = setting;
  let hopsLeft = bounds.planHops;
  return entries(type, fields, parents * shown());

  /** A list, and a connection, show a page; a field of any other type shows one node. */
  function shown(): number {
    const whole = getNullableType(type);
    return isListType(whole) || !isOfNodes(getNamedType(whole)) ? sizeOf(fields[0], bounds) : 1;
  }

  function isOfNodes(type: GraphQLNamedType): boolean {
    return isInterfaceType(type) || ontology.kind(type.name) !== undefined;
  }

  function entries(of: GraphQLOutputType, below: Fields, rows: number): EntrySelection {
    const named = getNamedType(of);
    if (isOfNodes(named)) return { looked: true, edge: [], of: nodes(kindsOf(named.name), [below], rows) };
    if (!isObjectType(named)) return { looked: false, edge: [], of: nothing };
    return connection(named, below, rows);
  }

  function connection(type: GraphQLObjectType, below: Fields, rows: number): EntrySelection {
    const fields = [...collectFields(setting, type, below).values()];
    const called = (name: string) => fields.filter(([first]) => first?.name.value === name).flat();
    const edgeType = getNamedType(type.getFields().edges?.type);
    const edges = isObjectType(edgeType)
      ? [...collectFields(setting, edgeType, called('edges')).values()].flat()
      : [];
    const places = [called('nodes'), edges.filter(({ name }) => name.value === 'node')];
    const target = getNamedType(type.getFields().nodes?.type);
    return {
      looked: ['nodes', 'edges', 'pageInfo'].some((name) => called(name).length > 0),
      edge: edges.map(({ name }) => name.value),
      of: nodes(kindsOf(target?.name ?? ''), places, rows),
    };
  }

  /** What is selected of nodes at each place where they stand; places that share a field share what it fetches. */
  function nodes(kinds: readonly Kind[], places: readonly Fields[], rows: number): Selection {
    const columns = new Set(['id']);
    const found = new Map<FieldNode, Followed>();
    for (const kind of kinds)
      for (const fields of places.flatMap((place) => [...selected(kind, place).values()])) {
        const [first] = fields;
        if (first === undefined) continue;
        for (const column of columnsOf(kind, first)) columns.add(column);
        const hop = kind.hops.find(({ field }) => field === first.name.value);
        if (hop === undefined) continue;
        const others = found.get(first)?.fields ?? [];
        found.set(first, { kind, hop, fields: [...new Set([...others, ...fields])] });
      }
    const links = [...found].flatMap(([node, followed]) => link(node, followed, rows) ?? []);
    return { columns: [...columns].sort(), links };
  }

  function selected(kind: Kind, place: Fields): ReadonlyMap<string, Fields> {
    const type = schema.getType(kind.name);
    return isObjectType(type) ? collectFields(setting, type, place) : new Map();
  }

  function link(node: FieldNode, { kind, hop, fields }: Followed, parents: number): LinkSelection | null {
    const type = schema.getType(kind.name);
    const definition = isObjectType(type) ? type.getFields()[hop.field] : undefined;
    const rows = parents * (hop.one ? 1 : sizeOf(node, bounds));
    if (definition === undefined || rows > bounds.planRows || hopsLeft === 0) return null;
    hopsLeft -= 1;
    const followed = entries(definition.type, fields, rows);
    if (!followed.looked) return null;
    return { ...followed, edge: edgeColumns(hop, followed.edge), hop, node, definition };
  }

  function kindsOf(name: string): readonly Kind[] {
    const kind = ontology.kind(name);
    return kind === undefined ? ontology.kinds : [kind];
  }
}

const nothing: Selection = Object.freeze({ columns: ['id'], links: [] });

/** The columns in which a field of a kind finds its value; hand-written fields need the id alone. */
function columnsOf({ properties }: Kind, { name, arguments: given = [] }: FieldNode): readonly string[] {
  const isName = name.value === 'name';
  const property = properties.find((one) => one.name === (isName ? 'names' : name.value));
  if (property === undefined) return [];
  const { summary } = property.value;
  // Where no language is asked for, one column has the name that is shown; else all names are looked at.
  if (isName && given.length === 0 && summary !== undefined) return [`${property.name}${summary.shown}`];
  return loadedColumns(property);
}

/** How many nodes a field shows of each parent, as far as the document says. */
function sizeOf(field: FieldNode | undefined, { pageDefault }: PlanBounds): number {
  const size = field?.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  return size?.kind === 'IntValue' ? Number(size.value) : pageDefault;
}
