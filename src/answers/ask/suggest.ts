import { onlyOne } from '../../graphql/planned-fetch.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import { kindList } from '../../loaders/kind-list.ts';
import { nodeLoader } from '../../loaders/node-loaders.ts';
import { byLikeness } from '../../questions/by-likeness.ts';
import type { Question, SlotDeclaration } from '../../questions/question.ts';
import type { Row } from '../../store/store.ts';
import { nameIn, say, sayReading } from './say-reading.ts';
import type { Understood } from './understand.ts';

/** A reading that may have been meant differently is shown with this many of the others. */
const mostMeant = 3;

/**
 * Questions to ask instead: where nothing was understood, one of each kind, those most like the text first; where something was
 * guessed or skipped, or a name was not typed as it is written, what may have been meant; otherwise none.
 */
export async function suggest(
  { readings, text, strange }: Understood,
  lang: string,
  questions: readonly Question[],
  context: RequestContext,
): Promise<readonly string[]> {
  const [first] = readings;
  if (first === undefined) return examples(byLikeness(text, strange, questions), lang, context);
  const slipped = first.fillings.some(({ meaning }) => 'distance' in meaning && meaning.distance > 0);
  if (!first.guessed && !slipped && first.notUnderstood.length === 0) return [];
  const meant = readings.filter(({ notUnderstood: left }) => left.length <= first.notUnderstood.length);
  const said = meant.slice(0, mostMeant).map((reading) => sayReading(reading, lang, context));
  return [...new Set(await Promise.all(said))];
}

/** A question for each whose slots something in the graph fits, so that no example leads nowhere. */
async function examples(
  questions: readonly Question[],
  lang: string,
  context: RequestContext,
): Promise<string[]> {
  const said = questions.map(async (question) => {
    const names = await Promise.all(question.slots.map((slot) => exampleOf(slot, lang, context)));
    if (names.some((some) => some.length === 0)) return [];
    return [say(question, lang, new Map(question.slots.map(({ name }, i) => [name, names[i] ?? []])))];
  });
  return [...new Set((await Promise.all(said)).flat())];
}

/**
 * What a slot is filled with in an example: the first of its own that the graph has, or all of them where it takes several; else
 * the first of its likeliest kind.
 */
async function exampleOf(
  { examples: own, kinds, value, many }: SlotDeclaration,
  lang: string,
  context: RequestContext,
): Promise<readonly string[]> {
  if (value !== null) return own.slice(0, 1);
  const { ontology } = context;
  const rows = await Promise.all(own.map((id) => nodeLoader(context).load(id)));
  const kind = ontology.kinds.find(({ code }) => code === kinds[0]);
  const found = rows.filter((row) => row !== null);
  if (found.length > 0)
    return found.slice(0, many ? found.length : 1).map((row) => nameIn(row, lang, context));
  const row = kind && (await firstOf(kind.name, context));
  return row == null ? [] : [nameIn(row, lang, context)];
}

async function firstOf(kind: string, context: RequestContext): Promise<Row | null> {
  const [item] = await kindList(context, kind, onlyOne, { columns: ['id'], hops: [] });
  return item === undefined ? null : nodeLoader(context).load(String(item.node.id));
}
