import { byList } from '../by-list.ts';
import type { DoubtOf } from './doubt.ts';

/** A judgement that two entities are the same, to which one list gives different numbers: one of the three is probably wrong. */
export const differentIdentifiers: DoubtOf = ({ subject, about, value, rank }, ontology, { given }) => {
  if (about !== 'sameAs' || rank === 'DEPRECATED') return null;
  for (const property of ontology.kindOfId(subject)?.properties ?? []) {
    if (property.value.unique === undefined) continue;
    const [own, others] = [subject, value].map((id) => byList(property, given(id, property.name)));
    for (const [list, texts] of own ?? []) {
      const theirs = others?.get(list);
      if (theirs === undefined || texts.some((text) => theirs.includes(text))) continue;
      return {
        code: 'DIFFERENT_IDENTIFIERS',
        path: `${subject}.${about}`,
        message: `${subject} has ${texts.join(', ')}, and ${value} has ${theirs.join(', ')}`,
        expected: 'two that one list gives one number, or that are not both in it',
      };
    }
  }
  return null;
};
