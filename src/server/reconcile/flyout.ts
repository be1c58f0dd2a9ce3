import { refusal } from '../../graphql/errors.ts';
import type { Answerer } from './exchange.ts';
import { idIn } from './id-in.ts';
import type { Setting } from './setting.ts';
import { tellEntity } from './tell-entity.ts';

/** A few words about an entity, for what is shown beside a suggestion. */
export function flyout({ ontology }: Pick<Setting, 'ontology'>): Answerer {
  return async ({ parameters, reading }) => {
    const id = idIn(parameters, ontology);
    const one = await tellEntity(id, reading);
    if (one === null) throw refusal('NOT_FOUND', `There is no ${id.slice(0, 200)}.`);
    return { json: { id, html: one.html } };
  };
}
