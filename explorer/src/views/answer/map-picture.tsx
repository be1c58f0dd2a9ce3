import { useState } from 'react';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useTexts } from '../../language/texts.ts';
import { Shown } from '../../parts/states.tsx';
import type { Atlas, AtlasCountry } from '../../pictures/atlas.ts';
import { Picture } from '../../pictures/picture.tsx';
import { answerTexts } from './answer-texts.ts';
import { codesQuery } from './codes-query.ts';
import type { Flow, Flows } from './flows-query.ts';
import { ListedFlows } from './listed-flows.tsx';
import { MapDrawing } from './map-drawing.tsx';
import { twinId } from './twin-id.ts';
import { useAtlas } from './use-atlas.ts';

const idsAtOnce = 100;
/** So many arrows can be told apart on the screen of a telephone; more need a wider map. */
const fewFlows = 12;
const leastWidth = 720;

/** Money between countries as arrows on a map, in whichever part of the world it flows. */
export default function MapPicture({ flows }: { readonly flows: Flows }) {
  const ids = [
    ...new Set(flows.nodes.flatMap(({ keys }) => keys.flatMap(({ entity }) => entity?.id ?? []))),
  ].sort();
  const codes = useAnswer(codesQuery, { ids: ids.slice(0, idsAtOnce), more: ids.slice(idsAtOnce) });
  const atlas = useAtlas();
  return (
    <Shown asked={atlas}>
      {(world) => (
        <Shown asked={codes}>
          {({ nodes, more }) => (
            <World
              flows={flows.nodes}
              countries={countriesOf(world, [...nodes, ...more])}
              land={world.land}
            />
          )}
        </Shown>
      )}
    </Shown>
  );
}

interface Coded {
  readonly id: string;
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string }[];
}

function countriesOf(atlas: Atlas, nodes: readonly (Coded | null)[]): ReadonlyMap<string, AtlasCountry> {
  return new Map(
    nodes.flatMap((node) => {
      const code = node?.identifiers?.find(({ scheme }) => scheme === 'ISO_3166_1_NUMERIC')?.value;
      const country = code === undefined ? null : atlas.country(code);
      return node === null || country === null ? [] : [[node.id, country] as const];
    }),
  );
}

interface WorldProps {
  readonly flows: readonly Flow[];
  readonly countries: ReadonlyMap<string, AtlasCountry>;
  readonly land: Atlas['land'];
}

function World({ flows, countries, land }: WorldProps) {
  const t = useTexts(answerTexts);
  const [whole, setWhole] = useState(false);
  const counted = flows.filter(({ total }) => Number(total) > 0);
  const isOnMap = ({ keys }: Flow) => keys.every(({ value }) => countries.has(value));
  const drawn = counted.filter(isOnMap);
  return (
    <>
      {drawn.length === 0 ? null : (
        <>
          <p className="row">
            <button type="button" aria-pressed={whole} onClick={() => setWhole(!whole)}>
              {t.wholeWorld}
            </button>
            <span className="note">{t.mapKey}</span>
          </p>
          <Picture
            label={t.mapPicture}
            least={drawn.length > fewFlows ? leastWidth : 0}
            floors={drawn.some(({ comparator }) => comparator === 'AT_LEAST')}
            twin={twinId}
          >
            {(width) => (
              <MapDrawing flows={drawn} countries={countries} land={land} width={width} whole={whole} />
            )}
          </Picture>
        </>
      )}
      <ListedFlows title={t.notOnMap} flows={counted.filter((flow) => !isOnMap(flow))} />
      <ListedFlows title={t.notDrawn} flows={flows.filter(({ total }) => !(Number(total) > 0))} />
    </>
  );
}
