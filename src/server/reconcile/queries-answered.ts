import { describeEntity } from '../../reconcile/describe-entity.ts';
import { inWords } from '../../reconcile/in-words.ts';
import type { Reconciled } from '../../reconcile/reconcile.ts';
import { askBatch } from './ask-batch.ts';
import { askedQuery } from './asked-query.ts';
import { batchOf } from './batch-of.ts';
import type { Answerer } from './exchange.ts';
import { readJson } from './read-exchange.ts';
import type { Setting } from './setting.ts';

/** Answers a batch of reconciliation queries. A query that cannot be read has no candidates, and says why; the others have theirs. */
export function queriesAnswered(setting: Setting): Answerer {
  const { reconcile, request } = setting.configuration;
  return async (exchange) => {
    const given = readJson(exchange.parameters.get('queries') ?? '', 'queries', request.nestingMax);
    const batch = batchOf(given, 'queries', reconcile.reconcileBatch);
    const queries = batch.map(([key, query]) => [key, askedQuery(query, key, setting)] as const);
    const answers = await askBatch(queries, exchange, setting);
    const json = [...answers].map(([key, answer]) => [
      key,
      'fault' in answer ? { result: [], error: answer.fault } : { result: answer.map(candidateOf) },
    ]);
    return { json: Object.fromEntries(json) };
  };
}

const candidateOf = ({ candidate, score, features, isMatch }: Reconciled) => ({
  id: candidate.id,
  name: candidate.name,
  description: describeEntity(candidate),
  type: [{ id: candidate.of.name, name: inWords(candidate.of.name) }],
  score: percent(score),
  features: features.map((one) => ({ id: one.name, value: percent(one.score) })),
  match: isMatch,
});

/** From 0 to 100, to a tenth. */
export const percent = (score: number): number => Math.round(score * 1_000) / 10;
