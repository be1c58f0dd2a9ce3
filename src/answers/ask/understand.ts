import { requestFault } from '../../graphql/errors.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import { closeness } from '../../questions/closeness.ts';
import { type CutText, cutText } from '../../questions/cut-text.ts';
import type { Question } from '../../questions/question.ts';
import { readText } from '../../questions/read-text.ts';
import type { Meaning, Mention, Reading } from '../../questions/reading.ts';
import { type Span, spansOf, strangeRuns, strangeSpans, unexplained } from '../../questions/spans.ts';
import { valuesIn } from '../../questions/values-in.ts';
import type { Vocabulary } from '../../questions/vocabulary.ts';
import { wordsAt } from '../../questions/words-at.ts';
import { linkTypesOf, nameFolding } from '../search/search-query.ts';
import { findMentions, type Mentions } from './find-mentions.ts';

/** How a text was understood. */
export interface Understood {
  readonly text: CutText;
  readonly readings: readonly Reading[];
  /** What could not be understood, as typed. */
  readonly notUnderstood: readonly string[];
  /** Parts of the text that may be names, but are not known ones. */
  readonly strange: readonly Span[];
}

/** The questions that can be asked, with their words. */
export interface Catalogue {
  readonly questions: readonly Question[];
  readonly vocabulary: Vocabulary;
}

/** Understands a text. It is only ever cut, and compared with names and phrases. */
export async function understand(
  typed: string,
  { questions, vocabulary }: Catalogue,
  types: Types,
  context: RequestContext,
): Promise<Understood> {
  const { askText, askParts, askReadings, askCandidates } = types.limits;
  if ([...typed].length > askText)
    throw requestFault('BAD_USER_INPUT', `text is too long: at most ${askText} characters are read.`);
  const fold = nameFolding(types.ontology);
  const text = cutText(typed, vocabulary);
  const spans = spansOf(text, fold);
  if (spans.length > askParts)
    throw requestFault('BAD_USER_INPUT', 'text has too many parts: ask something shorter.');
  const parts = new Map(spans.map((span) => [span, fold(span.text)]));
  const values = valuesIn(text);
  const found = await findMentions(context, typed, () => ({
    parts: [...new Set(parts.values())],
    unknown: (named) => {
      const names = spans.filter((span) => named.has(parts.get(span) ?? ''));
      const strange = unexplained(text, [...names, ...values.map(({ span }) => span)]);
      return [...new Set(strangeSpans(text, strange).map((span) => fold(span.text)))];
    },
    candidates: askCandidates,
    linkTypes: linkTypesOf(types.ontology),
  }));
  const mentions = [...values, ...namesAmong(parts, found, types)];
  const readings = readText(text, mentions, questions, askReadings);
  const understood = mentions.map(({ span }) => span);
  const strange = unexplained(text, understood);
  return {
    text,
    readings,
    notUnderstood: readings[0]?.notUnderstood ?? wordsAt(text, strange),
    strange: strangeRuns(text, strange),
  };
}

function namesAmong(
  parts: ReadonlyMap<Span, string>,
  found: Mentions,
  { ontology }: Types,
): readonly Mention[] {
  const fold = nameFolding(ontology);
  return [...parts].flatMap(([span, folded]) => {
    const meanings = (found.get(folded) ?? []).flatMap(({ id, name, rank, links }): Meaning | [] => {
      const close = closeness(folded, fold(name), rank);
      const kind = ontology.kindOfId(id)?.code;
      return close === null || kind === undefined ? [] : { entity: id, kind, links, ...close };
    });
    return meanings.length === 0 ? [] : [{ span, meanings }];
  });
}
