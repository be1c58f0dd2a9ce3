import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Kind, Ontology } from '../ontology/ontology.ts';
import { MappingFault } from './mapping-fault.ts';

/** The kind whose ids begin with a word. @throws {MappingFault} where none do */
export function kindNamed(prefix: string, path: readonly string[], { kinds }: Ontology): Kind {
  const kind = kinds.find((one) => one.prefix === prefix);
  if (kind !== undefined) return kind;
  const known = kinds.map((one) => one.prefix);
  throw new MappingFault(path, `${prefix} is not a kind.${didYouMean(prefix, known)}`, known.join(', '));
}
