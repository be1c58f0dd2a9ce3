import type { AnswerLine } from '../../server/imports/start-child.ts';

/** Prints what a server says of an import as it comes, and gives its exit code; undefined where it broke off before that. */
export async function printAnswer(answer: AsyncIterable<string>): Promise<number | undefined> {
  let rest = '';
  for await (const text of answer) {
    // Not by readline, which takes other characters for ends of lines as well.
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const { out, err, exit }: AnswerLine = JSON.parse(line);
      if (out !== undefined) process.stdout.write(out);
      if (err !== undefined) process.stderr.write(err);
      if (exit !== undefined) return exit;
    }
  }
  return undefined;
}
