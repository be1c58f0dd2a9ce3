import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { timeAt } from './time-at.ts';

/**
 * What a server still answers when it is asked for 2 and for 10 times as much as it can: `npm run bench:overload -- [seconds] [folder]`, over the
 * graph of a folder, or the seeds. Requests are sent at their times whether those before are answered or not, as a public asks.
 */
const [seconds = '60', folder] = process.argv.slice(2);
const port = 4_300 + (process.pid % 500);
/** The public: as many connections, each of which has one request under way at most. */
const connections = 1_000;
const agent = new Agent({ keepAlive: true, maxSockets: connections });

/** Each takes some milliseconds, so that this process can send ten times as many as the server answers. */
const operations = [
  '{ investments(first: 100) { nodes { name amount { value currency } hosts { nodes { name } } investors { nodes { name headquarteredIn { name } } } } } }',
  '{ countries(first: 100) { nodes { name investments(first: 10) { nodes { name investors(first: 5) { nodes { name headquarteredIn { name } } } } } } } }',
  '{ whoInvests(groupBy: [HOST, INVESTOR, MOTIVE], first: 100) { nodes { total count } } }',
].map((query) => JSON.stringify({ query }));

interface Answer {
  readonly status: number;
  readonly retryAfter: boolean;
  /** From when there was a connection to send it on. */
  readonly ms: number;
  /** When it came, on the clock of `performance`. */
  readonly at: number;
}

function ask(path: string, body: string | null, by: Agent | false): Promise<Answer> {
  let begun = performance.now();
  return new Promise((resolve) => {
    const ended = (status: number, retryAfter = false) => {
      const at = performance.now();
      resolve({ status, retryAfter, ms: at - begun, at });
    };
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: body === null ? 'GET' : 'POST',
        agent: by,
        headers:
          body === null
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      },
      (response) => {
        response
          .resume()
          .once('end', () => ended(response.statusCode ?? 0, response.headers['retry-after'] !== undefined));
      },
    );
    sent.once('socket', () => {
      begun = performance.now();
    });
    sent.once('error', () => ended(0)).end(body ?? undefined);
  });
}

const operation = (n: number) => ask('/graphql', operations[n % operations.length] ?? '', agent);

/** Answers a second, where as many ask at once as the server answers at once. */
async function peak(forMs: number): Promise<number> {
  const end = performance.now() + forMs;
  let answered = 0;
  const next = async () => {
    while (performance.now() < end) if ((await operation(answered)).status === 200) answered += 1;
  };
  await Promise.all(Array.from({ length: 64 }, next));
  return (answered / forMs) * 1_000;
}

/** Sends so many a second, as far as there are connections, and asks /livez ten times a second meanwhile, on connections of its own. */
async function flood(rate: number, forMs: number, pid: number) {
  const begun = performance.now();
  const [answers, live]: [Promise<Answer>[], Promise<Answer>[]] = [[], []];
  let [open, most] = [0, 0];
  const send = async (n: number): Promise<Answer> => {
    open += 1;
    const answer = await operation(n);
    open -= 1;
    return answer;
  };
  for (let now = 0; now < forMs; now = performance.now() - begun) {
    while (answers.length < (now * rate) / 1_000 && open < connections) answers.push(send(answers.length));
    if (live.length < now / 100) live.push(ask('/livez', null, false));
    most = Math.max(most, memoryOf(pid));
    await pause(5);
  }
  const until = begun + forMs;
  return { answers: await Promise.all(answers), live: await Promise.all(live), most, until };
}

/** Resident memory of a process, in MB. */
const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1_024;

const server = spawn(
  process.execPath,
  ['bin/cuibono.mjs', 'serve', ...(folder === undefined ? [] : ['--no-seeds'])],
  {
    env: {
      ...process.env,
      PORT: String(port),
      LOG_LEVEL: 'fatal',
      // All of it comes from one address.
      CUIBONO_COST_PER_MINUTE: '0',
      CUIBONO_CLIENT_PERCENT: '100',
      ...(folder ? { CUIBONO_DATA: folder } : {}),
    },
    stdio: 'inherit',
  },
);
try {
  while ((await ask('/readyz', null, false)).status !== 200) await pause(50);
  await peak(5_000);
  const capacity = await peak(10_000);
  process.stdout.write(`peak: ${Math.round(capacity)} a second\n`);
  for (const factor of [2, 10]) {
    const forMs = Number(seconds) * 1_000;
    const { answers, live, most, until } = await flood(capacity * factor, forMs, server.pid ?? 0);
    const good = answers.filter(({ status }) => status === 200);
    const refused = answers.filter(
      ({ status, retryAfter }) => (status === 503 || status === 429) && retryAfter,
    );
    const at99 = (of: readonly Answer[]) =>
      timeAt(
        of.map(({ ms }) => ms),
        0.99,
      );
    const kept = good.filter(({ at }) => at < until).length / (forMs / 1_000) / capacity;
    process.stdout.write(
      `${factor} times: sent ${answers.length}, answered ${good.length} (${Math.round(kept * 100)} % of the peak), p99 ${at99(good)} ms; refused with Retry-After ${refused.length}, anything else ${answers.length - good.length - refused.length}; /livez p99 ${at99(live)} ms; memory ${Math.round(most)} MB\n`,
    );
    await pause(2_000);
  }
} finally {
  agent.destroy();
  server.kill();
  await once(server, 'exit');
}
