import { z } from 'zod';
import { refusal } from '../../graphql/errors.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { type ExtendedProperty, extend } from '../../reconcile/extend.ts';
import { type Field, fieldAt } from '../../reconcile/field-at.ts';
import { inWords } from '../../reconcile/in-words.ts';
import type { Answerer } from './exchange.ts';
import { isAskable } from './is-askable.ts';
import { readJson } from './read-exchange.ts';
import { requireShape } from './read-shape.ts';
import type { Setting } from './setting.ts';

const settings = z.looseObject({
  // OpenRefine sends what was typed into a form.
  limit: z
    .union([
      z.number().int().min(0),
      z
        .string()
        .regex(/^\d{1,6}$/)
        .transform(Number),
    ])
    .optional(),
  figures: z.boolean().optional(),
});
const extensionQuery = z.object({
  ids: z.array(z.string()),
  properties: z.array(z.object({ id: z.string(), settings: settings.nullish() })),
});

/** What one entity that is extended may cost. */
const costOfEntity = 300;

/** Answers with values of properties and links of some entities. */
export function extension(setting: Setting): Answerer {
  const { ontology, configuration } = setting;
  const { extendIds, extendValues, reconcileProperties } = configuration.reconcile;
  return async ({ parameters, reading }) => {
    const given = readJson(parameters.get('extend') ?? '', 'extend', configuration.request.nestingMax);
    const { ids, properties } = requireShape(extensionQuery, given, 'extend');
    refuseMore(ids.length, extendIds, 'ids', 'CUIBONO_EXTEND_IDS');
    refuseMore(properties.length, reconcileProperties, 'properties', 'CUIBONO_RECONCILE_PROPERTIES');
    const fields = properties.map(({ id }) => ({ id, field: fieldOf(ontology, id) }));
    const asked: ExtendedProperty[] = properties.map(({ id, settings }) => ({
      pid: id,
      limit: Math.min(settings?.limit || extendValues, extendValues),
      figures: settings?.figures === true,
    }));
    const context = reading(ids.length * Math.max(1, properties.length) * costOfEntity);
    const rows = await extend(context, ids.filter(isAskable), asked);
    const json = ids.map((id) => [
      id,
      Object.fromEntries(asked.map(({ pid }) => [pid, rows.get(id)?.get(pid) ?? []])),
    ]);
    return { json: { meta: fields.map(metaOf), rows: Object.fromEntries(json) } };
  };
}

function refuseMore(given: number, most: number, what: string, variable: string): void {
  if (given > most)
    throw refusal(
      'BAD_USER_INPUT',
      `extend.${what}: there are ${given}, and at most ${most} at once (${variable}).`,
      {
        status: 413,
      },
    );
}

function fieldOf({ kinds }: Ontology, pid: string): Field {
  for (const kind of kinds) {
    const field = fieldAt(kind, pid);
    if (field !== null) return field;
  }
  throw refusal(
    'BAD_USER_INPUT',
    `extend.properties: there is no property ${JSON.stringify(pid.slice(0, 100))}; /reconcile/suggest/property lists them.`,
  );
}

function metaOf({ id, field }: { readonly id: string; readonly field: Field }) {
  const type = field.hop && { id: field.hop.target, name: inWords(field.hop.target) };
  return { id, name: inWords(id), ...(type && { type }) };
}
