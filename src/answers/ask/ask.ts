import type { AnswerGiven } from '../../graphql/answer.ts';
import { priced } from '../../graphql/cost/price.ts';
import type { Types } from '../../graphql/types.ts';
import { isCertain } from '../../questions/is-certain.ts';
import { vocabularyOf } from '../../questions/vocabulary.ts';
import type { AnswerShape, ResultShape } from './answer-shape.ts';
import { answering } from './answers.ts';
import { addReadingTypes } from './reading-types.ts';

/** The type whose further fields follow from the operations of the catalogue. */
export const answerResult = 'AnswerResult';

/** Adds `Query.ask`, which understands the questions of a catalogue. Without any, there is nothing to ask. */
export function addAsk(types: Types, { questions }: AnswerGiven): void {
  if (questions.length === 0) return;
  const { builder, limits } = types;
  const answerTo = answering({ questions, vocabulary: vocabularyOf(questions) }, types);
  const reading = addReadingTypes(types);
  const result = builder.objectRef<ResultShape>(answerResult).implement({
    description:
      'What the first reading of a text yields. The fields beside `data` are the Query fields that the operations of the catalogue ask for, with the arguments of that reading: null where its operation does not ask for them.',
    fields: (t) => ({
      data: t.field({
        type: 'JSON',
        nullable: true,
        description:
          'The data of its operation, run with its variables: the same as if a client had sent them. Runs only if selected.',
        resolve: (result) => result.data(),
      }),
    }),
  });
  const answer = builder.objectRef<AnswerShape>('Answer').implement({
    description: 'How a text was understood, and what the likeliest reading of it yields.',
    fields: (t) => ({
      readings: t.field({
        type: [reading],
        description: `How the text may be read, likeliest first, at most ${limits.askReadings}; empty where nothing was understood.`,
        resolve: ({ understood, lang }) => understood.readings.map((read) => ({ reading: read, lang })),
      }),
      result: t.field({
        type: result,
        nullable: true,
        description: 'What the first reading yields; null where nothing was understood.',
        resolve: (shape) => shape.result,
      }),
      certain: t.boolean({
        description:
          'Whether the first reading can only have been meant: a complete phrase asks it, every name is typed as it is spelled, no word is left over, and no other reading understands as much. Otherwise ask back before showing what it yields.',
        resolve: ({ understood }) => isCertain(understood.readings),
      }),
      notUnderstood: t.stringList({
        description:
          'Words that the first reading makes nothing of or, without a reading, that nothing is known of.',
        resolve: ({ understood }) => [...understood.notUnderstood],
      }),
      suggestions: t.stringList({
        description:
          'Questions to ask instead: what may have been meant, where something was guessed, misspelled or not understood; examples that the graph can answer, where nothing was understood.',
        resolve: async (shape) => [...(await shape.suggestions())],
      }),
    }),
  });
  builder.queryField('ask', (t) =>
    t.field({
      extensions: priced(40_000),
      type: answer,
      description:
        'A question as people type it, in English, Korean or Japanese. It is read with the phrases of a catalogue and the names in the graph: by rules, never by a model, so the same text is always read the same way.',
      args: {
        text: t.arg.string({
          required: true,
          description: `The question: at most ${limits.askText} characters. One operation may ask at most ${limits.askTexts} texts.`,
        }),
        lang: t.arg({
          type: 'LanguageTag',
          description: 'Language of the phrases and names in the answer; by default, that of the text.',
        }),
      },
      resolve: (_, asked, context, { schema }) => answerTo(asked, context, schema),
    }),
  );
}
