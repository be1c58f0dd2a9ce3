import { exportClaims } from '../export-claims.ts';
import type { Format } from './format.ts';

export const claims: Format = {
  extension: '.jsonl',
  mediaType: 'application/x-ndjson',
  doc: 'canonical claims, one JSON object a line, which import takes back',
  write: ({ store, selection, signal }) => exportClaims(store, signal, selection),
};
