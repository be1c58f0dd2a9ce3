import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { graphFacts } from '../../../bench/compare/graph-facts.ts';
import { pageLength, shapeOf } from '../../../bench/growth/shape-of.ts';
import { writeGraph } from '../../../bench/growth/write-graph.ts';

test('a generated graph has as many nodes as it was asked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cuibono-growth-'));
  try {
    expect(writeGraph(folder, 1, shapeOf(10_000)).nodes).toBe(10_000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('the smallest graph has a thousand pages, and all that its steady companies invest', () => {
  const { investments, hubInvestments, steady } = shapeOf(10_000);
  expect(investments).toBeGreaterThanOrEqual(1_000 * pageLength);
  expect(investments).toBeGreaterThanOrEqual(2 * hubInvestments + steady.count * steady.investments);
});

test('a steady company has the same degree in graphs of all sizes', () => {
  for (const nodes of [10_000, 30_000]) {
    const shape = shapeOf(nodes);
    let found = 0;
    for (const { about, value } of graphFacts(1, shape))
      if (about === 'investors' && value === `company/g${shape.steady.from}`) found += 1;
    expect(found).toBe(shape.steady.investments);
  }
});
