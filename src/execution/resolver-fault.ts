/**
 * A fault of a resolver: what it found is not what its field promises. It tells a client nothing, since it is not the client's
 * fault.
 */
export class ResolverFault extends Error {
  override readonly name = 'ResolverFault';
}
