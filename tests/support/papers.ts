import { columnsOf } from '../../src/shapes/nodes.ts';
import { listOf } from '../../src/store/cell.ts';
import type { Store } from '../../src/store/store.ts';
import { soon } from './stores.ts';

/** A paper of a day that tells the amount of one investment. */
export const paper = (day: string, amount: string) => [
  { source: { id: `source/paper-${day}`, title: `Paper of ${day}`, published: day } },
  ...Object.entries({ amount, hosts: 'country/jp' }).map(([about, value]) => ({
    subject: 'investment/widget',
    about,
    value,
    basis: 'REPORTED',
    source: `source/paper-${day}`,
  })),
];
/** That amount, as a graph has it. */
export async function amountIn(view: Store): Promise<unknown> {
  const [row] = await view.read(columnsOf(['investment/widget'], ['amountValue']), soon());
  return listOf(row?.cells)[0];
}
