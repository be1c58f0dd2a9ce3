import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import type { Flow } from './flows-query.ts';
import { useFlowWords } from './use-flow-words.ts';

/** What a group is called, with a link where it is an entity. */
export function FlowKeyName({ of }: { readonly of: Flow['keys'][number] }) {
  const { nameOf } = useFlowWords();
  return of.entity === null ? (
    <span>{nameOf(of)}</span>
  ) : (
    <Link href={entityPath(of.entity.id)}>{nameOf(of)}</Link>
  );
}
