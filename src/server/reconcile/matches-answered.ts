import { z } from 'zod';
import { refusal } from '../../graphql/errors.ts';
import { countryId } from '../../ontology/country-id.ts';
import type { AskedEntity } from '../../reconcile/asked-entity.ts';
import { describeEntity } from '../../reconcile/describe-entity.ts';
import { meantBy } from '../../reconcile/meant-ids.ts';
import type { Reconciled } from '../../reconcile/reconcile.ts';
import type { Fault } from '../fault.ts';
import { askBatch } from './ask-batch.ts';
import { askedValues, conditionsOf } from './asked-query.ts';
import { batchOf } from './batch-of.ts';
import { bounded } from './bounded.ts';
import type { Answerer } from './exchange.ts';
import { kindsOf } from './kinds-of.ts';
import { percent } from './queries-answered.ts';
import { readShape, requireShape } from './read-shape.ts';
import type { Setting } from './setting.ts';

const request = z.strictObject({
  queries: z.unknown(),
  threshold: z.number().min(0).max(100).default(0),
  limit: z.number().int().positive().default(5),
});

const query = z
  .strictObject({
    kind: z.string().optional(),
    names: z.array(z.string()).default([]),
    identifiers: z.array(z.string()).default([]),
    country: z.string().optional(),
    properties: z.looseObject({}).default({}),
  })
  .refine(({ names, identifiers }) => names.length + identifiers.length > 0, {
    error: 'expected names or identifiers',
  });

/** `POST /match`: a batch of what is known of entities, each answered with what it may be and why. */
export function matchesAnswered(setting: Setting): Answerer {
  const { reconcile } = setting.configuration;
  return async (exchange) => {
    if (exchange.posted === undefined)
      throw refusal('BAD_USER_INPUT', 'The body of /match is JSON, of the content type application/json.', {
        status: 415,
      });
    const { queries: given, threshold, limit } = requireShape(request, exchange.posted, 'The body');
    const batch = batchOf(given, 'queries', reconcile.reconcileBatch);
    const most = Math.min(limit, reconcile.reconcileCandidates);
    const queries = batch.map(([key, one]) => [key, askedMatch(one, key, most, setting)] as const);
    const answers = await askBatch(queries, exchange, setting);
    const json = [...answers].map(([key, answer]) => [
      key,
      'fault' in answer
        ? { candidates: [], error: answer.fault }
        : { candidates: answer.map(candidateOf).filter(({ score }) => score >= threshold) },
    ]);
    return { json: { queries: Object.fromEntries(json), threshold, limit: most } };
  };
}

function askedMatch(given: unknown, key: string, limit: number, setting: Setting): AskedEntity | Fault {
  const read = readShape(query, given, key);
  if ('fault' in read) return read;
  const { kind, names, identifiers, country, properties } = read.value;
  const kinds = kindsOf(kind === undefined ? [] : [kind], 'any', `${key}.kind`, setting);
  if ('fault' in kinds) return kinds;
  if (country !== undefined && countryId(setting.ontology, country) === null)
    return {
      fault: `${key}.country: ${JSON.stringify(country)} is no country; expected a code of ISO 3166-1, such as JP, or an id`,
    };
  const unknown = identifiers.find((one) => meantBy(setting.ontology, one).identifiers.length === 0);
  if (unknown !== undefined)
    return {
      fault: `${key}.identifiers: ${JSON.stringify(unknown)} is no identifier; expected a scheme, a colon and a value, such as WIKIDATA:Q19900`,
    };
  const all: { readonly pid: string; readonly v: z.output<typeof askedValues> }[] = [];
  for (const [pid, given] of Object.entries(properties)) {
    const values = readShape(askedValues, given, `${key}.properties.${pid}`);
    if ('fault' in values) return values;
    all.push({ pid, v: values.value });
  }
  const conditions = conditionsOf(all, kinds.kinds, key);
  if ('fault' in conditions) return conditions;
  const asked = { kinds: kinds.kinds, conditions: conditions.conditions, country: country ?? null, limit };
  return bounded(
    { ...asked, names: [...names, ...identifiers].filter((one) => one.trim() !== '') },
    key,
    setting,
  );
}

const candidateOf = ({ candidate, score, features, isMatch }: Reconciled) => ({
  id: candidate.id,
  name: candidate.name,
  description: describeEntity(candidate),
  kind: candidate.of.name,
  score: percent(score),
  match: isMatch,
  features: features.map((one) => ({
    name: one.name,
    score: percent(one.score),
    weight: Math.round(one.weight * 100) / 100,
    text: one.text,
  })),
});
