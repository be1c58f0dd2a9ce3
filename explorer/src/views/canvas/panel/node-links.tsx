import { useMemo } from 'react';
import { ownFields } from '../../../graphql/own-fields.ts';
import { typeQuery } from '../../../graphql/type-query.ts';
import { useAnswer } from '../../../graphql/use-answer.ts';
import { fields } from '../../../language/fields.ts';
import { useTexts } from '../../../language/texts.ts';
import { useGlossary } from '../../../language/use-glossary.ts';
import { Shown } from '../../../parts/states.tsx';
import type { DrawnNode } from '../draw/drawn.ts';
import { type LinkCount, linkCountsQuery } from '../load/link-counts.ts';
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
  const { picture } = props;
  const type = picture.nodes.get(node.id)?.type ?? '';
  const asked = useAnswer(typeQuery, { name: type }, type === '');
  return (
    <Shown asked={asked}>
      {({ type: described, every }) => {
        const { links } = ownFields(described?.fields ?? [], every?.fields ?? []);
        return <Counted {...props} node={node} links={links.map(({ name }) => name)} />;
      }}
    </Shown>
  );
}

function Counted({ node, links, ...props }: NodeLinksProps & { readonly links: readonly string[] }) {
  const t = useTexts(panelTexts);
  const fieldName = useGlossary(fields);
  const names = links.join(' ');
  const query = useMemo(() => linkCountsQuery(names.split(' ')), [names]);
  const asked = useAnswer(query, { id: node.id }, links.length === 0);
  const { graph, picture, drawing } = props;
  const bring = (link: string | null, upTo: number): void => {
    graph.change(changes.expand(graph.state, node.id, link, upTo));
  };
  const here = drawing.edges
    .filter(({ a, b }) => a === node.id || b === node.id)
    .flatMap((edge) => edge.links);
  return (
    <Shown asked={asked}>
      {({ entity, counted }, faults) => {
        const total = entity?.all.totalCount ?? null;
        if (total === 0 && faults.length === 0) return <p className="note">{t.noLinks}</p>;
        const counts = links.flatMap((link) => {
          const count = counted?.[link];
          return count === undefined || count.totalCount === 0 ? [] : [{ link, count }];
        });
        const nameOf = (edge: CanvasEdge): string | null =>
          counts.find(({ link, count }) => isOf(edge, node.id, link, count, picture))?.link ?? null;
        return (
          <>
            <h3>{t.links}</h3>
            {total === null || counted === null ? <p className="note">{t.uncounted}</p> : null}
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
              {counts.map(({ link, count }) => (
                <LinkRow
                  key={link}
                  name={fieldName(link)}
                  here={here.filter((edge) => isOf(edge, node.id, link, count, picture)).length}
                  all={count.totalCount}
                  reached={reached(picture, node.id, link)}
                  onMore={(upTo) => bring(link, upTo)}
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

/** Whether a link, as it is declared, is what an entity calls `link`: one of that name was looked at to know. */
function isOf(
  { from, field, to }: CanvasEdge,
  id: string,
  link: string,
  { edges: [sample] }: LinkCount,
  { nodes }: Picture,
): boolean {
  if (sample === undefined) return false;
  if (sample.forward) return from === id && field === link;
  const declaredAs = sample.claims[0]?.about ?? link;
  return to === id && field === declaredAs && nodes.get(from)?.kind === sample.node.kind;
}
