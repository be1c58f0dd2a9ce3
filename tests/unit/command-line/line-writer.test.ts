import { expect, test } from 'vitest';
import { lineWriter } from '../../../src/command-line/line-writer.ts';

const patience = 60_000;

/** An output that takes so many bytes of each write, or fails it with a code, in the order of `answers`; then all. */
function outputOf(answers: readonly (number | string)[]) {
  const left = [...answers];
  const taken: Buffer[] = [];
  const failed: string[] = [];
  const writer = lineWriter(
    (bytes, done) => {
      const answer = left.shift() ?? bytes.length;
      if (typeof answer === 'string') {
        setImmediate(done, Object.assign(new Error(answer), { code: answer }), 0);
        return;
      }
      taken.push(bytes.subarray(0, answer));
      setImmediate(done, null, Math.min(answer, bytes.length));
    },
    ({ message }) => failed.push(message),
  );
  return { ...writer, failed, out: () => Buffer.concat(taken).toString() };
}

test('writes lines in their order, whatever part of them one write takes', async () => {
  const output = outputOf([1, 3, 'EAGAIN', 2]);
  const lines = ['één\n', 'twee\n', 'drie\n'];
  for (const line of lines) output.write(line);
  await output.settled(patience);
  expect(output.out()).toBe(lines.join(''));
  expect(output.failed).toEqual([]);
});

test('gives up what cannot be written, and writes what comes once it can be', async () => {
  const output = outputOf(['ENOSPC', 2, 'ENOSPC']);
  output.write('one\n');
  await output.settled(patience);
  output.write('two\n');
  await output.settled(patience);
  output.write('three\n');
  await output.settled(patience);
  expect(output.failed).toEqual(['ENOSPC', 'ENOSPC']);
  expect(output.out()).toBe('tw\nthree\n');
});

test('waits no longer than it is told to for a reader that takes nothing', async () => {
  const output = outputOf(Array.from({ length: 10_000 }, () => 'EAGAIN'));
  output.write('one\n');
  await output.settled(10);
  expect(output.out()).toBe('');
});
