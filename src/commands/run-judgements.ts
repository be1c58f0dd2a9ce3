import { createInterface } from 'node:readline';
import { askEach } from '../command-line/ask-each.ts';
import { counted } from '../command-line/counted.ts';
import { today } from '../command-line/day.ts';
import type { Given } from '../command-line/named-as-given.ts';
import { toStandardOutput, warnOnStandardOutput } from '../command-line/problem-lines.ts';
import { suggestionLines } from '../command-line/resolution-lines.ts';
import { syncLines } from '../command-line/sync-lines.ts';
import { withdrawnLines } from '../command-line/withdrawn-lines.ts';
import { SyncRefused } from '../importer/sync/sync-refused.ts';
import { accept } from '../resolver/answers/accept.ts';
import type { Answer } from '../resolver/answers/answer.ts';
import { storeAnswers } from '../resolver/answers/store-answers.ts';
import { readSides } from '../resolver/known/read-sides.ts';
import { contradictingAnswers } from '../resolver/queue/contradicting-answers.ts';
import { readAnswers } from '../resolver/queue/read-answers.ts';
import { unknownAnswers } from '../resolver/queue/unknown-answers.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology } from './project.ts';
import { type FindChoices, found } from './run-resolve.ts';
import { stopSignal } from './stop-signal.ts';
import { withStore } from './with-store.ts';

export interface JudgeChoices {
  readonly by: string;
  readonly dryRun: boolean;
}

/** Judges as a file answers; where a row of it is bad, nothing is stored, and the command fails. */
export async function runAnswers(path: string, choices: JudgeChoices, nameOf: Given): Promise<void> {
  const limits = readConfiguration(process.env).reading;
  const file = nameOf(path);
  const { answers, open, problems } = await readAnswers(path, {
    name: file,
    ontology: await ontology(),
    limits,
  });
  const unknown = await withStore(false, (store) => unknownAnswers(answers, file, store));
  const contradicting = contradictingAnswers(answers, file);
  const bad = [...problems, ...unknown, ...contradicting].sort((a, b) => a.line - b.line);
  for (const problem of bad) toStandardOutput(problem);
  tell(`${counted(answers.length, 'answer')}, ${open} open, ${bad.length} bad`);
  if (bad.length === 0) return judge(answers, choices, file, stopSignal());
  process.exitCode = 1;
  tell('Nothing was stored: mend these rows, and read the file again.');
}

/** Asks about what may be one, and judges as is answered. */
export async function runAsk(find: FindChoices, choices: JudgeChoices): Promise<void> {
  const suggestions = (await found(find)).suggestions.slice(0, find.limit);
  const sides = await withStore(false, async (store) =>
    readSides(
      suggestions.flatMap(({ a, b }) => [a, b]),
      { store, ontology: await ontology() },
    ),
  );
  const input = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  const lines = input[Symbol.asyncIterator]();
  // A signal to stop ends the questions, and what was answered is stored: it must not end that as well.
  process.once('SIGINT', () => input.close());
  const answers = await askEach(suggestions, sides, {
    lines,
    tell: (text) => process.stdout.write(text),
  });
  input.close();
  process.stdout.write('\n');
  tell(counted(answers.length, 'answer'));
  await judge(answers, choices, 'answer');
}

/** Judges what identifiers decide. */
export async function runAccept(find: FindChoices, { dryRun }: JudgeChoices): Promise<void> {
  const acceptable = (await found(find)).suggestions.filter(({ accepts }) => accepts);
  for (const one of acceptable.slice(0, find.limit))
    for (const line of suggestionLines(one)) process.stdout.write(`${line}\n`);
  const pairs = counted(acceptable.length, 'pair');
  if (acceptable.length === 0) return tell('No identifier decides about any pair.');
  if (dryRun) return tell(`${pairs} would be judged the same by identifier`);
  const { source, withdrawn } = await withStore(false, async (store) =>
    accept(acceptable, {
      ...{ store, ontology: await ontology(), day: today(), signal: stopSignal() },
      warn: ({ message, code }) => tell(`warning: ${code} ${message}`),
    }),
  );
  tell(`${pairs} judged the same by identifier, by ${source}: cuibono withdraw ${source} takes it back`);
  for (const line of withdrawnLines(withdrawn)) tell(line);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Stores answers, and says what they change. */
async function judge(
  answers: readonly Answer[],
  { by, dryRun }: JudgeChoices,
  file: string,
  signal?: AbortSignal,
): Promise<void> {
  const summary = await withStore(false, async (store) =>
    storeAnswers(answers, {
      ...{ store, ontology: await ontology(), by, day: today(), isTrial: dryRun, signal },
      warn: (warning, { line }) => warnOnStandardOutput({ ...warning, file, line }),
    }).catch((error: unknown) => {
      if (!(error instanceof SyncRefused)) throw error;
      tell(`${error.message} Nothing was stored.`);
      process.exitCode = 1;
    }),
  );
  if (summary === undefined) return;
  if (summary === null) {
    tell(`Nothing is judged otherwise than ${by} judged before.`);
    return;
  }
  for (const line of syncLines(summary.changes)) process.stdout.write(`${line}\n`);
  const did = summary.isTrial ? 'would say so' : 'says so';
  tell(
    `${summary.release} ${did}: cuibono withdraw ${summary.release} takes it back as long as no later session says it again, cuibono withdraw ${summary.dataset} all that ${by} judged`,
  );
  for (const line of withdrawnLines([summary.withdrawn ?? []].flat())) tell(line);
}
