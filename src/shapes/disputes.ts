import { shape } from './shape.ts';

/** A value, or a link of which a property is one, whose claims may disagree: its id is that of their group. */
export interface Dispute {
  readonly id: string;
  readonly subject: string;
  readonly about: string;
}

/** A page of all disputed values in the order of their ids: of the subject, then of the property. Columns: id, subject, about. */
export const disputesAfter = (after: string, limit: number) => shape('disputesAfter', { after, limit });

/**
 * A page of the disputed values of what is shown for an entity, and of the disputed judgements of it and of what is shown under the same
 * id, in the order of their ids. Columns: id, subject, about.
 */
export const disputesOf = (of: string, after: string, limit: number) =>
  shape('disputesOf', { of, after, limit });

/** Notes values as disputed; `fresh` says that none of them is noted yet. */
export const putDisputes = (disputes: readonly Dispute[], fresh: boolean) =>
  shape('putDisputes', { disputes, fresh });

/** Notes that values are no longer disputed. */
export const endDisputes = (ids: readonly string[]) => shape('endDisputes', { ids });
