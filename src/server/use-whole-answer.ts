import type { Plugin } from 'graphql-yoga';
import type { RequestContext } from '../graphql/request-context.ts';
import { wholeAnswer } from './whole-answer.ts';

/** Completes what Yoga executed. */
export function useWholeAnswer(): Plugin<Pick<RequestContext, 'answerSize' | 'notices'>> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if (!(Symbol.asyncIterator in result)) setResult(wholeAnswer(result, args.contextValue));
      },
    }),
  };
}
