import type { GraphQLSchema } from 'graphql';
import { requestFault } from '../../graphql/errors.ts';
import type { RequestContext } from '../../graphql/request-context.ts';
import type { Types } from '../../graphql/types.ts';
import { languageOf } from '../../questions/grammar/grammars.ts';
import type { AnswerShape } from './answer-shape.ts';
import { runOperation } from './run-operation.ts';
import { suggest } from './suggest.ts';
import { type Catalogue, understand } from './understand.ts';

/** What a client asks. */
interface Asked {
  readonly text: string;
  readonly lang?: string | null | undefined;
}

/**
 * Answers texts, each once in a request however many fields ask it, and only up to a limit. Reading a text and running what
 * answers it is far more work than the words of the operation show: without a bound, aliases would multiply it.
 */
export function answering(catalogue: Catalogue, types: Types) {
  const ofRequests = new WeakMap<RequestContext, Map<string, Promise<AnswerShape>>>();
  return (asked: Asked, context: RequestContext, schema: GraphQLSchema): Promise<AnswerShape> => {
    const lang = asked.lang ?? languageOf(asked.text);
    const answers = ofRequests.get(context) ?? new Map<string, Promise<AnswerShape>>();
    ofRequests.set(context, answers);
    const key = JSON.stringify([asked.text, lang]);
    const known = answers.get(key);
    if (known !== undefined) return known;
    if (answers.size >= types.limits.askTexts)
      throw requestFault('TOO_EXPENSIVE', `One operation may ask at most ${types.limits.askTexts} texts.`);
    const answer = answerTo(asked.text, lang);
    answers.set(key, answer);
    return answer;

    async function answerTo(text: string, language: string): Promise<AnswerShape> {
      const understood = await understand(text, catalogue, types, context);
      const [reading] = understood.readings;
      const shape = reading && { reading, lang: language };
      return {
        understood,
        lang: language,
        result: shape ? { ...shape, data: once(() => runOperation(shape, schema, context)) } : null,
        suggestions: once(() => suggest(understood, language, catalogue.questions, context)),
      };
    }
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
