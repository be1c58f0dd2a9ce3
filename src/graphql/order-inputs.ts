import { orderFields } from './order-fields.ts';
import { type Types, targetName } from './types.ts';

/** Declares the orders of every kind and of `Entity`. */
export function addOrderInputs(types: Types): void {
  const direction = types.enumOf('Direction', 'Which end of an order comes first.', {
    ASC: 'The least, or earliest, first.',
    DESC: 'The greatest, or latest, first.',
  });
  const targets = types.ontology.kinds.map(({ name }) => [name]);
  for (const kinds of [...targets, []]) {
    const name = targetName(kinds);
    const members = [...orderFields(types.ontology, kinds)].map(([code, { doc }]) => [code, doc]);
    const field = types.enumOf(
      `${name}OrderField`,
      `What ${name} can be ordered by.`,
      Object.fromEntries(members),
    );
    types.builder.inputType(types.order(kinds), {
      description: `One term of an ordering of ${name}; nodes without a value come last in either direction.`,
      fields: (t) => ({
        field: t.field({ type: field, required: true, description: 'What to order by.' }),
        direction: t.field({
          type: direction,
          required: true,
          defaultValue: 'ASC',
          description: 'Which end comes first.',
        }),
      }),
    });
  }
}
