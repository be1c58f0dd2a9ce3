import { Fragment } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../address/paths.ts';

interface EntityLinksProps {
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}

/** Entities side by side, each a link to its page. */
export function EntityLinks({ entities }: EntityLinksProps) {
  return entities.map(({ id, name }, i) => (
    <Fragment key={id}>
      {i === 0 ? null : ', '}
      <Link href={entityPath(id)}>{name}</Link>
    </Fragment>
  ));
}
