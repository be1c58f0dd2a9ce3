import { entityPage } from './entity-page.ts';
import type { Answerer } from './exchange.ts';
import { idIn } from './id-in.ts';
import type { Setting } from './setting.ts';

/** Leads to the page of an entity. */
export function view({ ontology }: Pick<Setting, 'ontology'>): Answerer {
  return ({ parameters, publicUrl }) => ({
    location: `${publicUrl}${entityPage(idIn(parameters, ontology))}`,
  });
}
