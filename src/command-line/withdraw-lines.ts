import type { WithdrawSummary } from '../importer/sync/withdraw.ts';
import { counted } from './counted.ts';

/** What a withdrawal did, or its undoing, as lines. */
export function withdrawLines(
  { sources, withdrawnWith, wasSo, ended, begun }: WithdrawSummary,
  undo: boolean,
): readonly string[] {
  if (withdrawnWith !== null)
    return [
      `It does not count yet, since ${withdrawnWith} is withdrawn: cuibono withdraw ${withdrawnWith} --undo`,
    ];
  const one = sources.length === 1;
  const [count, were] = one ? ['counts', 'was'] : ['count', 'were'];
  const did = undo
    ? wasSo
      ? `${count} already`
      : `${count} again`
    : `${were} withdrawn${wasSo ? ' before' : ''}`;
  const what = sources.length === 0 ? 'nothing' : sources.join(', ');
  return [
    `${what} ${did}: ${counted(ended, 'claim')} no longer ${ended === 1 ? 'counts' : 'count'}, ${begun} ${begun === 1 ? 'counts' : 'count'} again`,
  ];
}
