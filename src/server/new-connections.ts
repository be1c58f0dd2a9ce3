/** Notes that somebody has connected to a server. */
interface NewConnections {
  /** To be called at each connection. */
  readonly note: () => void;
  /** Whether there was one since this was last asked. */
  readonly hasConnected: () => boolean;
}

export function newConnections(): NewConnections {
  let isNoted = false;
  return {
    note: () => {
      isNoted = true;
    },
    hasConnected: () => {
      const was = isNoted;
      isNoted = false;
      return was;
    },
  };
}
