import { head, judges } from './identity-rows.ts';

const firm = (id: string, facts: Readonly<Record<string, string>>): readonly object[] =>
  Object.entries(facts).map(([about, value]) => judges('registers', `company/${id}`, about, value));

/**
 * Firms of several registers: Oracle twice by one identifier; its Japanese subsidiary, which a list of securities names and numbers like the
 * parent; Widget twice by name alone; and Acme twice with two numbers of one list.
 */
export const twinFirms: readonly object[] = [
  head('registers'),
  ...firm('oracle', {
    ...{ names: 'Oracle Corporation@en OFFICIAL', headquarteredIn: 'country/us' },
    ...{ identifiers: 'WIKIDATA:Q19900', owns: 'company/oracle-japan' },
  }),
  ...firm('oracle-corp', {
    ...{ names: 'ORACLE CORPORATION@en COMMON', headquarteredIn: 'country/us' },
    identifiers: 'WIKIDATA:Q19900',
  }),
  ...firm('oracle-japan', { names: 'Oracle Japan@en COMMON', headquarteredIn: 'country/jp' }),
  ...firm('4716-t', {
    ...{ names: 'Oracle Corporation@en COMMON', headquarteredIn: 'country/jp' },
    identifiers: 'WIKIDATA:Q19900',
  }),
  ...firm('widget', { names: 'Widget Works@en COMMON', website: 'https://widget.example/' }),
  ...firm('widget-works', { names: 'Widget Works@en OFFICIAL', website: 'https://www.widget.example/jp' }),
  ...firm('acme', { names: 'Acme@en COMMON', identifiers: 'WIKIDATA:Q1' }),
  ...firm('acme-too', { names: 'Acme@en COMMON', identifiers: 'WIKIDATA:Q2' }),
];
