import { hash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { digestOfFiles } from '../files/digest-of-files.ts';

/** All that decides what a mapping makes of a file. */
interface Deciding {
  /** Its own file, beside which those of its tables are. */
  readonly file: string;
  readonly text: string;
  /** The files of its tables, as it names them. */
  readonly besides: readonly string[];
  /** What a command asks for, and the mapping does not say. */
  readonly format: string | undefined;
  readonly released: string | null;
  /** The variables that its expressions name. */
  readonly variables: ReadonlySet<string>;
}

/**
 * What tells a mapping from others that may read the same file otherwise. The day of the edition is a part of it only where an
 * expression may read it (`$released`): else the same file, published again on another day, would be read again for nothing.
 */
export async function mappingDigest(deciding: Deciding): Promise<string> {
  const { file, text, besides, format, released, variables } = deciding;
  const tables = await digestOfFiles(besides.map((table) => join(dirname(file), table)));
  const day = variables.has('released') ? released : null;
  return hash('sha256', JSON.stringify([text, tables, format ?? null, day]));
}
