import { refusal } from '../../graphql/errors.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { isAskable } from './is-askable.ts';

/** The parameter `id`, where it begins as the ids of a kind do; whether there is such an entity, the store knows. */
export function idIn(parameters: URLSearchParams, ontology: Ontology): string {
  const id = parameters.get('id') ?? '';
  if (ontology.kindOfId(id) !== undefined && isAskable(id)) return id;
  throw refusal(
    'BAD_USER_INPUT',
    'The parameter id is no id of an entity; expected one such as company/oracle.',
  );
}
