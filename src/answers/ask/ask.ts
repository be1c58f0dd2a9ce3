import type { AnswerGiven } from '../../graphql/answer.ts';
import { priced, prices } from '../../graphql/cost/price.ts';
import type { Types } from '../../graphql/types.ts';
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
      'What the first reading of a text yields. The fields beside `data` are those of Query that the operations of the catalogue ask, with the arguments of that reading: null where its operation does not ask them.',
    fields: (t) => ({
      data: t.field({
        type: 'JSON',
        nullable: true,
        description:
          'The data of its operation, run with its variables: the same as if a client sent them. Runs only where it is selected.',
        resolve: (result) => result.data(),
      }),
    }),
  });
  const answer = builder.objectRef<AnswerShape>('Answer').implement({
    description: 'How a text was understood, and what the likeliest reading of it yields.',
    fields: (t) => ({
      readings: t.field({
        type: [reading],
        description: `How the text may be read, the likeliest first, at most ${limits.askReadings}; empty where nothing was understood.`,
        resolve: ({ understood, lang }) => understood.readings.map((read) => ({ reading: read, lang })),
      }),
      result: t.field({
        type: result,
        nullable: true,
        description: 'What the first reading yields; null where nothing was understood.',
        resolve: (shape) => shape.result,
      }),
      notUnderstood: t.stringList({
        description:
          'Words of which the first reading makes nothing or, without a reading, of which nothing is known.',
        resolve: ({ understood }) => [...understood.notUnderstood],
      }),
      suggestions: t.stringList({
        description:
          'Questions to ask instead: what may be meant, where something was guessed, not understood or spelled otherwise; examples that the graph can answer, where nothing was understood.',
        resolve: async (shape) => [...(await shape.suggestions())],
      }),
    }),
  });
  builder.queryField('ask', (t) =>
    t.field({
      extensions: priced(prices.ask),
      type: answer,
      description:
        'A question as people type it, in English, Korean or Japanese. It is read by the phrases of a catalogue and the names in the graph: by rules, never by a model, so that the same text is always read alike.',
      args: {
        text: t.arg.string({
          required: true,
          description: `The question: at most ${limits.askText} characters. One operation may ask at most ${limits.askTexts} texts.`,
        }),
        lang: t.arg({
          type: 'LanguageTag',
          description: 'Language of the phrases and names in the answer; without it, that of the text.',
        }),
      },
      resolve: (_, asked, context, { schema }) => answerTo(asked, context, schema),
    }),
  );
}
