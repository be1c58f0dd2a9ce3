import { unretrievedHead } from '../../claims/canonical-form.ts';
import type { Head } from '../../claims/claim.ts';
import { editionId } from '../../claims/edition-id.ts';
import { isEntityId } from '../../claims/entity-id.ts';
import { type Problem, RowFault } from '../../claims/problem.ts';
import { datasetKind } from '../../claims/source-kind.ts';
import { checkedRows, problemAt } from '../checked-rows.ts';
import type { Reading } from '../reading.ts';
import { headDiffers } from '../source-faults.ts';

/** What a file is read for. */
export interface EditionOf extends Reading {
  readonly dataset: string;
  /** Day of publication (YYYY-MM-DD), for a file that does not say it. */
  readonly released: string;
}

/** What a file says of itself. */
export interface EditionHeads {
  /** The document that it is, as it names it; null where it does not. */
  readonly named: Head | null;
  /** The same as an edition of the dataset. */
  readonly source: Head | null;
  /** What it says of the dataset; null where nothing. */
  readonly dataset: Head | null;
}

/** Reads the heads of an edition, which in JSON Lines may stand anywhere. Each that is another one's is refused. */
export async function editionHeads(
  file: string,
  options: EditionOf,
  refuse: (problem: Problem) => void,
): Promise<EditionHeads> {
  let [named, dataset]: [Head | null, Head | null] = [null, null];
  for await (const row of checkedRows(file, options, 'head')) {
    if (row.type !== 'head') continue;
    const { head, line } = row;
    const isDataset = options.ontology.kindOfId(head.id)?.name === datasetKind;
    const other = isDataset ? dataset : named;
    if (isDataset && head.id !== options.dataset)
      refuse(problemAt(file, line, ofOther('dataset.id', head.id, options.dataset)));
    else if (other !== null && other.id !== head.id)
      refuse(problemAt(file, line, anotherDocument(head.id, other.id)));
    else if (other !== null && unretrievedHead(other) !== unretrievedHead(head))
      refuse(problemAt(file, line, headDiffers(head, other)));
    else if (isDataset) dataset = head;
    else if (head.dataset !== null && head.dataset !== options.dataset)
      refuse(problemAt(file, line, ofOther('source.dataset', head.dataset, options.dataset)));
    else named = head;
  }
  const source = named === null ? null : asEdition(named, options);
  // The day that is added to a long id may make it too long.
  if (source !== null && !isEntityId(source.id)) refuse(problemAt(file, 1, longId(source.id)));
  return { named, source, dataset };
}

/** The head of the edition's own document. One that bears no day is that of every edition. */
function asEdition(source: Head, { dataset, released }: EditionOf): Head {
  if (source.properties.published !== undefined) return { ...source, dataset };
  return {
    ...source,
    dataset,
    id: editionId(source.id, released),
    properties: { ...source.properties, published: released },
  };
}

/** A row or a head is of another document than the one that the file is. */
export const anotherDocument = (found: string, wanted: string): RowFault =>
  new RowFault('WRONG_KIND', 'source', `an edition is one document, and this row is of ${found}`, wanted);

const ofOther = (path: string, found: string, dataset: string): RowFault =>
  new RowFault('WRONG_KIND', path, `the file is of ${found}`, dataset);

const longId = (id: string): RowFault =>
  new RowFault('BAD_ID', 'source.id', `${id.slice(0, 100)}… is too long for an id`, 'a shorter id');
