import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { whenClosed } from '../../../src/server/when-closed.ts';

/** A connection, and responses on it, of which only their closing is looked at. */
function connection() {
  const socket = Object.assign(new EventEmitter(), { closed: false });
  const response = () => new EventEmitter();
  const watch = (of: EventEmitter) =>
    whenClosed({ socket } as unknown as IncomingMessage, of as unknown as ServerResponse);
  return { socket, response, watch };
}

test('what is to happen then happens once, whichever of the two closes first', () => {
  const { socket, response, watch } = connection();
  const [one, other] = [response(), response()];
  const called: string[] = [];
  const then = watch(one);
  then(() => called.push('first'));
  then(() => called.push('second'));
  watch(other)(() => called.push('other'));
  one.emit('close');
  expect(called).toEqual(['first', 'second']);
  socket.emit('close');
  one.emit('close');
  other.emit('close');
  expect(called).toEqual(['first', 'second', 'other']);
});

test('what comes after the end happens at once', () => {
  const { socket, response, watch } = connection();
  const one = response();
  const then = watch(one);
  one.emit('close');
  let [late, behind] = [0, 0];
  then(() => {
    late += 1;
  });
  expect(late).toBe(1);
  socket.closed = true;
  watch(response())(() => {
    behind += 1;
  });
  expect(behind).toBe(1);
});

test('any number of responses listen to their connection once', () => {
  const { socket, response, watch } = connection();
  for (let n = 0; n < 100; n += 1) watch(response())(() => {});
  expect(socket.listenerCount('close')).toBe(1);
});
