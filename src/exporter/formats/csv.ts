import type { Head } from '../../claims/claim.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import { type ClaimCells, claimRows } from '../tables/claim-rows.ts';
import { csvLine } from '../tables/csv-line.ts';
import { namedSaid } from '../tables/named-said.ts';
import type { Format } from './format.ts';

type Column = keyof ClaimCells | 'subjectName' | 'valueName';

const columns: readonly Column[] = [
  'subject',
  'subjectName',
  'kind',
  'about',
  'value',
  'valueName',
  'figure',
  'qualifiers',
  'counts',
  'shown',
  'basis',
  'rank',
  'confidence',
  'valid',
  'quote',
  'lang',
  'locator',
  'source',
  'through',
  'retrieved',
  'dataset',
  'recordedAt',
  'id',
];
const ofSource = ['title', 'publisher', 'published', 'url', 'licence'] as const;

export const csv: Format = {
  async *write({ store, selection, signal, ontology, lost }) {
    const heads = new Map<string, Head>();
    yield csvLine([...columns, ...ofSource.map((name) => `source.${name}`)]);
    const all = whatIsSaid(store, selection, signal);
    for await (const { said, ...names } of namedSaid(all, { store, signal, ontology }))
      if (said.type === 'release') lost('what is known of releases');
      else if (said.type !== 'claim') heads.set(said.head.id, said.head);
      else
        for (const claim of claimRows(said.claim, ontology)) {
          const row = { ...claim, ...names };
          const { properties = {}, dataset = null } = heads.get(row.source) ?? {};
          // An edition is published as its dataset is, where it does not say otherwise.
          const whole = heads.get(dataset ?? '')?.properties ?? {};
          yield csvLine([
            ...columns.map((name) => row[name]),
            ...ofSource.map((name) => properties[name] ?? whole[name] ?? null),
          ]);
        }
  },
};
