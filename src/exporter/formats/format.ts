import type { BodsVocabulary } from '../../ontology/bods-vocabulary.ts';
import type { FtmVocabulary } from '../../ontology/ftm-vocabulary.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import type { RdfVocabulary } from '../../ontology/rdf-vocabulary.ts';
import type { Store } from '../../store/store.ts';
import type { RdfVersion } from '../rdf/claim-quads.ts';
import type { Naming } from '../rdf/iris.ts';
import type { Selection } from '../said/selection.ts';

/** What other models call things of the ontology. */
export interface Vocabularies {
  readonly schemaOrg: RdfVocabulary;
  readonly followTheMoney: FtmVocabulary;
  readonly bods: BodsVocabulary;
}

/** What is written, and what it is written of. */
export interface Exporting {
  readonly store: Store;
  readonly selection: Selection;
  readonly signal?: AbortSignal | undefined;
  readonly ontology: Ontology;
  readonly naming: Naming;
  readonly vocabularies: Vocabularies;
  readonly rdf: RdfVersion;
  /** Is told of what the format has no place for: what that is, such as `Investment.status`. */
  readonly lost: (what: string) => void;
}

/** How a graph is written in a format. */
export interface Format {
  /** Lines without their ends, or bytes as they are. */
  write(exporting: Exporting): AsyncIterable<string | Uint8Array>;
}
