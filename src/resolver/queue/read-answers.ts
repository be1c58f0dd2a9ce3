import { basename } from 'node:path';
import { kindOfEntityId } from '../../claims/entity-id.ts';
import { pairKey } from '../../claims/pair-of.ts';
import { type Problem, RowFault } from '../../claims/problem.ts';
import type { ReadingLimits } from '../../files/reading-limits.ts';
import { problemAt } from '../../importer/checked-rows.ts';
import { recordsOf } from '../../mapping/records-of.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { type Answer, answerWords } from '../answers/answer.ts';

export interface AnswersRead {
  /** The name under which the file was given; judgements tell it without its folders. */
  readonly name: string;
  readonly ontology: Ontology;
  readonly limits: ReadingLimits;
}

/** What a file of answers holds, and what is wrong with it. */
export interface ReadAnswers {
  readonly answers: readonly Answer[];
  readonly problems: readonly Problem[];
  /** Rows without an answer. */
  readonly open: number;
}

type Cells = Readonly<Record<string, unknown>>;

/** Reads a queue back: a table or lines of JSON with the columns `answer`, `a` and `b`, however it was edited. */
export async function readAnswers(
  file: string,
  { name, ontology, limits }: AnswersRead,
): Promise<ReadAnswers> {
  const answers = new Map<string, Answer>();
  const problems: Problem[] = [];
  let open = 0;
  for await (const record of recordsOf(file, {}, limits)) {
    const { line } = record;
    try {
      if ('fault' in record) throw record.fault;
      if ('columns' in record) {
        throwIfLacking(record.columns);
        continue;
      }
      const word = textIn(record.data, 'answer').toLowerCase();
      if (word === '') open += 1;
      else note({ ...answerIn(record.data, word, ontology), locator: locatorOf(line, record.data), line });
    } catch (fault) {
      if (!(fault instanceof RowFault)) throw fault;
      problems.push(problemAt(name, line, fault));
      // Of a table without these columns each row would say it again.
      if ('columns' in record) break;
    }
  }
  return { answers: [...answers.values()], problems, open };

  function note(answer: Answer): void {
    const key = pairKey(answer.a, answer.b);
    const before = answers.get(key);
    if (before !== undefined && before.answer !== answer.answer) {
      const message = `row ${before.line} answers ${before.answer} of the same two`;
      throw new RowFault('BAD_VALUE', 'answer', message, 'one answer for two entities');
    }
    if (before === undefined) answers.set(key, answer);
  }

  function locatorOf(line: number, data: Cells): string {
    const why = textIn(data, 'why');
    return `row ${line} of ${basename(name)}${why === '' ? '' : `: ${why}`}`;
  }
}

function throwIfLacking(columns: readonly string[]): void {
  const lacking = ['answer', 'a', 'b'].filter((column) => !columns.includes(column));
  if (lacking.length === 0) return;
  throw new RowFault(
    'MISSING',
    lacking[0] ?? '',
    `the first row names no column ${lacking.join(', ')}`,
    'a queue that cuibono resolve --out has written',
  );
}

function answerIn(data: Cells, word: string, ontology: Ontology): Pick<Answer, 'a' | 'b' | 'answer'> {
  const answer = answerWords.find((one) => one === word);
  if (answer === undefined)
    throw new RowFault(
      'BAD_VALUE',
      'answer',
      `${word} is no answer`,
      `${answerWords.join(', ')}, or nothing`,
    );
  const [a, b] = [idIn(data, 'a'), idIn(data, 'b')];
  const [kind, other] = [kindOfEntityId(a, 'a', ontology), kindOfEntityId(b, 'b', ontology)];
  if (kind !== other)
    throw new RowFault('WRONG_KIND', 'b', `${a} and ${b} are of two kinds`, `an id of ${kind.prefix}/`);
  if (a === b) throw new RowFault('BAD_VALUE', 'b', `${b} is judged against itself`, 'another id than a has');
  return { a, b, answer };
}

function idIn(data: Cells, column: string): string {
  const id = textIn(data, column);
  if (id !== '') return id;
  throw new RowFault(
    'MISSING',
    column,
    `the row has an answer and no ${column}`,
    'an id such as company/oracle',
  );
}

/** A cell as text without spaces around it; a missing one is empty. */
function textIn(data: Cells, column: string): string {
  const cell = data[column];
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).trim() : '';
}
