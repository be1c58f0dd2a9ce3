import { Link } from 'wouter';
import { comparePath, graphPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { Identifiers } from '../../parts/identifiers.tsx';
import { KindName } from '../../parts/kind-name.tsx';
import { Names } from '../../parts/names.tsx';
import { answersOf } from './answers-of.ts';
import { entityTexts } from './entity-texts.ts';
import type { HeadEntity } from './head-query.ts';

/** What an entity is called and what it is, and the other views of it. */
export function Head({ entity }: { readonly entity: HeadEntity }) {
  const t = useTexts(entityTexts);
  const { id, kind, name, names, identifiers, mergedFrom } = entity;
  return (
    <header className="entity-head">
      <h1>{name}</h1>
      <p className="row">
        <KindName kind={kind} />
        <span className="note">
          {t.id}: <code className="id">{id}</code>
        </span>
      </p>
      <p className="row actions">
        {answersOf(kind, id).map(({ question, path }) => (
          <Link key={question} className="action" href={path}>
            {t[question]}
          </Link>
        ))}
        <Link className="action" href={graphPath([id])}>
          {t.graph}
        </Link>
        <Link className="action" href={comparePath([id])}>
          {t.compare}
        </Link>
      </p>
      <dl className="pairs">
        {names.length === 0 ? null : (
          <div>
            <dt>{t.names}</dt>
            <dd>
              <Names id={kind === 'SOURCE' ? null : id} names={names} />
            </dd>
          </div>
        )}
        {identifiers.length === 0 ? null : (
          <div>
            <dt>{t.identifiers}</dt>
            <dd>
              <Identifiers identifiers={identifiers} />
            </dd>
          </div>
        )}
        {mergedFrom.length === 0 ? null : (
          <div>
            <dt>{t.mergedFrom}</dt>
            <dd>
              <ul className="inline">
                {mergedFrom.map((other) => (
                  <li key={other}>
                    <code className="id">{other}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        )}
      </dl>
    </header>
  );
}
