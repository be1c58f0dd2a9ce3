import type { PropertyDeclaration } from '../src/ontology/kind.ts';
import { identifier, name } from './values/index.ts';

/** What every entity has, whatever its kind. */
export const common: Readonly<Record<string, PropertyDeclaration>> = Object.freeze({
  names: { value: name, many: true, index: true, doc: 'Its names, each with language and kind.' },
  identifiers: { value: identifier, many: true, doc: 'What registers call it.' },
});
