/** What keeps a server from doing what it was asked to; the message is for whoever asked. */
export class ThroughFault extends Error {
  override readonly name = 'ThroughFault';
}
