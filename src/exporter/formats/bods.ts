import { recordOf } from '../bods/bods-records.ts';
import { relationshipsOf } from '../bods/bods-relationships.ts';
import { statementOf } from '../bods/bods-statement.ts';
import { shownEntities } from '../entities/shown-entities.ts';
import { headsOf } from '../said/heads-of.ts';
import type { Format } from './format.ts';

export const bods: Format = {
  async *write(exporting) {
    const { store, selection, signal, vocabularies, lost } = exporting;
    const heads = await headsOf(store, selection, signal);
    const today = new Date().toISOString().slice(0, 10);
    const making = { vocabulary: vocabularies.bods, head: (id: string) => heads.get(id), today };
    lost(
      'all sources of a record but the first; locators, quotes, ranks, confidence and times of claims; the languages of names',
    );
    yield '[';
    let before = '';
    for await (const entity of shownEntities(exporting)) {
      const record = recordOf(entity, vocabularies.bods, lost);
      if (record === null) continue;
      const claims = [...entity.values, ...entity.links].map(({ claim }) => claim);
      yield listed(statementOf(record, record.id, claims, making));
      for (const { links, ...relationship } of relationshipsOf(entity, vocabularies.bods, lost)) {
        const [{ to = '' } = {}] = links;
        yield listed(
          statementOf(
            relationship,
            to,
            links.map(({ claim }) => claim),
            making,
          ),
        );
      }
    }
    yield ']';

    function listed(statement: object): string {
      const line = `${before}${JSON.stringify(statement)}`;
      before = ',';
      return line;
    }
  },
};
