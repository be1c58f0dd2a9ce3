import { z } from 'zod';
import { quoted, whole } from '../configuration-variable.ts';

/** What bounds a request of the reconciliation service, or of `/match`; the body is bounded as every other. */
export const reconcileVariables = Object.freeze({
  reconcileBatch: whole(
    'CUIBONO_RECONCILE_BATCH',
    '50',
    1,
    1_000,
    'Maximum number of queries in one batch of `/reconcile` or `/match`; more is refused, with 413.',
  ),
  reconcileLooked: whole(
    'CUIBONO_RECONCILE_LOOKED',
    '100',
    10,
    10_000,
    'Maximum number of entities of its types whose names are compared with one name of such a query; of a word that more have, a fixed sample.',
  ),
  reconcileCandidates: whole(
    'CUIBONO_RECONCILE_CANDIDATES',
    '25',
    1,
    1_000,
    'Maximum number of candidates of such a query that are compared with all that is known, and thus returned.',
  ),
  reconcileProperties: whole(
    'CUIBONO_RECONCILE_PROPERTIES',
    '20',
    1,
    1_000,
    'Maximum number of names, values and properties that one such query gives, and of properties that one extension asks for.',
  ),
  extendIds: whole(
    'CUIBONO_EXTEND_IDS',
    '500',
    1,
    10_000,
    'Maximum number of entities that one extension of `/reconcile` asks about; more is refused, with 413.',
  ),
  extendValues: whole(
    'CUIBONO_EXTEND_VALUES',
    '100',
    1,
    1_000,
    'Maximum number of values of one property of one entity that such an extension returns.',
  ),
  publicUrl: Object.freeze({
    name: 'CUIBONO_PUBLIC_URL',
    fallback: '',
    doc: 'Address under which clients reach the server, such as `https://graph.example`, for the addresses that the manifest of `/reconcile` gives; unset, that of each request.',
    expected: 'an address that begins with http:// or https:// and has no query, and no slash at its end',
    schema: z.string().regex(/^$|^https?:\/\/[^\s/?#"<>@]+(\/[^\s?#"<>]*[^\s/?#"<>])?$/),
    show: quoted,
  }),
});
