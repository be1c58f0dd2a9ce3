import { useMemo } from 'react';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { Mark } from '../../pictures/mark.tsx';
import { textMeasure } from '../../pictures/measure-text.ts';
import { niceTicks } from '../../pictures/nice-ticks.ts';
import { Picture } from '../../pictures/picture.tsx';
import { Unspoken } from '../../pictures/unspoken.tsx';
import { type YearRow, yearRows } from '../../pictures/year-rows.ts';
import { answerTexts } from './answer-texts.ts';
import { flowId } from './flow-id.ts';
import type { Flow, Flows } from './flows-query.ts';
import { ListedFlows } from './listed-flows.tsx';
import { twinId } from './twin-id.ts';
import { useFlowWords } from './use-flow-words.ts';

const rowHeight = 30;
const barHeight = 20;
const axisHeight = 26;

/** What was announced in each year, as bars from the first year down to the last. */
export default function YearsPicture({ flows }: { readonly flows: Flows }) {
  const t = useTexts(answerTexts);
  const yearOf = ({ keys }: Flow): string => keys[0]?.value ?? '';
  const { rows, apart } = yearRows(flows.nodes, yearOf);
  const counted = flows.nodes.some(({ count }) => count > 0);
  return (
    <>
      {counted ? (
        <Picture
          label={t.yearsPicture}
          floors={flows.nodes.some(({ comparator }) => comparator === 'AT_LEAST')}
          twin={twinId}
        >
          {(width) => <Bars rows={rows} apart={apart} width={width} />}
        </Picture>
      ) : null}
      <ListedFlows title={t.notDrawn} flows={flows.nodes.filter(({ count }) => count === 0)} />
    </>
  );
}

interface BarsProps {
  readonly rows: readonly YearRow<Flow>[];
  readonly apart: readonly Flow[];
  readonly width: number;
}

function Bars({ rows, apart, width }: BarsProps) {
  const { amount, nameOf } = useFlowWords();
  const measure = useMemo(textMeasure, []);
  const flows = [
    ...rows.flatMap((row) => (row.kind === 'year' && row.of !== null ? [row.of] : [])),
    ...apart,
  ];
  const names = [
    ...rows.map((row) => (row.kind === 'year' ? String(row.year) : `${row.from}–${row.to}`)),
    ...apart.flatMap(({ keys }) => keys.map(nameOf)),
  ];
  const labels = flows.map((flow) => amount(flow.total, flow.comparator, flow.currency));
  const left = Math.max(...names.map(measure)) + 10;
  const room = Math.max(40, width - left - Math.max(...labels.map(measure)) - 14);
  // Sums of nothing but zeros still have an axis.
  const most = Math.max(0, ...flows.map(({ total }) => Number(total))) || 1;
  const ticks = niceTicks(most, Math.max(2, Math.floor(room / 90))).filter((tick) => tick <= most);
  const x = (value: number): number => left + (room * Math.max(0, value)) / most;
  const split = axisHeight + rows.length * rowHeight;
  const height = split + (apart.length === 0 ? 0 : 12 + apart.length * rowHeight);
  return (
    <svg role="presentation" className="years" width={width} height={height}>
      <Axis ticks={ticks} x={x} height={height} currency={flows[0]?.currency ?? ''} />
      {rows.map((row, i) => (
        <Row
          key={names[i]}
          name={names[i] ?? ''}
          flow={row.kind === 'year' ? row.of : null}
          top={axisHeight + i * rowHeight}
          width={width}
          x={x}
        />
      ))}
      {apart.map((flow, i) => (
        <Row
          key={flowId(flow)}
          name={names[rows.length + i] ?? ''}
          flow={flow}
          top={split + 12 + i * rowHeight}
          width={width}
          x={x}
        />
      ))}
    </svg>
  );
}

interface AxisProps {
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  readonly height: number;
  readonly currency: string;
}

function Axis({ ticks, x, height, currency }: AxisProps) {
  const { format } = useSpeech();
  return (
    <Unspoken className="axis">
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)},${axisHeight - 6}V${height}`} />
          <text x={x(tick)} y={axisHeight - 11} textAnchor={tick === 0 ? 'start' : 'middle'}>
            {format.money(String(tick), currency)}
          </text>
        </g>
      ))}
    </Unspoken>
  );
}

interface RowProps {
  readonly name: string;
  readonly flow: Flow | null;
  readonly top: number;
  readonly width: number;
  readonly x: (value: number) => number;
}

function Row({ name, flow, top, width, x }: RowProps) {
  const t = useTexts(answerTexts);
  const { amount, say, href } = useFlowWords();
  const middle = top + rowHeight / 2;
  const [upper, lower] = [middle - barHeight / 2, middle + barHeight / 2];
  const counted = flow !== null && flow.count > 0;
  const end = counted ? Math.max(x(0) + 1.5, x(Number(flow.total))) : x(0);
  return (
    <>
      {counted ? (
        <Mark href={href(flow)} name={say(flow)} className="hue-0">
          <rect className="reach" x={0} y={top} width={width} height={rowHeight} />
          <rect className="bar" x={x(0)} y={upper} width={end - x(0)} height={barHeight} />
          <path
            className={flow.comparator === 'AT_LEAST' ? 'edge floor-line' : 'edge'}
            d={`M${x(0)},${upper}H${end}V${lower}H${x(0)}`}
          />
        </Mark>
      ) : null}
      <Unspoken>
        <text x={x(0) - 8} y={middle} dy="0.35em" textAnchor="end">
          {name}
        </text>
        <text className={counted ? undefined : 'quiet'} x={end + 6} y={middle} dy="0.35em">
          {counted
            ? amount(flow.total, flow.comparator, flow.currency)
            : flow === null
              ? t.nothing
              : t.nothingCounted}
        </text>
      </Unspoken>
    </>
  );
}
