import { expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { compareValues } from '../../../src/reconcile/compare-values.ts';

const properties = graph.kinds.flatMap((kind) => kind.properties);

test.each([
  ['FuzzyDate', '2024-04-18', '2024-04-18', 1],
  ['FuzzyDate', '2024', '2024-04-18', 0.8],
  ['FuzzyDate', '2024-04-18', '2024/2034', 0.8],
  ['FuzzyDate', '2023', '2024-04-18', 0],
  ['FuzzyDate', '2023/2024-05', '2024-04/2025', 0],
  ['Decimal', '87.5', '87.5', 1],
  ['Decimal', '87', '87.5', 0],
  ['Text', 'GmbH', 'gmbh', 1],
])('of %s, %s and %s are alike by %d', (value, asked, held, likeness) => {
  const property = properties.find((one) => one.value.name === value);
  if (property === undefined) throw new Error(`nothing has a ${value}`);
  expect(compareValues(property, asked, held)).toBe(likeness);
});
