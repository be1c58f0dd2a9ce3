import { partNamed, propertiesOf, typesOf, wordsBegun } from '../../reconcile/words-of.ts';
import { cursorIn, mostSuggestions } from './cursor-in.ts';
import type { Answerer } from './exchange.ts';
import type { Setting } from './setting.ts';

/** Suggests properties: of what is typed, those that begin so. */
export function suggestedProperties({ ontology }: Setting): Answerer {
  const all = propertiesOf(ontology.kinds);
  return ({ parameters }) => {
    const prefix = parameters.get('prefix') ?? '';
    const found = [...partNamed(ontology, prefix.trim()), ...wordsBegun(all, prefix)];
    return { json: { result: pageOf(found, parameters) } };
  };
}

/** Suggests types, in the same way. */
export function suggestedTypes({ ontology }: Setting): Answerer {
  const all = typesOf(ontology);
  return ({ parameters }) => ({
    json: { result: pageOf(wordsBegun(all, parameters.get('prefix') ?? ''), parameters) },
  });
}

function pageOf<T>(all: readonly T[], parameters: URLSearchParams): readonly T[] {
  const from = cursorIn(parameters);
  return all.slice(from, from + mostSuggestions);
}
