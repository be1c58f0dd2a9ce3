import type { Ontology } from '../../ontology/ontology.ts';
import type { Doubt, DoubtOf } from './doubt.ts';

/** An id that ends with no code of its kind, at either end of a claim: it makes a ghost beside the entity that was meant. */
export const unknownCode: DoubtOf = ({ subject, about, value, isLink }, ontology) =>
  doubtOf(subject, 'subject', ontology) ?? (isLink ? doubtOf(value, `${subject}.${about}`, ontology) : null);

function doubtOf(id: string, path: string, ontology: Ontology): Doubt | null {
  const kind = ontology.kindOfId(id);
  const slug = id.slice(id.indexOf('/') + 1);
  if (kind?.idCodes === undefined || kind.idCodes.has(slug)) return null;
  const { expected, meant } = kind.idCodes;
  const code = meant(slug);
  const hint = code === null ? '' : ` Did you mean ${kind.prefix}/${code}?`;
  return { code: 'UNKNOWN_CODE', path, message: `${id} has no code that is known.${hint}`, expected };
}
