import type { Pair } from './duplicates-query.ts';

/** What somebody says of two that may be one. */
export type Judged = 'same' | 'different';

/** What came of answers: whether they are stored, and what the server said, in lines. */
export interface Sent {
  readonly isStored: boolean;
  readonly said: string;
}

export interface Sender {
  /** Under whose name the judgements are published. */
  readonly by: string;
  readonly token: string;
}

/**
 * Has the server judge as is answered, by the command `resolve` on a queue of these rows: `POST /import` takes files one behind the other, each behind a
 * line of JSON that tells its name and length, and answers in lines of JSON, of which the last has the exit code.
 */
export async function sendAnswers(
  answers: readonly (readonly [Pair, Judged])[],
  { by, token }: Sender,
): Promise<Sent> {
  const rows = answers.map(([{ a, b, features }, answer]) => {
    const why = features.map(({ name, score, text }) => `${name} (${score.toFixed(2)}): ${text}`).join('; ');
    return `${JSON.stringify({ answer, a: a.id, b: b.id, why })}\n`;
  });
  const file = new Blob(rows);
  const head = { role: 'file', name: 'explorer.jsonl', bytes: file.size };
  const body = new Blob([`${JSON.stringify(head)}\n`, file, '{"end":true}\n']);
  const address = `/import?${new URLSearchParams({ command: 'resolve', by })}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  const response = await fetch(address, { method: 'POST', headers, body });
  const text = await response.text();
  if (!response.ok) return { isStored: false, said: messageIn(text) };
  const lines = text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { out?: string; err?: string; exit?: number } => JSON.parse(line));
  const said = lines.map(({ out = '', err = '' }) => `${out}${err}`).join('');
  return { isStored: lines.at(-1)?.exit === 0, said };
}

function messageIn(text: string): string {
  try {
    return String(JSON.parse(text).message);
  } catch {
    return text;
  }
}
