import { expect, test } from 'vitest';
import { linkCountsQuery } from '../../../explorer/src/views/canvas/load/link-counts.ts';

test('links are counted in one question, which takes nothing in that is not a name of a field', () => {
  const text = linkCountsQuery(['policies', 'x") { id } evil: node(id: "']).loc?.source.body ?? '';
  expect(text.replace(/\s+/g, ' ')).toContain('policies: neighbours(links: [ "policies"], first: 1)');
  expect(text).not.toContain('evil');
});
