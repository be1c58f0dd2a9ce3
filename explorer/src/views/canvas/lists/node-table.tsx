import { Link } from 'wouter';
import { mostOfExpansion } from '../../../address/graph-address.ts';
import { entityPath } from '../../../address/paths.ts';
import { useSpeech } from '../../../language/language-context.tsx';
import { useTexts } from '../../../language/texts.ts';
import type { DrawnNode } from '../draw/drawn.ts';
import { KindMark } from '../kind-mark.tsx';
import { canBring, changes, pageSize } from '../model/changes.ts';
import { reached } from '../model/picture.ts';
import type { ListProps } from './list-props.ts';
import { listTexts } from './list-texts.ts';
import { Pager, usePages } from './pager.tsx';

/** The entities of the canvas as rows: the most linked first. */
export function NodeTable(props: ListProps) {
  const t = useTexts(listTexts);
  const nodes = [...props.drawing.nodes].sort((a, b) => b.linksHere - a.linksHere || (a.id < b.id ? -1 : 1));
  const { format } = useSpeech();
  const pages = usePages(nodes);
  const beyond = pages.shown.some(({ links }) => (links ?? 0) > mostOfExpansion);
  return (
    <>
      <div className="wide">
        <table tabIndex={-1}>
          <caption>{t.entities}</caption>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col">{t.linksHere}</th>
              <th scope="col">{t.actions}</th>
            </tr>
          </thead>
          <tbody>
            {pages.shown.map((node) => (
              <Row key={node.id} {...props} node={node} />
            ))}
          </tbody>
        </table>
      </div>
      {beyond ? <p className="note">{t.most(format.count(mostOfExpansion))}</p> : null}
      <Pager pages={pages} />
    </>
  );
}

function Row({ graph, picture, node }: ListProps & { readonly node: DrawnNode }) {
  const t = useTexts(listTexts);
  const { format } = useSpeech();
  const { state, change } = graph;
  const { id, links, linksHere, picked } = node;
  const known = reached(picture, id, null);
  const left =
    links !== null && linksHere >= links ? 0 : Math.min(pageSize, canBring(links ?? Infinity, known));
  return (
    <tr data-picked={picked}>
      <th scope="row">
        <Link href={entityPath(id)}>{node.name}</Link>
        {node.pinned ? <span className="note"> ({t.pinned})</span> : null}
      </th>
      <td>
        <KindMark kind={node.kind} /> {node.kindName}
      </td>
      <td>{links === null ? format.count(linksHere) : t.of(format.count(linksHere), format.count(links))}</td>
      <td>
        <span className="canvas-tools">
          <button type="button" aria-pressed={picked} onClick={() => change(changes.pick(state, [id]))}>
            {t.select}
            <span className="unseen">: {node.name}</span>
          </button>
          <button
            type="button"
            aria-disabled={left <= 0}
            onClick={() => left > 0 && change(changes.expand(state, id, null, known + left))}
          >
            {t.expand(format.count(Math.max(0, left)))}
            <span className="unseen">: {node.name}</span>
          </button>
          <button
            type="button"
            onClick={(event) => {
              // The row goes, and the focus would go with it.
              event.currentTarget.closest('table')?.focus();
              change(changes.hide(state, id));
            }}
          >
            {t.hide}
            <span className="unseen">: {node.name}</span>
          </button>
        </span>
      </td>
    </tr>
  );
}
