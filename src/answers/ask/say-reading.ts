import { entityName } from '../../graphql/entity-name.ts';
import { entityOf } from '../../graphql/entity-of.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Question } from '../../questions/question.ts';
import { filled, type Reading } from '../../questions/reading.ts';
import { phraseFor, sayPhrase } from '../../questions/say-phrase.ts';
import type { Row } from '../../store/store.ts';

/** A reading in the words in which somebody who speaks a language would ask it. */
export async function sayReading(
  { question, fillings }: Reading,
  lang: string,
  context: RequestContext,
): Promise<string> {
  const said = entityName(context.ontology);
  const names = await Promise.all(
    fillings.map(async ({ slot, meaning }) => {
      const value = filled(meaning);
      const isValue = 'value' in meaning;
      return [slot.name, isValue ? value : said(await entityOf(value, context), lang)] as const;
    }),
  );
  const namesOf = (slot: string) => names.flatMap(([filled, name]) => (filled === slot ? [name] : []));
  return say(question, lang, new Map(question.slots.map(({ name }) => [name, namesOf(name)])));
}

/** A question with its slots filled by names; the slots stay as they are where a name is missing. */
export function say(question: Question, lang: string, names: ReadonlyMap<string, readonly string[]>): string {
  const phrase = phraseFor(question, lang);
  if (phrase === undefined) return question.name;
  const list = new Intl.ListFormat(phrase.lang, { type: 'conjunction' });
  return sayPhrase(phrase, (slot) => {
    const said = names.get(slot) ?? [];
    return said.length === 0 ? `{${slot}}` : list.format(said);
  });
}

/** The name of an entity that has been loaded. */
export function nameIn(row: Row, lang: string, { ontology }: RequestContext): string {
  return entityName(ontology)(row, lang);
}
