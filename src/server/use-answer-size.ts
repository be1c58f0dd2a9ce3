import type { Plugin } from 'graphql-yoga';
import type { AnswerSize } from '../graphql/answer-size.ts';

/** An answer that grew too large is none: what was found of it by then would pass for the whole. */
export function useAnswerSize(): Plugin<{ readonly answerSize: AnswerSize }> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ setResult }) => {
        const { fault } = args.contextValue.answerSize;
        if (fault !== null) setResult({ errors: [fault] });
      },
    }),
  };
}
