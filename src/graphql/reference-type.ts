import { readReference, writeReference } from '../claims/reference.ts';
import { sourceKind } from '../claims/source-kind.ts';
import type { ClaimItem } from '../loaders/item.ts';
import { listOf } from '../store/cell.ts';
import type { Cell, Row } from '../store/store.ts';
import type { Output } from './builder.ts';
import type { Connection } from './connection.ts';
import { addConnection } from './connection-type.ts';
import type { CursorOrder } from './cursor.ts';
import { entityOf } from './entity-of.ts';
import { heldList } from './held-list.ts';
import { windowOf } from './page-arguments.ts';
import type { ReleaseType } from './release-type.ts';
import type { Types } from './types.ts';

/** Where a document says a claim, and that text as its place among others of the claim. */
interface ReferenceItem {
  readonly place: string;
  readonly reference: ReturnType<typeof readReference>;
}

const order: CursorOrder = {
  signature: 'references',
  terms: [{ column: 'place', descending: false, nullable: false, type: 'string' }],
};

/** Declares `Reference`, and the connection of the references of a claim. */
export function addReferences(
  types: Types,
  releases: ReleaseType | null,
): {
  readonly connection: Output<Connection<ReferenceItem>>;
  readonly page: (item: ClaimItem, args: PageOfReferences) => Connection<ReferenceItem>;
} {
  const { builder, object, limits } = types;
  const reference = builder.objectRef<ReferenceItem>('Reference').implement({
    description: 'Where a document says a claim.',
    fields: (t) => ({
      source: t.field({
        type: object(sourceKind),
        description: 'The document; of a dataset that goes on saying it, the first edition that does.',
        resolve: ({ reference: { source } }, _, context) => entityOf(source, context),
      }),
      ...(releases !== null && {
        release: t.field({
          type: releases.release,
          nullable: true,
          description: 'The edition that the document is; null where it is no edition of a dataset.',
          resolve: ({ reference: { source } }, _, context) => releases.of(source, context),
        }),
      }),
      until: t.field({
        type: object(sourceKind),
        nullable: true,
        description:
          'The first complete edition after it that no longer says so there; null where none is known. One that was withdrawn does not count, though it is named: see its `status`.',
        resolve: ({ reference: { until } }, _, context) => (until === null ? null : entityOf(until, context)),
      }),
      locator: t.string({
        nullable: true,
        description: 'Where in the document, such as paragraph 3.',
        resolve: ({ reference: { locator } }) => locator,
      }),
      quote: t.string({
        nullable: true,
        description: 'A few words quoted from the document.',
        resolve: ({ reference: { quote } }) => quote,
      }),
      lang: t.field({
        type: 'LanguageTag',
        nullable: true,
        description: 'Language of the quote; null where it is that of the document.',
        resolve: ({ reference: { lang } }) => lang,
      }),
      retrieved: t.field({
        type: 'Date',
        nullable: true,
        description: 'Day on which it was read there; null where only that of the document is known.',
        resolve: ({ reference: { retrieved } }) => retrieved,
      }),
    }),
  });
  const { connection } = addConnection<ReferenceItem>(types, {
    name: 'Reference',
    doc: 'Where documents say one claim.',
    node: reference,
    nodeOf: (item) => item,
  });
  return {
    connection,
    page: ({ claim }, args) =>
      heldList(itemsOf(claim), ({ place }) => place, windowOf(args, order, limits), order),
  };
}

interface PageOfReferences {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

function itemsOf(claim: Row): readonly ReferenceItem[] {
  const several = listOf(claim.references ?? []).map(String);
  const text = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
  const only = () =>
    writeReference({
      source: String(claim.source),
      until: null,
      locator: text(claim.locator),
      quote: text(claim.quote),
      lang: text(claim.lang),
      retrieved: text(claim.retrieved),
    });
  return (several.length > 0 ? several : [only()]).map((place) => ({
    place,
    reference: readReference(place),
  }));
}
