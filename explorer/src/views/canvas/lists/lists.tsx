import { useTexts } from '../../../language/texts.ts';
import type { Drawing } from '../draw/drawn.ts';
import type { Picture } from '../model/picture.ts';
import type { Graph } from '../use-graph.ts';
import { EdgeTable } from './edge-table.tsx';
import { listTexts } from './list-texts.ts';
import { NodeTable } from './node-table.tsx';

/** What every list of the canvas is given. */
export interface ListProps {
  readonly graph: Graph;
  readonly picture: Picture;
  readonly drawing: Drawing;
}

/** What the picture shows, as tables by which the same can be done. */
export function Lists(props: ListProps) {
  const t = useTexts(listTexts);
  return (
    <details className="twin" open>
      <summary>{t.title}</summary>
      <NodeTable {...props} />
      <EdgeTable {...props} />
    </details>
  );
}
