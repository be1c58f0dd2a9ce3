import { hash } from 'node:crypto';
import type { Claim, Head } from '../../claims/claim.ts';
import type { Warning } from '../../claims/doubts/doubt.ts';
import { type Problem, RowFault } from '../../claims/problem.ts';
import { placeInSource, referenceOf } from '../../claims/reference.ts';
import type { StoredReading } from '../../shapes/readings.ts';
import { type CheckedRow, checkedRows, problemAt } from '../checked-rows.ts';
import { FileFault } from '../file-fault.ts';
import { defaultBatchSize } from '../import-options.ts';
import type { Read } from '../read-of.ts';
import type { Reading } from '../reading.ts';
import { warnings } from '../warnings.ts';
import { anotherDocument, type EditionOf, editionHeads } from './edition-heads.ts';

/** An edition of a dataset as a file has it. */
export interface Edition extends StoredReading {
  /** The document that the file is, as an edition of the dataset. */
  readonly source: Head;
  /** What the file says of the dataset itself; null where nothing. */
  readonly dataset: Head | null;
}

/** How a file is read as an edition. */
export interface EditionOptions extends EditionOf {
  readonly report: (problem: Problem) => void;
  /** Called for what is taken in and yet doubtful. */
  readonly warn?: (warning: Warning) => void;
  /** Reads the store into which it is to come. */
  readonly read: Read;
  /** What the file is known to say, since it was read before; null where it was not. */
  readonly known: StoredReading | null;
}

/**
 * Reads the heads of an edition, and checks each of its rows: all of them must be good, since what a bad one fails to say would be taken
 * as no longer said. Returns null where one is not, after reporting each. What is known to be said in it is not read again.
 */
export async function readEdition(file: string, options: EditionOptions): Promise<Edition | null> {
  let bad = 0;
  const refuse = (problem: Problem): void => {
    bad += 1;
    options.report(problem);
  };
  const { named, source, dataset } = await editionHeads(file, options, refuse);
  const known = source !== null && bad === 0 ? options.known : null;
  const reading = known ?? (await readRows(file, named, options, refuse));
  if (source === null && bad === 0) refuse(problemAt(file, 1, headless()));
  return source === null || bad > 0 ? null : { source, dataset, ...reading };
}

/** What the rows of a file say; each that is no part of an edition is refused. */
async function readRows(
  file: string,
  source: Head | null,
  options: EditionOptions,
  refuse: (problem: Problem) => void,
): Promise<StoredReading> {
  const doubts = warnings(options);
  const digests: string[] = [];
  const taken: Extract<CheckedRow, { readonly type: 'claim' }>[] = [];
  const [ids, subjects] = [new Set<string>(), new Set<string>()];
  for await (const row of checkedRows(file, options)) {
    if (row.type === 'problem') refuse(row.problem);
    if (row.type === 'release') refuse(problemAt(file, row.line, anExport('release')));
    if (row.type !== 'claim') continue;
    // Without a head that is good, every row would be refused for it.
    if (source !== null && row.claim.source !== source.id)
      refuse(problemAt(file, row.line, anotherDocument(row.claim.source, source.id)));
    if (row.claim.through !== null) refuse(problemAt(file, row.line, anExport('through')));
    subjects.add(row.claim.subject);
    taken.push(row);
    if (taken.length === defaultBatchSize) await doubts.about(taken.splice(0));
    ids.add(row.claim.id);
    digests.push(digestOf(row.claim));
  }
  await doubts.about(taken);
  return {
    hash: hashOf(digests),
    claims: ids.size,
    places: new Set(digests).size,
    entities: subjects.size,
  };
}

/**
 * The claims of an edition, each row as one of its dataset and of the document that the edition is.
 * @throws {FileFault} where the file is not as it was when it was read first
 */
export async function* claimsOfEdition(
  file: string,
  { source, hash: expected }: Edition,
  reading: Reading,
): AsyncGenerator<Claim> {
  const changed = () => new FileFault(`${file} changed while it was read: sync it again.`);
  const digests: string[] = [];
  for await (const row of checkedRows(file, { ...reading, dataset: source.dataset ?? source.id })) {
    // All rows were good when they were read first, and what a bad one fails to say would be closed.
    if (row.type === 'problem') throw changed();
    if (row.type !== 'claim') continue;
    digests.push(digestOf(row.claim));
    yield { ...row.claim, source: source.id };
  }
  if (hashOf(digests) !== expected) throw changed();
}

const hashOf = (digests: string[]): string => hash('sha256', digests.sort().join(''));

const digestOf = (claim: Claim): string => hash('sha256', `${claim.id} ${placeInSource(referenceOf(claim))}`);

const headless = (): RowFault =>
  new RowFault('MISSING', 'source', 'the file has no head with its source', 'source: { id: …, title: … }');

const anExport = (path: string): RowFault =>
  new RowFault('UNKNOWN_KEY', path, 'the file is an export, and not an edition', 'cuibono import');
