import type { LineKey } from './lines.ts';
import type { Question } from './questions.ts';
import type { Server } from './servers.ts';
import { type Bench, type Slice, slice } from './slice.ts';
import type { WorkloadName } from './workloads.ts';

/** How long and how often is measured. */
export interface Effort {
  readonly rounds: number;
  /** Milliseconds of one stretch of load. */
  readonly ms: number;
  /** Milliseconds for which each question is asked before anything is timed. */
  readonly warmUpMs: number;
  readonly concurrencies: readonly number[];
}

/** What takes longer is measured at concurrency 1 alone: at 32 one stretch of it would take minutes. */
const slowMs = 3_000;

/** A question with all stretches of load, by concurrency and round. */
export interface Measured {
  readonly question: Question;
  readonly slices: ReadonlyMap<number, readonly Slice[]>;
}

/** How fast each form of a line answered at concurrency 1, where it has several: milliseconds at p50. */
export interface Choice {
  readonly line: LineKey;
  readonly workload: WorkloadName;
  readonly p50: Readonly<Record<string, number>>;
}

/**
 * Warms all questions up, keeps the fastest form of each line, and measures in rounds: in a round every line has its turn
 * at every workload and concurrency, in the next one in reverse order, so that what slows the machine for a while does
 * not fall on one line alone.
 */
export async function measure(
  bench: Bench,
  servers: readonly Server[],
  questions: readonly Question[],
  effort: Effort,
  report: (line: string) => void,
): Promise<{ readonly measured: readonly Measured[]; readonly choices: readonly Choice[] }> {
  const serverOf = (question: Question): Server => {
    const server = servers.find(({ line }) => line.key === question.line);
    if (server === undefined) throw new Error(`${question.line} does not serve.`);
    return server;
  };
  const run = (question: Question, concurrency: number, ms: number): Promise<Slice> => {
    const least = question.fastest > slowMs ? 1 : Math.max(5, concurrency);
    return slice(bench, serverOf(question), question, { concurrency, ms, least });
  };

  for (const question of questions) {
    const { count, p50 } = await run(question, 1, effort.warmUpMs);
    report(`warm ${question.workload} ${question.line} ${question.form}: ${count} at ${p50.toFixed(1)} ms`);
  }
  const { kept, choices } = await fastestForms(questions, (question) => run(question, 1, effort.ms));
  const measured = kept.map((question) => ({ question, slices: new Map<number, Slice[]>() }));
  for (let round = 0; round < effort.rounds; round++) {
    report(`round ${round + 1} of ${effort.rounds}`);
    for (const concurrency of effort.concurrencies)
      for (const { question, slices } of round % 2 === 0 ? measured : measured.toReversed()) {
        if (concurrency > 1 && question.fastest > slowMs) continue;
        const taken = await run(question, concurrency, effort.ms);
        slices.set(concurrency, [...(slices.get(concurrency) ?? []), taken]);
      }
  }
  return { measured, choices };
}

/** Tries the forms of a line one after another, twice, and keeps the one with the better of its two medians. */
async function fastestForms(
  questions: readonly Question[],
  run: (question: Question) => Promise<Slice>,
): Promise<{ readonly kept: readonly Question[]; readonly choices: readonly Choice[] }> {
  const kept: Question[] = [];
  const choices: Choice[] = [];
  for (const first of questions) {
    const forms = questions.filter(
      ({ line, workload }) => line === first.line && workload === first.workload,
    );
    if (forms[0] !== first) continue;
    if (forms.length === 1) {
      kept.push(first);
      continue;
    }
    const p50 = new Map<Question, number>();
    for (const question of [...forms, ...forms.toReversed()]) {
      const taken = await run(question);
      p50.set(question, Math.min(taken.p50, p50.get(question) ?? Infinity));
    }
    const [fastest = first] = [...forms].sort((a, b) => (p50.get(a) ?? 0) - (p50.get(b) ?? 0));
    kept.push(fastest);
    const byForm = Object.fromEntries(forms.map((form) => [form.form, p50.get(form) ?? 0]));
    choices.push({ line: first.line, workload: first.workload, p50: byForm });
  }
  return { kept, choices };
}
