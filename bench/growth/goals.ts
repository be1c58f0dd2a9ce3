import type { WorkloadName } from '../compare/workloads.ts';
import type { StoreName } from './options.ts';
import type { SizeResult } from './results.ts';

/** The sizes that the aims speak of. */
const [least, most] = [10_000, 10_000_000];

/** How many times as long the questions may take at the most nodes as at the least. */
const mostTimes = 1.5;
/** Milliseconds that a count may take more than a ping, where both cross a network. */
const mostMs = 5;
/** Megabytes of resident memory of the server at the most nodes, the pages of the store among them. */
const mostMb = 1_000;

const steady: Readonly<Record<StoreName, readonly WorkloadName[]>> = {
  neo4j: ['lookup', 'page1', 'page1000'],
  sqlite: ['lookup', 'edges', 'depth4', 'hub', 'page1', 'page1000', 'totalCount'],
};

/** One line for each aim of a store; where the sizes of the aims were not measured, of those that were. */
export function goalLines(store: StoreName, results: readonly SizeResult[]): readonly string[] {
  const measured = results.filter((of) => of.store === store && of.workloads !== undefined);
  const [first, last] = [measured[0], measured.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const sizes = `${first.size.toLocaleString('en')} to ${last.size.toLocaleString('en')}`;
  const aimed = first.size === least && last.size === most;
  const met = (is: boolean): string =>
    aimed ? (is ? 'met' : '**missed**') : 'no verdict: other sizes are aimed at';
  const p50 = ({ workloads }: SizeResult, name: WorkloadName): number => workloads?.[name]?.p50.median ?? NaN;
  const ratios = steady[store].map((name) => {
    const ratio = p50(last, name) / p50(first, name);
    return `\`${name}\` p50, ${sizes}: ${ratio.toFixed(2)} times as long (aim: at most ${mostTimes}): ${met(ratio <= mostTimes)}`;
  });
  const at = last.size.toLocaleString('en');
  if (store === 'sqlite') {
    const mb = last.serverMb ?? NaN;
    return [...ratios, `resident memory at ${at}: ${mb} MB (aim: at most ${mostMb}): ${met(mb <= mostMb)}`];
  }
  const more = p50(last, 'totalCount') - (last.floor?.p50.median ?? NaN);
  return [
    ...ratios,
    `\`totalCount\` p50 at ${at}: ${more.toFixed(2)} ms more than a ping (aim: at most ${mostMs}): ${met(more <= mostMs)}`,
  ];
}
