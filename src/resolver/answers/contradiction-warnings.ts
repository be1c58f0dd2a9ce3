import { judgementsAround } from '../../claims/judgements-around.ts';
import { pairKey } from '../../claims/pair-of.ts';
import type { Problem } from '../../claims/problem.ts';
import type { Judgement } from '../../ontology/judgements.ts';
import { judgementsOf } from '../../shapes/identity.ts';
import { nodesByIds } from '../../shapes/nodes.ts';
import { mapOf, textOf } from '../../store/cell.ts';
import { longCall } from '../../store/long-call.ts';
import type { Store } from '../../store/store.ts';
import type { Answer } from './answer.ts';
import { type Contradiction, contradictions } from './contradictions.ts';

/** Entities and judgements of a chain that are told; of others the number is. */
const most = 6;

interface Asked {
  readonly store: Store;
  /** The dataset of who answers: what it judged of the same two is replaced, and contradicts nothing. */
  readonly dataset: string;
  readonly signal?: AbortSignal | undefined;
}

/** What an answer contradicts, in words. */
export interface ContradictionWarning {
  readonly answer: Answer;
  readonly warning: Omit<Problem<'CONTRADICTS'>, 'file' | 'line'>;
}

/** Tells of new answers which earlier judgements of a store they contradict, by whom and by way of what. */
export async function contradictionWarnings(
  answers: readonly Answer[],
  { store, dataset, signal }: Asked,
): Promise<readonly ContradictionWarning[]> {
  const replaced = new Set(answers.map(({ a, b }) => pairKey(a, b)));
  const judged = await judgementsAround(
    answers.flatMap(({ a, b }) => [a, b]),
    (ids) => store.read(judgementsOf(ids), longCall(signal)),
  );
  const earlier = judged.filter(
    (one) => one.dataset !== dataset || !replaced.has(pairKey(one.subject, one.object)),
  );
  const found = contradictions(answers, earlier);
  if (found.length === 0) return [];
  const speakers = await speakersOf(found);
  return found.map((one) => ({ answer: one.answer, warning: warningOf(one, speakers) }));

  /** Who published each document that contradicts an answer, and when. */
  async function speakersOf(all: readonly Contradiction[]): Promise<ReadonlyMap<string, string>> {
    const sources = all.flatMap(({ chain }) =>
      chain.flatMap(({ by: { by } }) => ('source' in by ? [by.source] : [])),
    );
    const rows = await store.read(nodesByIds([...new Set(sources)].sort()), longCall(signal));
    return new Map(
      rows.map(({ id, node }) => {
        const { publisher, title, published } = mapOf(node);
        const who = [publisher ?? title ?? '', published ?? ''].filter((part) => part !== '').join(', ');
        return [textOf(id), `${who} (${textOf(id)})`];
      }),
    );
  }
}

function warningOf(
  { answer: { a, b, answer }, chain }: Contradiction,
  speakers: ReadonlyMap<string, string>,
): ContradictionWarning['warning'] {
  const others = chain.slice(1).map(({ from }) => from);
  const way = others.length === 0 ? '' : ` by way of ${firstOf(others).join(', ')}`;
  const steps = chain.slice(0, most).map(({ by: { subject, object, joins, by } }) => {
    const about: Judgement = joins ? 'sameAs' : 'differentFrom';
    const who = 'source' in by ? (speakers.get(by.source) ?? by.source) : `the answer of row ${by.line}`;
    return `${subject} ${about} ${object} by ${who}`;
  });
  return {
    path: 'answer',
    code: 'CONTRADICTS',
    message: `${a} and ${b} were judged ${answer === 'same' ? 'different' : 'the same'}${way}: ${[...steps, ...beyond(chain)].join('; ')}`,
    expected: 'an answer that agrees with these; conflicts shows which of two that disagree holds',
  };
}

const firstOf = (ids: readonly string[]): readonly string[] => [...ids.slice(0, most), ...beyond(ids)];
const beyond = (all: readonly unknown[]): readonly string[] =>
  all.length > most ? [`and ${all.length - most} more`] : [];
