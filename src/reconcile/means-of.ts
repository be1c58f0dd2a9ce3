import type { Ontology } from '../ontology/ontology.ts';
import { isName } from '../resolver/known/is-name.ts';
import type { AskedEntity, Condition } from './asked-entity.ts';
import { canonicalText, fieldAt } from './field-at.ts';
import { meantBy } from './meant-ids.ts';

/** By what an entity that is asked for may be found. */
export interface Means {
  readonly names: readonly string[];
  readonly ids: readonly string[];
  readonly identifiers: readonly string[];
}

/** By what an entity may be found: names, its id, and identifiers, given in place of a name or as properties. */
export function meansOf({ names, kinds, conditions }: AskedEntity, ontology: Ontology): Means {
  const texts = [...names, ...conditions.flatMap((one) => (isOfNames(one, kinds) ? textsOf(one) : []))];
  const meant = texts.map((text) => ({ text, ...meantBy(ontology, text) }));
  const properties = conditions.flatMap((one) =>
    kinds.flatMap((kind) => {
      const field = fieldAt(kind, one.pid);
      if (field?.property === undefined || field.property.value.unique === undefined) return [];
      const { property, part } = field;
      return textsOf(one).flatMap((text) => canonicalText(property, part, text) ?? []);
    }),
  );
  const plain = meant.filter(({ ids, identifiers }) => ids.length + identifiers.length === 0);
  return {
    names: [...new Set(plain.map(({ text }) => text))],
    ids: [...new Set(meant.flatMap(({ ids }) => ids))],
    identifiers: [...new Set([...meant.flatMap(({ identifiers }) => identifiers), ...properties])],
  };
}

const textsOf = ({ values }: Condition): readonly string[] => values.map(({ text }) => text);

/** Whether a condition says what an entity is called. */
function isOfNames({ pid }: Condition, kinds: AskedEntity['kinds']): boolean {
  return kinds.some((kind) => {
    const property = fieldAt(kind, pid)?.property;
    return property !== undefined && isName(property);
  });
}
