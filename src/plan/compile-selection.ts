import {
  type FieldNode,
  GraphQLError,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
} from 'graphql';
import { argumentReader } from '../execution/argument-reader.ts';
import { collectFields, type OperationSetting } from '../execution/collect-fields.ts';
import { hasVariables } from '../execution/has-variables.ts';
import type { Hop, Kind, Ontology } from '../ontology/ontology.ts';
import { type AskedField, edgeColumns, fieldColumns } from './field-columns.ts';
import type { EntrySelection, LinkSelection, Selection } from './selection.ts';

/** How much is fetched in one statement. */
export interface PlanBounds {
  /** Nodes of one link that a statement may be estimated to bring; a link beyond it gets a statement of its own. */
  readonly planRows: number;
  /** Links in one statement. */
  readonly planHops: number;
  /** Nodes of a page whose length the document does not say. */
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
 * Which links are fetched together follows from the document alone and never from the values of variables, so an operation
 * always costs the same statements.
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
    const one = { more: false, edge: [] };
    if (isOfNodes(named)) return { ...one, looked: true, of: nodes(kindsOf(named.name), [below], rows) };
    if (!isObjectType(named)) return { ...one, looked: false, of: nothing };
    return connection(named, below, rows);
  }

  function connection(type: GraphQLObjectType, below: Fields, rows: number): EntrySelection {
    const fields = [...selected(type, below).values()];
    const called = (name: string) => fields.filter(([first]) => first?.name.value === name).flat();
    const edgeType = getNamedType(type.getFields().edges?.type);
    const edges = isObjectType(edgeType) ? [...selected(edgeType, called('edges')).values()] : [];
    const places = [called('nodes'), edges.flat().filter(({ name }) => name.value === 'node')];
    const target = getNamedType(type.getFields().nodes?.type);
    return {
      looked: ['nodes', 'edges', 'pageInfo'].some((name) => called(name).length > 0),
      more: called('pageInfo').length > 0,
      edge: isObjectType(edgeType) ? edges.map((fields) => asked(edgeType, fields)) : [],
      of: nodes(kindsOf(target?.name ?? ''), places, rows),
    };
  }

  /** What is selected of nodes at each place where they occur; places that share a field share what it fetches. */
  function nodes(kinds: readonly Kind[], places: readonly Fields[], rows: number): Selection {
    const columns = new Set(['id']);
    const found = new Map<FieldNode, Followed>();
    const unlike = new Set<FieldNode>();
    for (const kind of kinds) {
      const type = schema.getType(kind.name);
      if (!isObjectType(type)) continue;
      for (const fields of places.flatMap((place) => [...selected(type, place).values()])) {
        const [first] = fields;
        if (first === undefined) continue;
        const hop = hopNamed(first.name.value, kind, kinds.length > 1);
        if (hop === undefined) {
          for (const column of fieldColumns(kind, asked(type, fields))) columns.add(column);
          continue;
        }
        const before = found.get(first);
        // Kinds may mean different links by one field: each of them then asks for its own.
        if (before !== undefined && (before.hop.type !== hop.type || before.hop.forward !== hop.forward))
          unlike.add(first);
        found.set(first, { kind, hop, fields: [...new Set([...(before?.fields ?? []), ...fields])] });
      }
    }
    const links = [...found].flatMap(([node, followed]) =>
      unlike.has(node) ? [] : (link(node, followed, rows) ?? []),
    );
    const constant = links.every(({ node, of }) => of.constant && !(node.arguments ?? []).some(hasVariables));
    return { columns: [...columns].sort(), links, constant };
  }

  /** A field, with what is selected of its value where that is an object. */
  function asked(type: GraphQLObjectType, fields: Fields): AskedField {
    const [name, given] = [fields[0]?.name.value ?? '', fields[0]?.arguments ?? []];
    const value = getNamedType(type.getFields()[name]?.type);
    const below = isObjectType(value) ? [...selected(value, fields).values()] : [];
    return { name, given: given.length > 0, below: below.flatMap(([first]) => first?.name.value ?? []) };
  }

  function link(node: FieldNode, { kind, hop, fields }: Followed, parents: number): LinkSelection | null {
    const type = schema.getType(kind.name);
    const definition = isObjectType(type) ? type.getFields()[hop.field] : undefined;
    const rows = parents * (hop.one ? 1 : sizeOf(node, bounds));
    if (definition === undefined || rows > bounds.planRows || hopsLeft === 0) return null;
    hopsLeft -= 1;
    const followed = entries(definition.type, fields, rows);
    if (!followed.looked) return null;
    const { more, edge, of } = followed;
    const read = argumentReader(definition, node);
    return { hop, node, read, more, edge: edgeColumns(hop, edge), of };
  }

  /** Where a directive is given null, nothing is fetched: the error is raised where the object is completed, at its place. */
  function selected(type: GraphQLObjectType, below: Fields): ReturnType<typeof collectFields> {
    try {
      return collectFields(setting, type, below);
    } catch (error) {
      if (error instanceof GraphQLError) return new Map();
      throw error;
    }
  }

  function kindsOf(name: string): readonly Kind[] {
    return ontology.targets.find((target) => target.name === name)?.members ?? ontology.kinds;
  }
}

/** The link of a field. Of several kinds at once, an alias follows the links of all of them. */
function hopNamed(name: string, { hops, aliases }: Kind, several: boolean): Hop | undefined {
  return [...(several ? [...aliases, ...hops] : [...hops, ...aliases])].find(({ field }) => field === name);
}

const nothing: Selection = Object.freeze({ columns: ['id'], links: [], constant: true });

/** How many nodes a field shows of each parent, as far as the document says. */
function sizeOf(field: FieldNode | undefined, { pageDefault }: PlanBounds): number {
  const size = field?.arguments?.find(({ name }) => name.value === 'first' || name.value === 'last')?.value;
  return size?.kind === 'IntValue' ? Number(size.value) : pageDefault;
}
