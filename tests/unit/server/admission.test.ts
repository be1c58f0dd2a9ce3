import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { admission } from '../../../src/server/admission.ts';
import type { Asked } from '../../../src/server/concern.ts';
import { whenClosed } from '../../../src/server/when-closed.ts';

/** Requests that are let in two at once; `connecting` says whether somebody connects at every turn of the event loop. */
function scene() {
  const state = { connecting: false, connections: 0, letIn: 0, time: 1_000 };
  const { admit } = admission(
    { inFlightMax: 2, queueMax: 100, queueMs: 60_000, clientPercent: 100 },
    () => {
      if (state.connecting) state.connections += 1;
      return state.connections;
    },
    () => state.time,
  );
  const ends: (() => void)[] = [];
  const ask = async () => {
    const response = new EventEmitter();
    // All that is looked at of a request, and of its response.
    const asked = {
      whenClosed: whenClosed({ socket: new EventEmitter() } as IncomingMessage, response as ServerResponse),
    };
    await admit?.(asked as Asked);
    state.letIn += 1;
    ends.push(() => response.emit('close'));
  };
  return { state, ask, end: () => ends.shift()?.() };
}

test('those who wait come in one at a turn of the event loop', async () => {
  const { state, ask, end } = scene();
  for (let n = 0; n < 6; n += 1) ask();
  await turn();
  expect(state.letIn).toBe(2);
  end();
  end();
  expect(state.letIn).toBe(2);
  await turn();
  expect(state.letIn).toBe(3);
  await turn();
  expect(state.letIn).toBe(4);
  // Who still waits when a test ends is refused in the midst of another.
  end();
  end();
  await turn();
  await turn();
  expect(state.letIn).toBe(6);
});

test('those who wait give way to new connections for 5 ms', async () => {
  const { state, ask, end } = scene();
  for (let n = 0; n < 4; n += 1) ask();
  await turn();
  end();
  await turn();
  expect(state.letIn).toBe(3);
  state.connecting = true;
  end();
  for (let n = 0; n < 20; n += 1) await turn();
  expect(state.letIn).toBe(3);
  state.time += 5;
  await turn();
  expect(state.letIn).toBe(4);
});
