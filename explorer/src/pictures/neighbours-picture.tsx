import { useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../address/paths.ts';
import { fields } from '../language/fields.ts';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { countedNames } from '../parts/counted-names.ts';
import { fitText } from './fit-text.ts';
import { textMeasure } from './measure-text.ts';
import { gap, layoutNeighbours, type Spot } from './neighbours-layout.ts';
import { neighboursTexts } from './neighbours-texts.ts';
import { Unspoken } from './unspoken.tsx';
import { useWidth } from './use-width.ts';

interface Neighbour {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly links: readonly string[];
}

interface NeighboursPictureProps {
  readonly name: string;
  readonly neighbours: readonly Neighbour[];
  /** How many links are not drawn. */
  readonly more: number;
}

/** Some neighbours around an entity, each a link to its page, with the links that join them. The lists of links say the same. */
export function NeighboursPicture({ name, neighbours, more }: NeighboursPictureProps) {
  const t = useTexts(neighboursTexts);
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  return (
    <figure className="neighbours-picture" aria-label={t.label(name)}>
      <div ref={box}>{width === 0 ? null : <Ring name={name} neighbours={neighbours} width={width} />}</div>
      <figcaption className="note">
        {more === 0 ? null : `${t.more(more)} `}
        {t.twin}
      </figcaption>
    </figure>
  );
}

interface RingProps extends Omit<NeighboursPictureProps, 'more'> {
  readonly width: number;
}

function Ring({ name, neighbours, width }: RingProps) {
  const field = useGlossary(fields);
  const measure = useMemo(textMeasure, []);
  const { height, centre, spots } = layoutNeighbours(neighbours.length, width);
  const own = fitText(name, Math.min(170, width * 0.3), measure);
  const half = measure(own) * 0.55 + 12;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg width={width} height={height} role="group">
      {spots.map(({ x, y }, i) => (
        <line key={neighbours[i]?.id} className="edge" x1={centre.x} y1={centre.y} x2={x} y2={y} />
      ))}
      {spots.map((spot, i) => {
        const neighbour = neighbours[i];
        if (neighbour === undefined) return null;
        const link = countedNames(neighbour.links.map(field)).join(', ');
        return (
          <Link key={neighbour.id} href={entityPath(neighbour.id)} className="neighbour">
            <title>{`${neighbour.name}, ${link}`}</title>
            <Unspoken>
              <circle cx={spot.x} cy={spot.y} r={5} data-kind={neighbour.kind} />
              <Label
                spot={spot}
                name={fitText(neighbour.name, spot.room, measure)}
                link={fitText(link, spot.room, measure)}
              />
            </Unspoken>
          </Link>
        );
      })}
      <Unspoken className="centre">
        <rect x={centre.x - half} y={centre.y - 15} width={half * 2} height={30} rx={15} />
        <text x={centre.x} y={centre.y + 5} textAnchor="middle">
          {own}
        </text>
      </Unspoken>
    </svg>
  );
}

interface LabelProps {
  readonly spot: Spot;
  readonly name: string;
  readonly link: string;
}

function Label({ spot: { x, y, side }, name, link }: LabelProps) {
  const at = side === 'right' ? x + gap : x - gap;
  const anchor = side === 'right' ? 'start' : 'end';
  return (
    <>
      <text className="name" x={at} y={y - 1} textAnchor={anchor}>
        {name}
      </text>
      <text className="by" x={at} y={y + 14} textAnchor={anchor}>
        {link}
      </text>
    </>
  );
}
