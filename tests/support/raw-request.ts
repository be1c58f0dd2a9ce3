import { request } from 'node:http';

/** What is sent: `pieces` are written one after another, and `between` them is waited. */
export interface RawRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly pieces?: readonly string[];
  readonly between?: () => Promise<unknown>;
}

/** What came back, byte for byte, but for what differs with each response: its time and the id of its request. */
export interface RawAnswer {
  readonly status: number | undefined;
  readonly headers: readonly string[];
  readonly body: string;
}

const ofEach: ReadonlySet<string> = new Set(['date', 'ratelimit', 'x-request-id']);

/** Sends a request without the help of `fetch`, which hides headers and their order. */
export function rawRequest(url: string, given: RawRequest): Promise<RawAnswer> {
  const { method = 'POST', path = '/graphql', headers = {}, pieces = [], between = soon } = given;
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, url), { method, headers: { ...headers } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject).once('end', () => {
        const { statusCode: status, rawHeaders } = response;
        resolve({ status, headers: linesOf(rawHeaders), body: Buffer.concat(chunks).toString('utf8') });
      });
    });
    sent.once('error', reject);
    const write = async ([piece, ...more]: readonly string[]): Promise<void> => {
      if (more.length === 0) {
        sent.end(piece);
        return;
      }
      sent.write(piece);
      await between();
      await write(more);
    };
    write(pieces).catch(reject);
  });
}

/** Long enough for a piece to go out by itself. */
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

function linesOf([name, value, ...more]: readonly string[]): readonly string[] {
  if (name === undefined) return [];
  return ofEach.has(name.toLowerCase()) ? linesOf(more) : [`${name}: ${value}`, ...linesOf(more)];
}
