import { useTexts } from '../../../language/texts.ts';
import { EdgeTable } from './edge-table.tsx';
import type { ListProps } from './list-props.ts';
import { listTexts } from './list-texts.ts';
import { NodeTable } from './node-table.tsx';

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
