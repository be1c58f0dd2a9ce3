import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { StoreDamaged } from '../../../src/store/errors.ts';
import { restoreTo } from '../../../src/store/sqlite/restore/restore-to.ts';
import { asideIn, bytesOf, crashed, things } from './restored.ts';
import { scratchGraph } from './scratch-graph.ts';

const graph = scratchGraph();

const child = fileURLToPath(new URL('./restore-child.ts', import.meta.url));

test('killed before any of its changes, it leaves the old graph, the new one, or none until it is run again', async () => {
  const template = await crashed(graph);
  const before = bytesOf(template);
  const ends = new Map<string, number>();
  for (let last = 1; ; last += 1) {
    const folder = graph.at(`killed-${last}`);
    cpSync(template, folder, { recursive: true });
    const args = ['--import', 'tsx', child, folder, graph.at('backup.db'), String(last)];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status === 0) break;
    expect(stderr).toBe('');
    const left = await things(folder).catch((error: unknown) => {
      expect(error).toBeInstanceOf(StoreDamaged);
      expect(String(error)).toMatch(/when its process was ended: run `cuibono restore FILE` again/);
      return 'none';
    });
    expect([5, 2, 'none'], `change ${last}`).toContain(left);
    ends.set(String(left), (ends.get(String(left)) ?? 0) + 1);
    if (left !== 5) {
      // All that was there is together, once it has come to its end.
      await restoreTo(folder, graph.at('backup.db'));
      const whole = asideIn(folder).filter((name) => existsSync(join(folder, name, 'past')));
      expect(whole, `change ${last}`).toHaveLength(1);
      expect(bytesOf(join(folder, whole[0] ?? '')), `change ${last}`).toEqual(before);
    } else await restoreTo(folder, graph.at('backup.db'));
    // A copy of the backup that was put there in vain is nobody's graph.
    const graphs = asideIn(folder).filter((name) => existsSync(join(folder, name, 'graph.db')));
    expect(graphs, `change ${last}`).toHaveLength(left === 2 ? 2 : 1);
    expect(await things(folder)).toBe(2);
    expect(readdirSync(folder).filter((name) => name.includes('arriving'))).toEqual([]);
    rmSync(folder, { recursive: true });
  }
  expect([...ends.keys()].sort()).toEqual(['2', '5', 'none']);
});

test('an opening removes what a killed restore has left of its copy', async () => {
  const data = await crashed(graph);
  writeFileSync(join(data, 'graph.db-arriving'), 'half of a copy');
  expect(await things(data)).toBe(5);
  expect(existsSync(join(data, 'graph.db-arriving'))).toBe(false);
});
