import { inOrder, isWhole, type Releases } from '../claims/release.ts';
import { changesByRelease, type ReleaseChanges, type SpannedClaims } from '../claims/release-changes.ts';
import { releaseOf } from '../claims/release-state.ts';
import { sourceHop } from '../claims/source-hop.ts';
import { datasetKind, ofDataset, sourceKind } from '../claims/source-kind.ts';
import { releaseLoader, spanLoader } from '../loaders/release-loader.ts';
import type { Hop } from '../ontology/ontology.ts';
import { openSpan } from '../ontology/release-words.ts';
import { listOf } from '../store/cell.ts';
import type { Row } from '../store/store.ts';
import { addConnection } from './connection-type.ts';
import { priced } from './cost/price.ts';
import type { CursorOrder } from './cursor.ts';
import { entityOf } from './entity-of.ts';
import { forwardArguments } from './forward-arguments.ts';
import { heldList } from './held-list.ts';
import { windowOf } from './page-arguments.ts';
import { idOn } from './past-id.ts';
import type { RequestContext } from './request-context.ts';
import type { Types } from './types.ts';

/** A release with its dataset. */
interface ReleaseItem {
  readonly id: string;
  readonly dataset: string;
  readonly releases: Releases;
}

const order: CursorOrder = {
  signature: 'releases',
  terms: [{ column: 'place', descending: false, nullable: false, type: 'string' }],
};

const counts: Readonly<Record<keyof ReleaseChanges, string>> = {
  added: 'Claims that it says, and that were not said before it.',
  closed: 'Claims that were said before it, and that it leaves out; of one that does not say all, none.',
  unchanged: 'Claims that it says, and that were said before it.',
};

/** Adds `Dataset.releases`, where there are datasets. */
export function addReleases(types: Types): void {
  const { builder, ontology, object, limits } = types;
  const edition = sourceHop(ontology, ofDataset);
  if (ontology.kind(datasetKind) === undefined || edition === undefined) return;
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
}

const text = (cell: Row[string] | undefined): string | null => (typeof cell === 'string' ? cell : null);

async function releasesIn(
  dataset: string,
  edition: Hop,
  context: RequestContext,
): Promise<readonly ReleaseItem[]> {
  const rows = await releaseLoader(context, edition).load(dataset);
  const releases = inOrder(rows.map((row) => releaseOf({ ...row, id: row.id })));
  return releases.all.map(({ id }) => ({ id, dataset, releases }));
}

/** What the releases of a dataset change, computed once in a request. */
function changesOf(
  { dataset, releases }: ReleaseItem,
  context: RequestContext,
): Promise<ReadonlyMap<string, ReleaseChanges>> {
  return context.once(changesOf, dataset, async () => {
    const rows = await spanLoader(context).load(dataset);
    return changesByRelease(
      releases,
      rows.map((row) => spannedClaims(row, releases)),
    );
  });
}

function spannedClaims({ from, until, claims }: Row, { all, placeOf }: Releases): SpannedClaims {
  const begins = listOf(from).map(String);
  const ends = until === null || until === undefined ? null : listOf(until).map(String);
  if (ends !== null) return { from: begins, until: ends, claims: Number(claims) };
  // Said in one place alone: a complete edition goes on, and what does not say all is itself.
  const [only = ''] = begins;
  const isGoing = isWhole(all[placeOf(only.slice(only.indexOf(' ') + 1))]);
  return { from: begins, until: [isGoing ? openSpan : `${only} `], claims: Number(claims) };
}
