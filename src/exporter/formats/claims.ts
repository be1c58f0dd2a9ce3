import { exportClaims } from '../export-claims.ts';
import type { Format } from './format.ts';

export const claims: Format = {
  write: ({ store, selection, signal }) => exportClaims(store, signal, selection),
};
