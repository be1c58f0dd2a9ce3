import { expect, test } from 'vitest';
import { fuzzServer } from '../fuzz/fuzz-server.ts';

// The long run is `npm run test:fuzz`.
test('whatever is sent, no answer is a fault of the server, or tells of its inside', async () => {
  const server = await fuzzServer(400, 1);
  expect(await server.send({ operations: 100, hostile: 250, raw: 100 })).toEqual([]);
  // That most of what was drawn is answered, and most of what is hostile is not, shows that both are what they are called.
  expect(server.statuses.get('operations 200')).toBeGreaterThan(75);
  await server.close();
});
