import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * A path among public data sets that are not part of the project: they lie in a folder beside it, or in the one that CUIBONO_TEST_DATA names.
 * Null where there is nothing, which one line says.
 */
export function testData(...parts: readonly string[]): string | null {
  const data = process.env.CUIBONO_TEST_DATA ?? resolve(import.meta.dirname, '../../../shared/data');
  const path = join(data, ...parts);
  if (existsSync(path)) return path;
  console.warn(
    `SKIPPED: ${parts.join('/')} is not here; set CUIBONO_TEST_DATA to the folder of public data sets to test with it.`,
  );
  return null;
}
