import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * What becomes of connections: all go `through`; are `refused`, those that were open too; or are `swallowed`, which is taken, and
 * never answered again, not even once others go through.
 */
type Ways = 'through' | 'refused' | 'swallowed';

/** A proxy in front of a Bolt server. */
export interface BoltProxy {
  readonly uri: string;
  turn(to: Ways): void;
  /** Connections that were asked for so far. */
  connections(): number;
  /** How often a text was sent to the proxy, and how often it was passed on. */
  seen(text: string): { readonly sent: number; readonly passed: number };
  /** Swallows a connection when this text is sent over it, as if the server was busy with it for ever. */
  swallowAt(text: string): void;
  /** Swallows the connections that are open, and lets new ones through. */
  swallowOpen(): void;
  end(): void;
}

export async function boltProxy(uri: string): Promise<BoltProxy> {
  const { hostname, port } = new URL(uri);
  const open = new Set<Pair>();
  let ways: Ways = 'through';
  let swallowedAt: string | undefined;
  let connections = 0;
  let [sent, passed] = ['', ''];

  const server = createServer((near) => {
    connections += 1;
    if (ways === 'refused') return near.destroy();
    const far = connect(Number(port || 7687), hostname);
    const pair: Pair = { near, far, isSwallowed: ways === 'swallowed' };
    open.add(pair);
    near.on('data', (data) => {
      sent += data.toString('latin1');
      if (swallowedAt !== undefined && data.includes(swallowedAt)) pair.isSwallowed = true;
      if (pair.isSwallowed) return;
      passed += data.toString('latin1');
      far.write(data);
    });
    far.on('data', (data) => !pair.isSwallowed && near.write(data));
    near.on('error', () => {}).on('close', () => end(pair));
    far.on('error', () => {}).on('close', () => !pair.isSwallowed && near.destroy());
  }).listen(0, '127.0.0.1');
  const end = (pair: Pair) => {
    open.delete(pair);
    pair.near.destroy();
    pair.far.destroy();
  };
  await new Promise((resolve) => server.once('listening', resolve));
  const swallowOpen = () => {
    for (const pair of open) pair.isSwallowed = true;
  };

  return {
    uri: `bolt://127.0.0.1:${portOf(server)}`,
    turn: (to) => {
      ways = to;
      swallowedAt = undefined;
      if (to === 'swallowed') swallowOpen();
      if (to === 'refused') for (const pair of open) end(pair);
    },
    connections: () => connections,
    seen: (text) => ({ sent: sent.split(text).length - 1, passed: passed.split(text).length - 1 }),
    swallowAt: (text) => {
      swallowedAt = text;
    },
    swallowOpen,
    end: () => {
      server.close();
      for (const pair of open) end(pair);
    },
  };
}

interface Pair {
  readonly near: Socket;
  readonly far: Socket;
  isSwallowed: boolean;
}

export function portOf(server: Server): number {
  const address = server.address();
  return address && typeof address === 'object' ? address.port : 0;
}
