import type { Comparison } from './summary.ts';
import type { WorkloadName } from './workloads.ts';

/** A ratio that is aimed at. */
interface Goal {
  readonly workload: WorkloadName;
  readonly concurrency: number;
  readonly metric: 'p50' | 'perSecond';
  readonly ratio: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** A goal with what was measured. */
export interface Outcome extends Goal {
  readonly measured: number;
  readonly least: number;
  readonly most: number;
  readonly met: boolean;
}

const goals: readonly Goal[] = [
  { workload: 'depth4', concurrency: 1, metric: 'p50', ratio: 'U/L', atMost: 1.25 },
  { workload: 'some', concurrency: 1, metric: 'p50', ratio: 'U/L', atMost: 1.3 },
  { workload: 'depth4', concurrency: 1, metric: 'p50', ratio: 'R/U', atLeast: 3 },
  { workload: 'hub', concurrency: 1, metric: 'p50', ratio: 'R/U', atLeast: 10 },
  { workload: 'lookup', concurrency: 1, metric: 'p50', ratio: 'R/U', atLeast: 1.6 },
  { workload: 'page1', concurrency: 1, metric: 'p50', ratio: 'R/U', atLeast: 12 },
  { workload: 'some', concurrency: 1, metric: 'p50', ratio: 'R/U', atLeast: 12 },
  { workload: 'depth4', concurrency: 32, metric: 'perSecond', ratio: 'U/R', atLeast: 4 },
  { workload: 'depth4', concurrency: 1, metric: 'p50', ratio: 'R/E', atLeast: 8 },
];

/** Which goals were met; those whose lines were not measured are left out. */
export function outcomes(comparisons: readonly Comparison[]): readonly Outcome[] {
  return goals.flatMap((goal) => {
    const found = comparisons.find(
      ({ workload, concurrency }) => workload === goal.workload && concurrency === goal.concurrency,
    )?.[goal.metric][goal.ratio];
    if (found === undefined) return [];
    const { median: measured, least, most } = found;
    const met = measured >= (goal.atLeast ?? 0) && measured <= (goal.atMost ?? Infinity);
    return [{ ...goal, measured, least, most, met }];
  });
}
