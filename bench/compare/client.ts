import { Agent, request } from 'node:http';

/** A stretch of load: some workers, each of which sends its next request when its last one is answered. */
export interface Load {
  readonly port: number;
  /** Bodies in turn, each with the length that its answer must have. */
  readonly requests: readonly { readonly body: string; readonly length: number }[];
  readonly concurrency: number;
  readonly ms: number;
  /** Requests that are sent even when the time is up. */
  readonly least: number;
}

/** What a stretch of load came to. */
export interface LoadResult {
  readonly count: number;
  readonly seconds: number;
  /** Milliseconds from the sending of a request to the end of its answer, in order of size. */
  readonly latencies: readonly number[];
  /** Bytes of the bodies that were received. */
  readonly received: number;
}

process.on('message', (load: Load) => {
  run(load).then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');

async function run({ port, requests, concurrency, ms, least }: Load): Promise<LoadResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: concurrency });
  const latencies: number[] = [];
  let [sent, received] = [0, 0];
  const started = performance.now();
  const worker = async (): Promise<void> => {
    while (sent < least || performance.now() - started < ms) {
      const next = requests[sent++ % requests.length];
      if (next === undefined) throw new Error('There is nothing to ask.');
      const before = performance.now();
      const length = await send(agent, port, next.body);
      latencies.push(performance.now() - before);
      if (length !== next.length) throw new Error(`An answer has ${length} bytes, not ${next.length}.`);
      received += length;
    }
  };
  try {
    await Promise.all(Array.from({ length: concurrency }, worker));
  } finally {
    agent.destroy();
  }
  const seconds = (performance.now() - started) / 1_000;
  return { count: latencies.length, seconds, latencies: latencies.sort((a, b) => a - b), received };
}

function send(agent: Agent, port: number, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      accept: 'application/json',
      'content-length': Buffer.byteLength(body),
    };
    const sent = request({ agent, port, host: '127.0.0.1', method: 'POST', path: '/graphql', headers });
    sent.once('error', reject);
    sent.once('response', (response) => {
      let length = 0;
      response.on('data', (chunk: Buffer) => {
        length += chunk.length;
      });
      response.once('error', reject);
      response.once('end', () => {
        if (response.statusCode === 200) resolve(length);
        else reject(new Error(`An answer has the status ${response.statusCode}.`));
      });
    });
    sent.end(body);
  });
}
