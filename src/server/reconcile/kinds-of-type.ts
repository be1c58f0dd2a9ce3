import { refusal } from '../../graphql/errors.ts';
import type { Kind, Ontology } from '../../ontology/ontology.ts';
import { kindsCalled } from '../../reconcile/kinds-called.ts';

/** The kinds of the type that the parameter `type` names; without it, all. */
export function kindsOfType(parameters: URLSearchParams, ontology: Ontology): readonly Kind[] {
  const type = parameters.get('type') ?? '';
  if (type === '') return ontology.kinds;
  const kinds = kindsCalled(ontology, type);
  if (kinds !== null) return kinds;
  throw refusal(
    'BAD_USER_INPUT',
    `There is no type ${JSON.stringify(type.slice(0, 100))}; /reconcile/suggest/type lists them.`,
  );
}
