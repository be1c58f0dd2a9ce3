import { type Axes, axesOf } from './axes.ts';
import type { Dimension } from './dimension.ts';
import type { FlowSet } from './flow-set.ts';
import { whyLeftOut } from './why-left-out.ts';

/** Investments with what they are grouped by. */
export interface Grouped {
  readonly set: FlowSet;
  readonly dimensions: readonly Dimension[];
  readonly axes: Axes;
  /** Why each is not counted, as `whyLeftOut` says. */
  readonly why: Uint8Array;
  /** How many group memberships they have in total: there may be so many that a sum has to be refused. */
  readonly memberships: number;
}

/** Groups investments, without making the groups. */
export function grouped(set: FlowSet, dimensions: readonly Dimension[]): Grouped {
  const why = whyLeftOut(set);
  const axes = axesOf(set, dimensions, why.length);
  return { set, dimensions, axes, why, memberships: membershipsOf(axes, why.length) };
}

function membershipsOf(axes: Axes, count: number): number {
  let sum = 0;
  for (let place = 0; place < count; place++) {
    let product = 1;
    for (const { lists } of axes) product *= (lists.starts[place + 1] ?? 0) - (lists.starts[place] ?? 0);
    sum += product;
  }
  return sum;
}
