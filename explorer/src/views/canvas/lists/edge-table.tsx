import { useTexts } from '../../../language/texts.ts';
import { EvidenceLink } from '../../../parts/evidence-link.tsx';
import { Qualifiers } from '../../../parts/qualifiers.tsx';
import { changes } from '../model/changes.ts';
import { edgeKey } from '../model/picture.ts';
import type { ListProps } from './list-props.ts';
import { listTexts } from './list-texts.ts';
import { Pager, usePages } from './pager.tsx';

/** The links of the canvas as rows, each of which opens who says so. */
export function EdgeTable({ graph, picture, drawing }: ListProps) {
  const t = useTexts(listTexts);
  const pages = usePages(drawing.edges.flatMap(({ links }) => links));
  const end = (id: string) => (
    <button type="button" onClick={() => graph.change(changes.pick(graph.state, [id]))}>
      {picture.nodes.get(id)?.name ?? id}
    </button>
  );
  if (pages.all === 0) return null;
  return (
    <>
      <div className="wide">
        <table>
          <caption>{t.links}</caption>
          <thead>
            <tr>
              <th scope="col">{t.from}</th>
              <th scope="col">{t.link}</th>
              <th scope="col">{t.to}</th>
            </tr>
          </thead>
          <tbody>
            {pages.shown.map((link) => (
              <tr key={edgeKey(link)}>
                <td>{end(link.from)}</td>
                <td>
                  <EvidenceLink id={link.from} about={link.field}>
                    {link.name}
                  </EvidenceLink>{' '}
                  <span className="note">
                    <Qualifiers of={link.qualifiers} />
                  </span>
                </td>
                <td>{end(link.to)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager pages={pages} />
    </>
  );
}
