import { shownEntities } from '../entities/shown-entities.ts';
import { ftmEntities } from '../ftm/ftm-entities.ts';
import { headsOf } from '../said/heads-of.ts';
import type { Format } from './format.ts';

export const ftm: Format = {
  async *write(exporting) {
    const { store, selection, signal, vocabularies, lost } = exporting;
    const heads = await headsOf(store, selection, signal);
    const making = { vocabulary: vocabularies.followTheMoney, head: (id: string) => heads.get(id), lost };
    lost('locators, quotes, ranks, confidence and times of claims, and the languages of names and texts');
    for await (const entity of shownEntities(exporting))
      for (const made of ftmEntities(entity, making)) yield JSON.stringify(made);
  },
};
