import type { Found } from './comparison.ts';
import type { Outcome } from './goals.ts';
import { type LineKey, lineKeys } from './lines.ts';
import type { Failure } from './questions.ts';
import type { Comparison, LineResult, Spread } from './summary.ts';

type Column = readonly [title: string, value: (row: Comparison) => string];

/** The results as Markdown. */
export function tables({ comparisons, outcomes, failures, ...run }: Found): string {
  const at = (concurrency: number) => comparisons.filter((one) => one.concurrency === concurrency);
  const most = Math.max(...comparisons.map(({ concurrency }) => concurrency));
  const least = Math.min(...comparisons.map(({ concurrency }) => concurrency));
  const ratio = (metric: 'p50' | 'perSecond', name: string): Column => [
    name,
    (row) => spreadText(row[metric][name]),
  ];
  const { machine, started, loadBefore, loadAfter, others } = run;
  const busy = [loadBefore, loadAfter].map(([minute = 0]) => short(minute)).join(' before and ');
  return [
    `${started.slice(0, 10)}, ${machine}. Load average over a minute: ${busy} after; processes of others took ${spreadText(others)} of the processors while something was timed.`,
    `Milliseconds at p50, concurrency ${least}; ratios round by round, median (least to most):`,
    table(at(least), [
      ...lineColumns(({ p50 }) => short(p50.median)),
      ratio('p50', 'U/L'),
      ratio('p50', 'R/U'),
      ratio('p50', 'R/E'),
    ]),
    `Operations a second, concurrency ${most}:`,
    table(at(most), [
      ...lineColumns(({ perSecond }) => short(perSecond.median)),
      ratio('perSecond', 'U/R'),
      ratio('perSecond', 'E/R'),
    ]),
    `One operation at concurrency ${least}: milliseconds of processor time of the line and of Neo4j · statements · kilobytes over Bolt:`,
    table(
      at(least),
      lineColumns(
        ({ cpu, statements, boltBytes }) =>
          `${short(cpu.line)} + ${short(cpu.neo4j)} · ${short(statements)} · ${short(boltBytes / 1_000)}`,
      ),
    ),
    'Aims:',
    aims(outcomes),
    'Where ours is the slower one:',
    losses(comparisons, failures),
  ].join('\n\n');
}

const lineColumns = (value: (result: LineResult) => string): readonly Column[] =>
  lineKeys.map((key) => [key, (row) => cellOf(row, key, value)]);

function cellOf(row: Comparison, key: LineKey, value: (result: LineResult) => string): string {
  const result = row.lines[key];
  return result === undefined ? '' : value(result);
}

function table(rows: readonly Comparison[], columns: readonly Column[]): string {
  const head = ['workload', ...columns.map(([title]) => title)];
  const body = rows.map((row) => [`\`${row.workload}\``, ...columns.map(([, value]) => value(row))]);
  return markdown(head, body);
}

function markdown(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rule = head.map((_, n) => (n === 0 ? '---' : '---:'));
  return [head, rule, ...body].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function aims(outcomes: readonly Outcome[]): string {
  return markdown(
    ['aim', 'wanted', 'measured', 'met'],
    outcomes.map((one) => [
      `\`${one.workload}\` ${one.ratio} ${one.metric === 'p50' ? 'p50' : 'throughput'}, concurrency ${one.concurrency}`,
      one.atLeast === undefined ? `at most ${one.atMost}` : `at least ${one.atLeast}`,
      spreadText({ median: one.measured, least: one.least, most: one.most }),
      one.met ? 'yes' : '**no**',
    ]),
  );
}

/** Against each peer, but for the limit line, which nobody beats for long. */
function losses(comparisons: readonly Comparison[], failures: readonly Failure[]): string {
  const rivals: readonly LineKey[] = ['N', 'D', 'R'];
  const lost = comparisons.flatMap(({ workload, concurrency, lines }) =>
    (['U', 'E'] as const).flatMap((key) => {
      const ours = lines[key];
      const faster = rivals.filter((rival) => {
        const theirs = lines[rival];
        if (ours === undefined || theirs === undefined) return false;
        return concurrency === 1
          ? theirs.p50.median < ours.p50.median
          : theirs.perSecond.median > ours.perSecond.median;
      });
      return faster.length === 0
        ? []
        : [`- \`${workload}\`, concurrency ${concurrency}: ${key} is behind ${faster.join(', ')}`];
    }),
  );
  const silent = failures.map(
    ({ line, workload, form }) => `- \`${workload}\`: ${line} (${form}) gives no answer in its own time`,
  );
  return lost.length + silent.length === 0 ? 'Nowhere.' : [...lost, ...silent].join('\n');
}

function spreadText(spread: Spread | undefined): string {
  if (spread === undefined) return '';
  const { median, least, most } = spread;
  return `${short(median)} (${short(least)} to ${short(most)})`;
}

/** Three digits that matter. */
function short(number: number): string {
  if (Number.isNaN(number)) return '?';
  return number >= 100 ? String(Math.round(number)) : String(Number(number.toPrecision(number >= 1 ? 3 : 2)));
}
