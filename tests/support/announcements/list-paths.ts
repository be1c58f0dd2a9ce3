import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Some days of a public running list of announced investments, which changes between them, in the order of days. The lists are not
 * part of the project: they lie in a folder beside it, or in the one that CUIBONO_TEST_DATA names. Where there are none, one line says so.
 */
export function listPaths(): readonly string[] {
  const data = process.env.CUIBONO_TEST_DATA ?? resolve(import.meta.dirname, '../../../../shared/data');
  const folder = join(data, 'us-investment-announcements');
  const paths = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.md'))
        .sort()
        .map((name) => join(folder, name))
    : [];
  if (paths.length === 0)
    console.warn(
      'SKIPPED: the running lists of announced investments are not here; set CUIBONO_TEST_DATA to their parent folder to test with them.',
    );
  return paths;
}
