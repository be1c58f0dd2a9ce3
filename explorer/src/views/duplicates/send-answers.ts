import type { Pair } from './duplicates-query.ts';

/** What somebody says of two that may be one. */
export type Judged = 'same' | 'different';

/** What came of answers, with what the server said of it in lines; unknown where the connection broke off before its end. */
export type Sent =
  | { readonly outcome: 'stored' | 'refused'; readonly said: string }
  | { readonly outcome: 'unknown' };

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
  const rows = answers.map(
    ([{ a, b, why }, answer]) => `${JSON.stringify({ answer, a: a.id, b: b.id, why })}\n`,
  );
  const file = new Blob(rows);
  const head = { role: 'file', name: 'explorer.jsonl', bytes: file.size };
  const body = new Blob([`${JSON.stringify(head)}\n`, file, '{"end":true}\n']);
  const address = `/import?${new URLSearchParams({ command: 'resolve', by })}`;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' };
  try {
    const response = await fetch(address, { method: 'POST', headers, body });
    const text = await response.text();
    if (!response.ok) return { outcome: 'refused', said: messageIn(text) };
    const lines = text
      .split('\n')
      .filter((line) => line !== '')
      .map((line): { out?: string; err?: string; exit?: number } => JSON.parse(line));
    const exit = lines.at(-1)?.exit;
    if (exit === undefined) return { outcome: 'unknown' };
    const said = lines.map(({ out = '', err = '' }) => `${out}${err}`).join('');
    return { outcome: exit === 0 ? 'stored' : 'refused', said };
  } catch {
    return { outcome: 'unknown' };
  }
}

function messageIn(text: string): string {
  try {
    return String(JSON.parse(text).message);
  } catch {
    return text;
  }
}
