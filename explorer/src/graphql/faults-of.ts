import type { CombinedError } from 'urql';

/** What went wrong: a code of the server, or NETWORK where it did not answer. */
export interface Fault {
  readonly code: string;
  readonly message: string;
  readonly path: string;
}

/** What an answer says that went wrong; nothing where all went well. */
export function faultsOf(error: CombinedError | undefined): readonly Fault[] {
  if (error === undefined) return [];
  if (error.networkError) return [{ code: 'NETWORK', message: error.networkError.message, path: '' }];
  return error.graphQLErrors.map(({ message, extensions, path }) => ({
    code: String(extensions.code ?? 'UNKNOWN'),
    message,
    path: (path ?? []).join('.'),
  }));
}
