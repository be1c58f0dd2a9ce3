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

const p50 = { concurrency: 1, metric: 'p50' } as const;

const goals: readonly Goal[] = [
  { ...p50, workload: 'depth4', ratio: 'U/L', atMost: 1.2 },
  { ...p50, workload: 'some', ratio: 'U/L', atMost: 1.3 },
  { ...p50, workload: 'whoInvests', ratio: 'U/L', atMost: 2 },
  { ...p50, workload: 'paths', ratio: 'U/L', atMost: 2.5 },
  { ...p50, workload: 'depth4', ratio: 'R/U', atLeast: 3 },
  { ...p50, workload: 'hub', ratio: 'R/U', atLeast: 10 },
  { ...p50, workload: 'lookup', ratio: 'R/U', atLeast: 1.6 },
  { ...p50, workload: 'page1', ratio: 'R/U', atLeast: 12 },
  { ...p50, workload: 'some', ratio: 'R/U', atLeast: 12 },
  { workload: 'depth4', concurrency: 32, metric: 'perSecond', ratio: 'U/R', atLeast: 4 },
  { ...p50, workload: 'depth4', ratio: 'E/L', atMost: 0.5 },
  { ...p50, workload: 'whoInvests', ratio: 'E/L', atMost: 1.5 },
  { ...p50, workload: 'lookup', ratio: 'R/E', atLeast: 9 },
  { ...p50, workload: 'depth4', ratio: 'R/E', atLeast: 4.5 },
  { ...p50, workload: 'hub', ratio: 'R/E', atLeast: 18 },
  { ...p50, workload: 'some', ratio: 'R/E', atLeast: 45 },
  { ...p50, workload: 'page1', ratio: 'R/E', atLeast: 100 },
  { ...p50, workload: 'page1000', ratio: 'R/E', atLeast: 100 },
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
