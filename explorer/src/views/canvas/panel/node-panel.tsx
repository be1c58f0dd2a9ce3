import { Link } from 'wouter';
import { entityPath } from '../../../address/paths.ts';
import { useTexts } from '../../../language/texts.ts';
import { EvidenceLink } from '../../../parts/evidence-link.tsx';
import { KindName } from '../../../parts/kind-name.tsx';
import type { DrawnNode } from '../draw/drawn.ts';
import { KindMark } from '../kind-mark.tsx';
import { changes } from '../model/changes.ts';
import { MovePad } from './move-pad.tsx';
import { NodeLinks } from './node-links.tsx';
import type { PanelProps } from './panel-props.ts';
import { panelTexts } from './panel-texts.ts';

interface NodePanelProps extends PanelProps {
  readonly node: DrawnNode;
  readonly onHide: (id: string) => void;
  readonly onPathFrom: (id: string) => void;
}

/** One entity of the canvas: what can be done with it, and its links. */
export function NodePanel({ node, onHide, onPathFrom, ...props }: NodePanelProps) {
  const t = useTexts(panelTexts);
  const { graph, controls } = props;
  const { state, change } = graph;
  const { id, pinned } = node;
  return (
    <>
      <h2>
        <KindMark kind={node.kind} /> {node.name}
      </h2>
      <p className="row">
        <KindName kind={node.kind} />
        <Link href={entityPath(id)}>{t.page}</Link>
        <EvidenceLink id={id}>{t.evidence}</EvidenceLink>
      </p>
      <div className="canvas-tools">
        <button type="button" onClick={() => onHide(id)}>
          {t.hide}
        </button>
        <button
          type="button"
          onClick={() => (pinned ? change(changes.unpin(state, id)) : graph.move(id, node.x, node.y))}
        >
          {pinned ? t.unpin : t.pin}
        </button>
        <button type="button" onClick={() => onPathFrom(id)}>
          {t.pathFrom}
        </button>
        {controls === null ? null : (
          <button type="button" onClick={() => controls.centre(id)}>
            {t.centre}
          </button>
        )}
      </div>
      {pinned ? <MovePad node={node} onMove={(x, y) => graph.nudge(id, x, y)} /> : null}
      <NodeLinks {...props} node={node} />
    </>
  );
}
