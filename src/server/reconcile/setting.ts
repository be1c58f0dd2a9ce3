import type { Ontology } from '../../ontology/ontology.ts';
import type { Configuration } from '../read-configuration.ts';

/** What answers of the service are made with. */
export interface Setting {
  readonly ontology: Ontology;
  readonly configuration: Pick<Configuration, 'baseIri' | 'limits' | 'reconcile' | 'request'>;
}
