import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { testData } from '../test-data.ts';

/** Some days of a public running list of announced investments, which changes between them, in the order of days. */
export function listPaths(): readonly string[] {
  const folder = testData('us-investment-announcements');
  if (folder === null) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => join(folder, name));
}
