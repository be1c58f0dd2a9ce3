import type { ReleaseChanges } from '../claims/release-changes.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { datasetKind, ofDataset, sourceKind } from '../claims/source-kind.ts';
import type { Row } from '../store/store.ts';
import type { Output } from './builder.ts';
import { addConnection } from './connection-type.ts';
import { priced } from './cost/price.ts';
import type { CursorOrder } from './cursor.ts';
import { entityOf } from './entity-of.ts';
import { forwardArguments } from './forward-arguments.ts';
import { heldList } from './held-list.ts';
import { windowOf } from './page-arguments.ts';
import { idOn } from './past-id.ts';
import { changesOf, type ReleaseItem, releasesIn, releaseThatIs } from './releases-in.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

const order: CursorOrder = {
  signature: 'releases',
  terms: [{ column: 'place', descending: false, nullable: false, type: 'string' }],
};

const counts: Readonly<Record<keyof ReleaseChanges, string>> = {
  added: 'Claims that it says, and that were not said before it.',
  closed: 'Claims that were said before it, and that it leaves out; of one that does not say all, none.',
  unchanged: 'Claims that it says, and that were said before it.',
};

/** The type `Release`, and how the one is found that a document is; null where it is no edition of a dataset. */
export interface ReleaseType {
  readonly release: Output<ReleaseItem>;
  of(source: string, context: RequestContext): Promise<ReleaseItem | null>;
}

/** Adds `Dataset.releases` and `Source.release`, where there are datasets. */
export function addReleases(types: Types): ReleaseType | null {
  const { builder, ontology, object, limits } = types;
  const edition = sourceHop(ontology, ofDataset);
  if (ontology.kind(datasetKind) === undefined || edition === undefined) return null;
  const release = builder.objectRef<ReleaseItem>('Release').implement({
    description:
      'One edition of a dataset, and what it changes of what the dataset says. One that was withdrawn counts as though it had never come.',
    fields: (t) => ({
      id: t.id({
        description: 'The id of the document that it is.',
        resolve: ({ id }, _, { day }) => idOn(id, day),
      }),
      dataset: t.field({
        type: object(datasetKind),
        description: 'What it is an edition of.',
        resolve: ({ dataset }, _, context) => entityOf(dataset, context),
      }),
      source: t.field({
        type: object(sourceKind),
        description: 'The document that it is.',
        resolve: ({ id }, _, context) => entityOf(id, context),
      }),
      published: t.field({
        type: 'Date',
        nullable: true,
        description: 'Day on which it was published; null where that is not known.',
        resolve: ({ id, releases }) => releases.all[releases.placeOf(id)]?.published ?? null,
      }),
      retrieved: t.field({
        type: 'Date',
        nullable: true,
        description: 'Day on which it was read; null where that is not known.',
        resolve: async ({ id }, _, context) => text((await entityOf(id, context)).retrieved),
      }),
      hash: t.string({
        nullable: true,
        description: 'SHA-256 of all that it says; null where it may not say all that the dataset says.',
        resolve: async ({ id }, _, context) => text((await entityOf(id, context)).hash),
      }),
      ...Object.fromEntries(
        (['added', 'closed', 'unchanged'] as const).map((name) => [
          name,
          t.int({
            description: counts[name],
            extensions: priced(2_000),
            resolve: async (item, _, context) => (await changesOf(item, context)).get(item.id)?.[name] ?? 0,
          }),
        ]),
      ),
    }),
  });
  const { connection } = addConnection<ReleaseItem>(types, {
    name: 'Release',
    doc: 'The editions of one dataset.',
    node: release,
    nodeOf: (item) => item,
  });
  builder.objectField(object(datasetKind), 'releases', (t) =>
    t.field({
      type: connection,
      description:
        'Its editions in their order, withdrawn ones among them: by day of publication, those without one first, and then by id.',
      args: forwardArguments(types),
      resolve: async (row, args, context) =>
        heldList(
          await releasesIn(String(row.id), edition, context),
          ({ id }) => id,
          windowOf(args, order, limits),
          order,
        ),
    }),
  );
  const of: ReleaseType['of'] = (source, context) => releaseThatIs(source, edition, context);
  builder.objectField(object(sourceKind), 'release', (t) =>
    t.field({
      type: release,
      nullable: true,
      description: 'The edition that it is; null where it is no edition of a dataset.',
      resolve: (row, _, context) => of(String(row.id), context),
    }),
  );
  return { release, of };
}

const text = (cell: Row[string] | undefined): string | null => (typeof cell === 'string' ? cell : null);
