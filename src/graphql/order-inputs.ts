import { orderFields } from './order-fields.ts';
import type { Types } from './types.ts';

/** Declares the orders of everything that lists are of. */
export function addOrderInputs(types: Types): void {
  const direction = types.enumOf('Direction', 'Which end of an order comes first.', {
    ASC: 'The least, or earliest, first.',
    DESC: 'The greatest, or latest, first.',
  });
  for (const { name } of types.listed) {
    const members = [...orderFields(types.ontology, name)].map(([code, { doc }]) => [code, doc]);
    const field = types.enumOf(
      `${name}OrderField`,
      `What ${name} can be ordered by.`,
      Object.fromEntries(members),
    );
    types.builder.inputType(types.order(name), {
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
