import { shownEntities } from '../../exporter/entities/shown-entities.ts';
import type { ShownEntity } from '../../exporter/entities/shown-entity.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { countLinksOfMany } from '../../shapes/neighbours.ts';
import { nodesByIds } from '../../shapes/nodes.ts';
import { listOf, mapOf, textOf } from '../../store/cell.ts';
import { longCall } from '../../store/long-call.ts';
import type { Row, Store } from '../../store/store.ts';
import { isName } from './is-name.ts';

/** What a person judges an entity by. */
export interface Side {
  /** Canonical texts: each with its language and kind. */
  readonly names: readonly string[];
  readonly identifiers: readonly string[];
  /** Where it lies or belongs, by each link that leads to countries and places alone. */
  readonly places: readonly { readonly link: string; readonly id: string }[];
  readonly links: number;
  /** The documents that say what is shown of it, those that say most first. */
  readonly sources: readonly { readonly id: string; readonly title: string }[];
}

interface SidesRead {
  readonly store: Store;
  readonly ontology: Ontology;
  readonly signal?: AbortSignal | undefined;
}

/** What is known of some entities, in a few statements for all of them. */
export async function readSides(
  ids: readonly string[],
  { store, ontology, signal }: SidesRead,
): Promise<ReadonlyMap<string, Side>> {
  const found: ShownEntity[] = [];
  for await (const one of shownEntities({ store, ontology, signal, selection: { of: 'entities', ids } }))
    found.push(one);
  const territories = ontology.target('Territory').members.map(({ name }) => name);
  const types = ontology.links.map(({ type }) => type);
  const counts = await store.read(
    countLinksOfMany(ids, { forward: types, backward: types }),
    longCall(signal),
  );
  const links = new Map(counts.map((row) => [textOf(row.id), sumOf(row)]));
  const said = new Map(found.map((one) => [one.id, sourcesOf(one)]));
  const titles = await titlesOf([...new Set([...said.values()].flat())]);
  return new Map(
    found.map((one) => [
      one.id,
      {
        names: one.values.filter(({ property }) => isName(property)).map(({ text }) => text),
        identifiers: one.values.filter(({ property }) => property.value.unique).map(({ text }) => text),
        places: one.links
          .filter(({ hop }) => hop.to.every((kind) => territories.includes(kind)))
          .map(({ hop, to }) => ({ link: hop.field, id: to })),
        links: links.get(one.id) ?? 0,
        sources: (said.get(one.id) ?? []).map((id) => ({ id, title: titles.get(id) ?? id })),
      },
    ]),
  );

  async function titlesOf(sources: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows = await store.read(nodesByIds(sources), longCall(signal));
    return new Map(
      rows.flatMap(({ id, node }) => {
        const { title } = mapOf(node);
        return typeof title === 'string' ? [[textOf(id), title] as const] : [];
      }),
    );
  }
}

const sumOf = ({ counts }: Row): number =>
  listOf(counts).reduce((sum: number, one) => sum + Number(listOf(one)[2]), 0);

function sourcesOf({ values, links }: ShownEntity): readonly string[] {
  const counts = new Map<string, number>();
  for (const { claim } of [...values, ...links]) {
    const [{ source }] = claim.places;
    counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
