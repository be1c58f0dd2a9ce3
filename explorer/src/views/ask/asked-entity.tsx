import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { fields } from '../../language/fields.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { groupBy } from '../../parts/group-by.ts';
import { KindName } from '../../parts/kind-name.tsx';
import { Names } from '../../parts/names.tsx';
import { NeighbourItem } from '../../parts/neighbour-item.tsx';
import { neighbourKey } from '../../parts/neighbour-parts.ts';
import type { AskedEntity } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';

/** What something is: its names, and the beginning of what it is linked to. Its page has the rest. */
export function AskedEntityView({ entity }: { readonly entity: AskedEntity }) {
  const t = useTexts(askTexts);
  const field = useGlossary(fields);
  const { id, kind, name, names, identifiers, neighbours } = entity;
  return (
    <section>
      <h3>
        <Link href={entityPath(id)}>{name}</Link> <KindName kind={kind} />
      </h3>
      <Names id={kind === 'SOURCE' ? null : id} names={names} />
      <ul className="inline">
        {identifiers.map(({ scheme, value }) => (
          <li key={`${scheme} ${value}`}>
            {scheme} <code>{value}</code>
          </li>
        ))}
      </ul>
      {[...groupBy(neighbours.edges, ({ link }) => link)].map(([link, edges]) => (
        <section key={link}>
          <h4>{field(link)}</h4>
          <ul className="neighbours">
            {edges.map((edge) => (
              <NeighbourItem key={neighbourKey(edge)} from={id} edge={edge} />
            ))}
          </ul>
        </section>
      ))}
      {neighbours.totalCount > neighbours.edges.length ? (
        <p className="note">{t.moreLinks(neighbours.edges.length, neighbours.totalCount)}</p>
      ) : null}
      <p>
        <Link className="action" href={entityPath(id)}>
          {t.page(name)}
        </Link>
      </p>
    </section>
  );
}
