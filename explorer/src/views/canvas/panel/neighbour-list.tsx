import { type KeyboardEvent, useEffect, useRef } from 'react';
import { fields } from '../../../language/fields.ts';
import { useTexts } from '../../../language/texts.ts';
import { useGlossary } from '../../../language/use-glossary.ts';
import { EvidenceLink } from '../../../parts/evidence-link.tsx';
import type { DrawnLink, DrawnNode } from '../draw/drawn.ts';
import { KindMark } from '../kind-mark.tsx';
import { Pager, usePages } from '../lists/pager.tsx';
import { type CanvasEdge, edgeKey } from '../model/picture.ts';
import type { PanelProps } from './panel-props.ts';
import { panelTexts } from './panel-texts.ts';

interface NeighbourListProps extends PanelProps {
  readonly node: DrawnNode;
  readonly links: readonly DrawnLink[];
  /** What the node calls a link; null where that is not known. */
  readonly nameOf: (edge: CanvasEdge) => string | null;
}

/** The neighbours that are on the canvas. Arrow keys walk from one to the next, and from node to node. */
export function NeighbourList({ picture, walk, node, links, nameOf, onShow }: NeighbourListProps) {
  const t = useTexts(panelTexts);
  const fieldName = useGlossary(fields);
  const list = useRef<HTMLUListElement>(null);
  const named = links
    .map((link) => ({ link, name: nameOf(link), other: link.from === node.id ? link.to : link.from }))
    .sort((a, b) => compare(a.name ?? '', b.name ?? '') || compare(a.other, b.other));
  const pages = usePages(named);
  useEffect(() => {
    if (walk.current.to !== node.id) return;
    walk.current = { ...walk.current, to: null };
    list.current?.querySelector('button')?.focus();
  }, [walk, node.id]);
  const onKeyDown = (event: KeyboardEvent, other: string): void => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>('button') ?? [])];
    const at = buttons.findIndex((button) => button.matches(':focus'));
    if (event.key === 'ArrowDown') buttons[Math.min(at + 1, buttons.length - 1)]?.focus();
    else if (event.key === 'ArrowUp') buttons[Math.max(at - 1, 0)]?.focus();
    else if (event.key === 'ArrowRight') {
      walk.current = { back: [...walk.current.back, node.id], to: other };
      onShow(other);
    } else if (event.key === 'ArrowLeft') {
      const before = walk.current.back.at(-1);
      if (before === undefined) return;
      walk.current = { back: walk.current.back.slice(0, -1), to: before };
      onShow(before);
    } else return;
    event.preventDefault();
  };
  if (links.length === 0) return null;
  return (
    <>
      <h3>{t.neighbours}</h3>
      <p className="note">{t.walk}</p>
      <ul ref={list} className="canvas-neighbours">
        {pages.shown.map(({ link, name, other }) => {
          const neighbour = picture.nodes.get(other);
          return (
            <li key={edgeKey(link)}>
              <EvidenceLink id={link.from} about={link.field}>
                {name === null ? `${link.from === node.id ? '→' : '←'} ${link.name}` : fieldName(name)}
              </EvidenceLink>{' '}
              <button
                type="button"
                onClick={() => onShow(other)}
                onKeyDown={(event) => onKeyDown(event, other)}
              >
                <KindMark kind={neighbour?.kind ?? ''} /> {neighbour?.name ?? other}
              </button>
            </li>
          );
        })}
      </ul>
      <Pager pages={pages} />
    </>
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
