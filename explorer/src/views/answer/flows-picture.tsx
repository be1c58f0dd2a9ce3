import { useMemo } from 'react';
import { useTexts } from '../../language/texts.ts';
import { Mark } from '../../pictures/mark.tsx';
import { textMeasure } from '../../pictures/measure-text.ts';
import { Picture } from '../../pictures/picture.tsx';
import { type Sums, sankeyGraph } from '../../pictures/sankey-graph.ts';
import { type PlacedNode, sankeyLayout } from '../../pictures/sankey-layout.ts';
import type { PlacedRibbon } from '../../pictures/sankey-ribbons.ts';
import { Unspoken } from '../../pictures/unspoken.tsx';
import { answerTexts } from './answer-texts.ts';
import { flowId } from './flow-id.ts';
import type { Flow, Flows } from './flows-query.ts';
import { ListedFlows } from './listed-flows.tsx';
import { twinId } from './twin-id.ts';
import { useFlowWords } from './use-flow-words.ts';

/** In less, names of three columns have no room beside one another. */
const leastWidth = 640;

/** Money from countries by investors to where it ends, as bands that are as wide as their sums. */
export default function FlowsPicture({ flows }: { readonly flows: Flows }) {
  const t = useTexts(answerTexts);
  const { nameOf } = useFlowWords();
  const drawn = flows.nodes.filter(({ total }) => Number(total) > 0);
  const graph = sankeyGraph(
    drawn.map((flow) => ({
      id: flowId(flow),
      path: flow.keys.map((key) => ({ id: key.value, name: nameOf(key) })),
      value: Number(flow.total),
      comparator: flow.comparator,
    })),
    sumsOf(flows),
  );
  return (
    <>
      {drawn.length === 0 ? null : (
        <Picture
          label={t.flowsPicture}
          least={leastWidth}
          floors={drawn.some(({ comparator }) => comparator === 'AT_LEAST')}
          twin={twinId}
        >
          {(width) => <Sankey graph={graph} flows={drawn} width={width} />}
        </Picture>
      )}
      <ListedFlows title={t.notDrawn} flows={flows.nodes.filter(({ total }) => !(Number(total) > 0))} />
    </>
  );
}

/** Sums over a part of the flows would be too small, and those over motives count an investment once for each. */
function sumsOf({ addsUp, pageInfo }: Flows): Sums {
  if (pageInfo.hasNextPage) return 'none';
  return addsUp ? 'all' : 'ends';
}

interface SankeyProps {
  readonly graph: ReturnType<typeof sankeyGraph>;
  readonly flows: readonly Flow[];
  readonly width: number;
}

function Sankey({ graph, flows, width }: SankeyProps) {
  const { amount } = useFlowWords();
  const measure = useMemo(textMeasure, []);
  const [first] = flows;
  const { height, nodes, ribbons } = sankeyLayout(graph, width, {
    measure,
    amount: (value, comparator) => amount(String(value), comparator, first?.currency ?? ''),
  });
  const byId = new Map(flows.map((flow) => [flowId(flow), flow]));
  return (
    <svg role="presentation" className="sankey" width={width} height={height}>
      {ribbons.map((ribbon) => {
        const flow = byId.get(ribbon.id);
        return flow === undefined ? null : <Ribbon key={ribbon.id} ribbon={ribbon} flow={flow} />;
      })}
      <Unspoken>
        {nodes.map((placed) => (
          <Node key={placed.node.id} placed={placed} />
        ))}
        {ribbons.map(({ id, label }) =>
          label === null ? null : (
            <text key={id} className="amount-label" x={label.x} y={label.y} dy="0.35em" textAnchor="end">
              {label.text}
            </text>
          ),
        )}
      </Unspoken>
    </svg>
  );
}

function Ribbon({ ribbon, flow }: { readonly ribbon: PlacedRibbon; readonly flow: Flow }) {
  const { say, href } = useFlowWords();
  return (
    <Mark href={href(flow)} name={say(flow)} className={`hue-${ribbon.hue % 6}`}>
      {ribbon.paths.map((path) => (
        <path key={path} className="band" d={path} />
      ))}
      {ribbon.edges.map((path) => (
        <path key={path} className={ribbon.floor ? 'edge floor-line' : 'edge'} d={path} />
      ))}
    </Mark>
  );
}

function Node({ placed }: { readonly placed: PlacedNode }) {
  const { x, y, width, height, label, node } = placed;
  const [name = '', sum] = label.lines;
  return (
    <g>
      <rect className="node" x={x} y={y} width={width} height={height}>
        <title>{node.name}</title>
      </rect>
      <text x={label.x} y={label.y} dy={sum === undefined ? '0.35em' : '-0.2em'} textAnchor={label.anchor}>
        {name}
        {sum === undefined ? null : (
          <tspan className="quiet" x={label.x} dy="1.2em">
            {sum}
          </tspan>
        )}
      </text>
    </g>
  );
}
