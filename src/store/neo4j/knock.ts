import { connect, isIP, type Socket } from 'node:net';
import { connect as connectEncrypted } from 'node:tls';

const defaultPort = 7687;

/** Bolt's preamble and four proposals of a version, of which one is 5.0 to 5.4: any server answers it with four bytes. */
const greeting = Buffer.from([0x60, 0x60, 0xb0, 0x17, 0, 4, 4, 5, ...Array<number>(12).fill(0)]);

/** Milliseconds for the connection, which a machine gives, and for the answer, which takes the server itself. */
interface Patience {
  readonly connection: number;
  readonly answer: number;
}

/**
 * Whether a server answers at an address of Bolt, on a connection that is gone afterwards; rejects where it does not in time. The
 * driver cannot tell: it waits for ever for a peer that takes a connection and says nothing, and keeps its socket.
 */
export function knock(uri: string, { connection, answer }: Patience): Promise<void> {
  const { protocol, hostname, port } = new URL(uri);
  const place = { host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || defaultPort) };
  const isEncrypted = /\+s(sc)?:$/.test(protocol);
  return new Promise((resolve, reject) => {
    // Nothing secret is sent, so anybody may answer: whom the driver trusts is seen when it connects.
    const socket: Socket = isEncrypted
      ? connectEncrypted({ ...place, ...serverName(place.host), rejectUnauthorized: false })
      : connect(place);
    const giveUpAfter = (patience: number): NodeJS.Timeout => {
      // What came while this process itself was busy is read first, and may be what was waited for.
      const giveUp = () => timer === mine && socket.destroy(new Error('No answer in time.'));
      const mine = setTimeout(() => setImmediate(giveUp), patience).unref();
      return mine;
    };
    let timer = giveUpAfter(connection);
    socket
      .once('connect', () => {
        clearTimeout(timer);
        timer = giveUpAfter(answer);
      })
      .once(isEncrypted ? 'secureConnect' : 'connect', () => socket.write(greeting))
      .once('data', () => {
        resolve();
        socket.destroy();
      })
      .once('error', reject)
      .once('close', () => {
        clearTimeout(timer);
        reject(new Error('The connection was closed without an answer.'));
      });
    // A process that has nothing else to do does not wait for it.
    socket.unref();
  });
}

/** Tells a proxy that serves several names which one is meant (SNI); an address is not a name. */
const serverName = (host: string) => (isIP(host) === 0 ? { servername: host } : {});
