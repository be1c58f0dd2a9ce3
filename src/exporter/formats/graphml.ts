import { shownEntities } from '../entities/shown-entities.ts';
import type { ShownEntity, ShownLink } from '../entities/shown-entity.ts';
import { shownName } from '../entities/shown-name.ts';
import { xmlText } from '../entities/xml-text.ts';
import type { Format } from './format.ts';

type Attributes = Readonly<Record<string, string | null>>;

/** What every link has beside its own properties. */
const ofLinks = ['type', 'basis', 'source', 'dataset', 'valid'] as const;

/** GraphML 1.0 (Brandes et al., 2002): entities as nodes, links as edges, properties as texts. Claims beside the shown ones are not there. */
export const graphml: Format = {
  async *write(exporting) {
    const { ontology, lost } = exporting;
    const shared = new Set(ontology.kinds.flatMap(({ properties }) => properties.map(({ name }) => name)));
    const qualifiers = new Set(
      ontology.links.flatMap(({ properties }) => properties.map(({ name }) => name)),
    );
    yield '<?xml version="1.0" encoding="UTF-8"?>';
    yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">';
    for (const name of ['label', 'kind', ...shared]) yield key('node', name);
    for (const name of [...ofLinks, ...qualifiers]) yield key('edge', name);
    yield '<graph id="graph" edgedefault="directed">';
    const told = new Set<string>();
    const named = new Set<string>();
    for await (const entity of shownEntities(exporting)) {
      told.add(entity.id);
      yield marked(nodeOf(entity));
      for (const link of entity.links) {
        named.add(link.to);
        yield marked(edgeOf(entity.id, link));
        if (link.claim.places.length > 1) lost('other places in which a link is said');
      }
      for (const { claim } of entity.values)
        if (claim.places.length > 0) lost('where the value of a property is said');
    }
    // Readers refuse an edge to a node that is not there: what is not among the entities is an id alone.
    for (const id of named) if (!told.has(id)) yield node(id, { kind: ontology.kindOfId(id)?.name ?? null });
    yield '</graph>';
    yield '</graphml>';

    function marked(element: string): string {
      if (element.includes('\ufffd')) lost('control characters');
      return element;
    }
  },
};

const key = (of: 'node' | 'edge', name: string): string =>
  `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="string"/>`;

function nodeOf({ id, kind, values }: ShownEntity): string {
  const texts = new Map<string, string[]>();
  for (const { property, text } of values)
    texts.set(property.name, [...(texts.get(property.name) ?? []), text]);
  const many = [...texts].map(([name, of]) => [name, of.join('\n')] as const);
  return node(id, { label: shownName(values), kind: kind.name, ...Object.fromEntries(many) });
}

const node = (id: string, attributes: Attributes): string =>
  `<node id="${xmlText(id)}">${dataOf('node', attributes)}</node>`;

function edgeOf(from: string, { hop, to, qualifiers, claim }: ShownLink): string {
  const [{ basis, source, dataset, valid }] = claim.places;
  const data = dataOf('edge', { type: hop.about, basis, source, dataset, valid, ...qualifiers });
  return `<edge source="${xmlText(from)}" target="${xmlText(to)}">${data}</edge>`;
}

const dataOf = (of: 'node' | 'edge', attributes: Attributes): string =>
  Object.entries(attributes)
    .map(([name, text]) => (text === null ? '' : `<data key="${of}.${name}">${xmlText(text)}</data>`))
    .join('');
