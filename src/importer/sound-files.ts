import { unretrievedHead } from '../claims/canonical-form.ts';
import type { Claim, Head, ReleaseState } from '../claims/claim.ts';
import type { RowFault } from '../claims/problem.ts';
import { readHead } from '../claims/read-head.ts';
import { checkedRows, problemAt } from './checked-rows.ts';
import type { ImportOptions } from './import-options.ts';
import { knownHeads } from './known-heads.ts';
import { readOf } from './read-of.ts';
import { headDiffers, unknownSource } from './source-faults.ts';
import { datasetOf, releaseFault } from './write-releases.ts';

/** The files of a strict import that have no bad row, and how many rows the others have. */
export interface SoundFiles {
  readonly accepted: readonly string[];
  readonly refused: number;
}

/**
 * Leaves out the files with a bad row, and reports every such row. A file that is left out takes its sources with it,
 * so the others are checked again.
 */
export async function soundFiles(files: readonly string[], options: ImportOptions): Promise<SoundFiles> {
  let refused = 0;
  for (let accepted = files; ; ) {
    const heads = await headsOf(accepted, options);
    const sound: string[] = [];
    for (const file of accepted) {
      const rows = await rowsOfBadFile(file, heads, options);
      refused += rows;
      if (rows === 0) sound.push(file);
    }
    if (sound.length === accepted.length) return { accepted, refused };
    accepted = sound;
  }
}

/** What sources say about themselves, each from the first file that has it. */
async function headsOf(files: readonly string[], options: ImportOptions): Promise<ReadonlyMap<string, Head>> {
  const heads = new Map<string, Head>();
  for (const file of files)
    for await (const row of checkedRows(file, options, 'head'))
      if (row.type === 'head' && !heads.has(row.head.id)) heads.set(row.head.id, row.head);
  return heads;
}

/** How many rows a file has, or 0 where all of them are sound. */
async function rowsOfBadFile(
  file: string,
  heads: ReadonlyMap<string, Head>,
  options: ImportOptions,
): Promise<number> {
  const stored = new Map<string, Head | null>();
  const read = readOf(options);
  let rows = 0;
  let bad = 0;
  for await (const row of checkedRows(file, options)) {
    rows += 1;
    if (row.type === 'problem') {
      bad += 1;
      options.report?.(row.problem);
      continue;
    }
    const fault =
      row.type === 'claim'
        ? await faultOfClaim(row.claim)
        : row.type === 'head'
          ? await faultOfHead(row.head)
          : await faultOfRelease(row.release);
    if (fault === null) continue;
    bad += 1;
    options.report?.(problemAt(file, row.line, fault));
  }
  return bad === 0 ? 0 : rows;

  async function faultOfClaim(claim: Claim): Promise<RowFault | null> {
    return (await headOf(claim.source)) === undefined ? unknownSource(claim) : null;
  }

  async function faultOfHead(said: Head): Promise<RowFault | null> {
    const known = await headOf(said.id);
    return known === undefined || unretrievedHead(known) === unretrievedHead(said)
      ? null
      : headDiffers(said, known);
  }

  async function faultOfRelease(release: ReleaseState): Promise<RowFault | null> {
    const [known] = await knownHeads(read, [release.source]);
    const dataset = datasetOf(release, (await headOf(release.source))?.dataset ?? null, options.ontology);
    return releaseFault(release, known, dataset, read);
  }

  /** The head that counts for a source: the store's, otherwise the first in the files. */
  async function headOf(id: string): Promise<Head | undefined> {
    if (!stored.has(id)) {
      const [known] = await knownHeads(read, [id]);
      stored.set(id, known === undefined || known.head === null ? null : readHead(known.head));
    }
    return stored.get(id) ?? heads.get(id);
  }
}
