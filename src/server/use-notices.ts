import type { Plugin } from 'graphql-yoga';
import { type Notices, withNotices } from '../graphql/notices.ts';

/** Says in `extensions` which bounds kept something out of an answer, and which statements it cost where that was asked for. */
export function useNotices(): Plugin<{ readonly notices: Notices }> {
  return {
    onExecute: ({ args }) => ({
      onExecuteDone: ({ result, setResult }) => {
        if (!(Symbol.asyncIterator in result)) setResult(withNotices(result, args.contextValue.notices));
      },
    }),
  };
}
