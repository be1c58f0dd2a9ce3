import { useTexts } from '../../../language/texts.ts';
import { EvidenceLink } from '../../../parts/evidence-link.tsx';
import { Qualifiers } from '../../../parts/qualifiers.tsx';
import type { Drawing, DrawnEdge } from '../draw/drawn.ts';
import { edgeKey } from '../model/picture.ts';
import { panelTexts } from './panel-texts.ts';

interface EdgePanelProps {
  readonly drawing: Drawing;
  readonly edge: DrawnEdge;
  readonly onShow: (id: string) => void;
}

/** The links between two entities, each of which opens who says so. */
export function EdgePanel({ drawing, edge, onShow }: EdgePanelProps) {
  const t = useTexts(panelTexts);
  const nameOf = (id: string): string => drawing.nodes.find((node) => node.id === id)?.name ?? id;
  return (
    <>
      <h2>{t.between(nameOf(edge.a), nameOf(edge.b))}</h2>
      <p className="note">{t.says}</p>
      <ul className="canvas-links">
        {edge.links.map((link) => (
          <li key={edgeKey(link)}>
            <span>
              {nameOf(link.from)} →{' '}
              <EvidenceLink id={link.from} about={link.field}>
                {link.name}
              </EvidenceLink>{' '}
              → {nameOf(link.to)}{' '}
              <span className="note">
                <Qualifiers of={link.qualifiers} />
              </span>
            </span>
          </li>
        ))}
      </ul>
      <div className="canvas-tools">
        {[edge.a, edge.b].map((id) => (
          <button key={id} type="button" onClick={() => onShow(id)}>
            {nameOf(id)}
          </button>
        ))}
      </div>
    </>
  );
}
