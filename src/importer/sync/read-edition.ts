import { hash } from 'node:crypto';
import { unretrievedHead } from '../../claims/canonical-form.ts';
import type { Claim, Head } from '../../claims/claim.ts';
import type { Warning } from '../../claims/doubts/doubt.ts';
import { isEntityId } from '../../claims/entity-id.ts';
import { type Problem, RowFault } from '../../claims/problem.ts';
import { placeInSource, referenceOf } from '../../claims/reference.ts';
import { datasetKind } from '../../claims/source-kind.ts';
import { type CheckedRow, checkedRows, problemAt } from '../checked-rows.ts';
import { FileFault } from '../file-fault.ts';
import { defaultBatchSize } from '../import-options.ts';
import type { Read } from '../read-of.ts';
import type { Reading } from '../reading.ts';
import { headDiffers } from '../source-faults.ts';
import { warnings } from '../warnings.ts';

/** An edition of a dataset as a file has it. */
export interface Edition {
  /** The document that the file is, as an edition of the dataset. */
  readonly source: Head;
  /** What the file says of the dataset itself; null where nothing. */
  readonly dataset: Head | null;
  /** SHA-256 of all claims and where each is said. */
  readonly hash: string;
  /** How many claims it says, each once, in how many places, and how many entities they are about. */
  readonly claims: number;
  readonly places: number;
  readonly entities: number;
}

/** How a file is read as an edition. */
export interface EditionOptions extends Reading {
  readonly dataset: string;
  /** Day of publication (YYYY-MM-DD), for a file that does not say it. */
  readonly released: string;
  readonly report: (problem: Problem) => void;
  /** Called for what is taken in and yet doubtful. */
  readonly warn?: (warning: Warning) => void;
  /** Reads the store into which it is to come. */
  readonly read: Read;
}

/**
 * Reads the head of an edition, and checks each of its rows: all of them must be good, since what a bad one fails to say would be taken
 * as no longer said. Returns null where one is not, after reporting each.
 */
export async function readEdition(file: string, options: EditionOptions): Promise<Edition | null> {
  let [source, dataset]: [Head | null, Head | null] = [null, null];
  let bad = 0;
  const refuse = (problem: Problem): void => {
    bad += 1;
    options.report(problem);
  };
  const doubts = warnings(options);
  const digests: string[] = [];
  // Heads first: in JSON Lines they may stand anywhere.
  for await (const row of checkedRows(file, options, 'head')) {
    if (row.type !== 'head') continue;
    const isDataset = options.ontology.kindOfId(row.head.id)?.name === datasetKind;
    const other = isDataset ? dataset : source;
    if (isDataset && row.head.id !== options.dataset)
      refuse(problemAt(file, row.line, ofOther('dataset.id', row.head.id, options.dataset)));
    else if (other !== null && other.id !== row.head.id)
      refuse(problemAt(file, row.line, another(row.head.id, other.id)));
    else if (other !== null && unretrievedHead(other) !== unretrievedHead(row.head))
      refuse(problemAt(file, row.line, headDiffers(row.head, other)));
    else if (isDataset) dataset = row.head;
    else if (row.head.dataset !== null && row.head.dataset !== options.dataset)
      refuse(problemAt(file, row.line, ofOther('source.dataset', row.head.dataset, options.dataset)));
    else source = row.head;
  }
  const taken: Extract<CheckedRow, { readonly type: 'claim' }>[] = [];
  const [ids, subjects] = [new Set<string>(), new Set<string>()];
  for await (const row of checkedRows(file, options)) {
    if (row.type === 'problem') refuse(row.problem);
    if (row.type === 'release') refuse(problemAt(file, row.line, anExport('release')));
    if (row.type !== 'claim') continue;
    // Without a head that is good, every row would be refused for it.
    if (source !== null && row.claim.source !== source.id)
      refuse(problemAt(file, row.line, another(row.claim.source, source.id)));
    if (row.claim.through !== null) refuse(problemAt(file, row.line, anExport('through')));
    subjects.add(row.claim.subject);
    taken.push(row);
    if (taken.length === defaultBatchSize) await doubts.about(taken.splice(0));
    ids.add(row.claim.id);
    digests.push(digestOf(row.claim));
  }
  await doubts.about(taken);
  if (source === null) {
    if (bad === 0) refuse(problemAt(file, 1, headless()));
    return null;
  }
  const edition = asEdition(source, options);
  // The day that is added to a long id may make it too long.
  if (!isEntityId(edition.id)) refuse(problemAt(file, 1, longId(edition.id)));
  if (bad > 0) return null;
  return {
    source: edition,
    dataset,
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

/**
 * A head that bears no day is that of every edition, which then has a document of its own: named by the day on which it was released.
 */
function asEdition(source: Head, { dataset, released }: EditionOptions): Head {
  if (source.properties.published !== undefined) return { ...source, dataset };
  return {
    ...source,
    dataset,
    id: source.id.endsWith(released) ? source.id : `${source.id}-${released}`,
    properties: { ...source.properties, published: released },
  };
}

const hashOf = (digests: string[]): string => hash('sha256', digests.sort().join(''));

const digestOf = (claim: Claim): string => hash('sha256', `${claim.id} ${placeInSource(referenceOf(claim))}`);

const ofOther = (path: string, found: string, dataset: string): RowFault =>
  new RowFault('WRONG_KIND', path, `the file is of ${found}`, dataset);

const another = (found: string, wanted: string): RowFault =>
  new RowFault('WRONG_KIND', 'source', `an edition is one document, and this row is of ${found}`, wanted);

const longId = (id: string): RowFault =>
  new RowFault('BAD_ID', 'source.id', `${id.slice(0, 100)}… is too long for an id`, 'a shorter id');

const headless = (): RowFault =>
  new RowFault('MISSING', 'source', 'the file has no head with its source', 'source: { id: …, title: … }');

const anExport = (path: string): RowFault =>
  new RowFault('UNKNOWN_KEY', path, 'the file is an export, and not an edition', 'cuibono import');
