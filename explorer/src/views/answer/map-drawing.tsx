import { geoPath } from 'd3-geo';
import { useMemo } from 'react';
import type { Atlas, AtlasCountry } from '../../pictures/atlas.ts';
import { mapMarks } from '../../pictures/map-marks.ts';
import { mapProjection } from '../../pictures/map-projection.ts';
import { Mark } from '../../pictures/mark.tsx';
import { textMeasure } from '../../pictures/measure-text.ts';
import { Unspoken } from '../../pictures/unspoken.tsx';
import { flowId } from './flow-id.ts';
import type { Flow } from './flows-query.ts';
import { useFlowWords } from './use-flow-words.ts';

/** In pixels: fingers and unsteady hands need as much. */
const leastReach = 24;

interface MapDrawingProps {
  readonly flows: readonly Flow[];
  /** By the ids of the graph; more than the flows have do no harm. */
  readonly countries: ReadonlyMap<string, AtlasCountry>;
  readonly land: Atlas['land'];
  readonly width: number;
  readonly whole: boolean;
}

/** The map itself: land, the countries of the flows, and the flows with their sums. */
export function MapDrawing({ flows, countries, land, width, whole }: MapDrawingProps) {
  const { nameOf, amount, say, href } = useFlowWords();
  const measure = useMemo(textMeasure, []);
  const keys = new Map(flows.flatMap((flow) => flow.keys.map((key) => [key.value, key] as const)));
  const ids = [...keys.keys()].sort().join(' ');
  // Outlines have many thousand points, and only change with these.
  const map = useMemo(() => {
    const shown = ids.split(' ').flatMap((id) => {
      const country = countries.get(id);
      return country === undefined ? [] : [{ id, country }];
    });
    const { projection, height } = mapProjection(
      shown.map(({ country }) => country),
      width,
      whole,
    );
    const path = geoPath(projection).digits(1);
    return {
      height,
      land: path(land) ?? '',
      countries: shown.map(({ id, country: { outline, middle } }) => ({
        id,
        outline: path(outline) ?? '',
        point: projection([...middle]) ?? ([0, 0] as const),
      })),
    };
  }, [ids, countries, land, width, whole]);
  const marks = mapMarks(
    flows.map((flow) => ({
      id: flowId(flow),
      from: flow.keys[0]?.value ?? '',
      to: flow.keys[1]?.value ?? '',
      value: Number(flow.total),
      label: amount(flow.total, flow.comparator, flow.currency),
    })),
    new Map(
      map.countries.map(({ id, point }) => {
        const key = keys.get(id);
        return [id, { name: key === undefined ? id : nameOf(key), point }] as const;
      }),
    ),
    { width, height: map.height },
    measure,
  );
  const byId = new Map(flows.map((flow) => [flowId(flow), flow]));
  const parts = new Map(marks.places.map(({ id, part }) => [id, part]));
  return (
    <svg role="presentation" className="map" width={width} height={map.height}>
      <Unspoken>
        <path className="land" d={map.land} />
        {map.countries.map(({ id, outline }) => (
          <path key={id} className={(parts.get(id) ?? 0) > 0 ? 'host' : 'origin'} d={outline} />
        ))}
        {marks.places.map(({ id, point: [cx, cy], radius, part }) =>
          part > 0 ? (
            <circle key={id} className="place" cx={cx} cy={cy} r={radius} />
          ) : (
            <circle key={id} className="start" cx={cx} cy={cy} r="2" />
          ),
        )}
      </Unspoken>
      {marks.flows.map(({ id, arc, width: stroke }) => {
        const flow = byId.get(id);
        if (flow === undefined) return null;
        if (stroke === 0)
          return (
            <Mark key={id} href={href(flow)} name={say(flow)} className="hue-1">
              <path className="reach" d={arc.path} strokeWidth={leastReach} />
              <path className="stays" d={arc.path} />
            </Mark>
          );
        const floor = flow.comparator === 'AT_LEAST';
        return (
          <Mark key={id} href={href(flow)} name={say(flow)} className="hue-1">
            <path className="reach" d={arc.path} strokeWidth={Math.max(14, stroke)} />
            <path
              className="arc"
              d={arc.path}
              strokeWidth={stroke}
              strokeDasharray={floor ? `${Math.max(5, stroke)} ${Math.max(3, stroke / 3)}` : undefined}
            />
            {arc.head === '' ? null : <path className="arrow" d={arc.head} />}
          </Mark>
        );
      })}
      <Unspoken>
        {marks.labels.map(({ id, kind, text, x, y }) => (
          <text key={id} className={`${kind}-label`} x={x} y={y} dy="0.35em" textAnchor="middle">
            {text}
          </text>
        ))}
      </Unspoken>
    </svg>
  );
}
