/** A fault of a resolver: what it found is not what its field promises. It says nothing to a client, who has no part in it. */
export class ResolverFault extends Error {
  override readonly name = 'ResolverFault';
}
