import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { Loading } from '../../parts/states.tsx';
import { compareTexts } from './compare-texts.ts';
import { Part, Row } from './compared-rows.tsx';
import { type Linked, mostOfLink } from './gather-linked.ts';
import { type LinkedCell, linkRows, sharedIds } from './rows-of.ts';

/** Neighbours that one cell lists. */
const mostListed = 8;

/** The lines of what the compared are linked to; each is null until all of it is known, for only then can it be compared. */
export function LinksPart({ columns }: { readonly columns: readonly (readonly Linked[] | null)[] }) {
  const t = useTexts(compareTexts);
  const field = useGlossary(fields);
  const { format } = useSpeech();
  const known = columns.flatMap((links) => (links === null ? [] : [links]));
  const width = columns.length;
  if (known.length < width)
    return (
      <Part title={t.links} width={width}>
        <tr>
          <td colSpan={width + 1}>
            <Loading />
          </td>
        </tr>
      </Part>
    );
  const shared = sharedIds(known);
  const beyond = known.flat().some(({ whole, count }) => !whole && count > mostOfLink);
  return (
    <Part title={t.links} width={width} note={beyond ? t.cutLinks(format.count(mostOfLink)) : null}>
      {linkRows(known, shared).map(({ key, cells }) => (
        <Row
          key={key}
          title={field(key)}
          cut={cells.map(([cell]) => cell !== undefined)}
          cells={cells.map(([cell]) =>
            cell === undefined || cell.nodes.length === 0 ? (
              []
            ) : (
              <Neighbours key={key} {...cell} shared={shared} />
            ),
          )}
        />
      ))}
    </Part>
  );
}

interface NeighboursProps extends LinkedCell {
  readonly shared: ReadonlySet<string>;
}

function Neighbours({ nodes, count, shared }: NeighboursProps) {
  const t = useTexts(compareTexts);
  const listed = nodes.slice(0, mostListed);
  return (
    <ul className="plain">
      {listed.map((node) => (
        <li key={node.id}>
          <Link href={entityPath(node.id)}>{node.name}</Link>
          {shared.has(node.id) ? <span className="mark"> {t.shared}</span> : null}
        </li>
      ))}
      {count > listed.length ? <li className="note">{t.more(count - listed.length)}</li> : null}
    </ul>
  );
}
