import { shownEntities } from '../entities/shown-entities.ts';
import { ftmEntities } from '../ftm/ftm-entities.ts';
import { headsOf } from '../said/heads-of.ts';
import type { Format } from './format.ts';

export const ftm: Format = {
  extension: '.ftm.json',
  mediaType: 'application/x-ndjson',
  doc: 'entities of FollowTheMoney, one JSON object a line: what is shown, with the addresses of its sources',
  async *write(exporting) {
    const { store, signal, vocabularies, lost } = exporting;
    const heads = await headsOf(store, signal);
    const making = { vocabulary: vocabularies.followTheMoney, head: (id: string) => heads.get(id), lost };
    lost('locators, quotes, ranks and confidence of claims');
    for await (const entity of shownEntities(exporting))
      for (const made of ftmEntities(entity, making)) yield JSON.stringify(made);
  },
};
