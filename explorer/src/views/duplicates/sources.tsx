import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { groupBy } from '../../parts/group-by.ts';
import type { Side } from './duplicates-query.ts';
import { duplicatesTexts } from './duplicates-texts.ts';

type Claims = Side['claims'];

const first = 3;

/** The documents from which an entity is known, those that say most of it first; beyond a few, they open. */
export function Sources({ claims: { totalCount, nodes } }: { readonly claims: Claims }) {
  const t = useTexts(duplicatesTexts);
  const sources = [...groupBy(nodes, ({ source }) => source.id).values()]
    .sort((one, other) => other.length - one.length)
    .flatMap(([claim]) => claim?.source ?? []);
  return (
    <>
      <List sources={sources.slice(0, first)} />
      {sources.length > first ? (
        <details>
          <summary>{t.moreSources(sources.length - first)}</summary>
          <List sources={sources.slice(first)} />
        </details>
      ) : null}
      {totalCount > nodes.length ? <p className="note">{t.ofClaims(nodes.length, totalCount)}</p> : null}
    </>
  );
}

function List({ sources }: { readonly sources: readonly Claims['nodes'][number]['source'][] }) {
  return (
    <ul className="plain">
      {sources.map(({ id, title, name }) => (
        <li key={id}>
          <Link href={entityPath(id)}>{title ?? name}</Link>
        </li>
      ))}
    </ul>
  );
}
