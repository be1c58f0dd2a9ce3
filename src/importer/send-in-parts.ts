/** How many rows one part has: as many as a server takes in one transaction anyway. */
const partSize = 5_000;

/**
 * Hands rows to a store in parts, two of them at a time: it works on one while the next is made, and what others ask of it meanwhile
 * waits for no more than these.
 */
export async function sendInParts<T>(
  rows: readonly T[],
  send: (part: readonly T[]) => Promise<unknown>,
): Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < rows.length; from += partSize) {
    const sent = send(rows.slice(from, from + partSize));
    // Whoever waits for it below hears of its fault; until then nobody does.
    sent.catch(() => {});
    await last;
    last = sent;
  }
  await last;
}
