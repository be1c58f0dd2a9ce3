import type { Reading } from '../loaders/reading.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { AskedEntity, AskedValue } from './asked-entity.ts';
import { shownIds } from './shown-ids.ts';

/** What is asked for, with the ids under which the graph shows what it is linked with; any text may be an id. */
export async function withShown(
  { read, ontology }: Pick<Reading, 'read'> & { readonly ontology: Ontology },
  asked: readonly AskedEntity[],
): Promise<readonly AskedEntity[]> {
  const texts = asked.flatMap(({ conditions }) =>
    conditions.flatMap(({ values }) => values.map(({ text }) => text)),
  );
  const shown = await shownIds(
    { read },
    texts.filter((text) => ontology.kindOfId(text) !== undefined),
  );
  const shownAs = (value: AskedValue): AskedValue => {
    const id = shown.get(value.text);
    return id === undefined ? value : { ...value, shownAs: id };
  };
  return asked.map((one) => ({
    ...one,
    conditions: one.conditions.map(({ pid, values }) => ({ pid, values: values.map(shownAs) })),
  }));
}
