import { type LinkCount, linkCountsQuery } from '../../../graphql/link-counts.ts';
import { useAnswer } from '../../../graphql/use-answer.ts';
import { fields } from '../../../language/fields.ts';
import { useTexts } from '../../../language/texts.ts';
import { useGlossary } from '../../../language/use-glossary.ts';
import { Shown } from '../../../parts/states.tsx';
import type { DrawnNode } from '../draw/drawn.ts';
import { changes } from '../model/changes.ts';
import { type CanvasEdge, type Picture, reached } from '../model/picture.ts';
import { LinkRow } from './link-row.tsx';
import { NeighbourList } from './neighbour-list.tsx';
import type { PanelProps } from './panel-props.ts';
import { panelTexts } from './panel-texts.ts';

interface NodeLinksProps extends PanelProps {
  readonly node: DrawnNode;
}

/** The links of an entity: how many neighbours each leads to, how many of them are here, and more of them. */
export function NodeLinks({ node, ...props }: NodeLinksProps) {
  const t = useTexts(panelTexts);
  const fieldName = useGlossary(fields);
  const asked = useAnswer(linkCountsQuery, { id: node.id });
  const { graph, picture, drawing } = props;
  const bring = (link: string | null, upTo: number): void => {
    graph.change(changes.expand(graph.state, node.id, link, upTo));
  };
  const here = drawing.edges
    .filter(({ a, b }) => a === node.id || b === node.id)
    .flatMap((edge) => edge.links);
  return (
    <Shown asked={asked}>
      {({ entity }, faults) => {
        const counts = entity?.links ?? [];
        const total = entity === null ? null : counts.reduce((sum, { count }) => sum + count, 0);
        if (total === 0 && faults.length === 0) return <p className="note">{t.noLinks}</p>;
        const nameOf = (edge: CanvasEdge): string | null =>
          counts.find((count) => isOf(edge, node.id, count, picture))?.link ?? null;
        return (
          <>
            <h3>{t.links}</h3>
            {total === null ? <p className="note">{t.uncounted}</p> : null}
            <ul className="canvas-links">
              {total === null ? null : (
                <LinkRow
                  name={t.all}
                  here={here.length}
                  all={total}
                  reached={reached(picture, node.id, null)}
                  onMore={(upTo) => bring(null, upTo)}
                />
              )}
              {counts.map((count) => (
                <LinkRow
                  key={count.link}
                  name={fieldName(count.link)}
                  here={here.filter((edge) => isOf(edge, node.id, count, picture)).length}
                  all={count.count}
                  reached={reached(picture, node.id, count.link)}
                  onMore={(upTo) => bring(count.link, upTo)}
                />
              ))}
            </ul>
            <NeighbourList {...props} node={node} links={here} nameOf={nameOf} />
          </>
        );
      }}
    </Shown>
  );
}

/** Whether a link, as it is declared, is what an entity calls `link`. */
function isOf(
  { from, field, to }: CanvasEdge,
  id: string,
  { link, about, forward, kinds }: LinkCount,
  { nodes }: Picture,
): boolean {
  if (forward) return from === id && field === link;
  const kind = nodes.get(from)?.kind;
  return to === id && field === about && kinds.some((one) => one === kind);
}
