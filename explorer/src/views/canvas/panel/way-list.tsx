import { mostHops, type PathAsked } from '../../../address/graph-address.ts';
import { useTexts } from '../../../language/texts.ts';
import { Empty } from '../../../parts/states.tsx';
import type { Way } from '../load/graph-paths-query.ts';
import type { PathBound } from '../load/use-ways.ts';
import { pathTexts } from './path-texts.ts';
import { WaySteps } from './way-steps.tsx';

interface WayListProps {
  readonly paths: readonly Way[];
  readonly bounds: readonly PathBound[];
  readonly asked: PathAsked;
  /** Which of the ways is marked in the picture: 1 is the first. */
  readonly marked: number;
  readonly onMark: (way: number) => void;
  readonly onFind: (path: PathAsked) => void;
}

/** The ways that were found, or what can be done where there is none; and what the search did not see. */
export function WayList({ paths, bounds, asked, marked, onMark, onFind }: WayListProps) {
  const t = useTexts(pathTexts);
  return (
    <>
      {paths.length === 0 ? (
        <None asked={asked} onFind={onFind} />
      ) : (
        <p className="note" role="status">
          {t.found(paths.length)}
        </p>
      )}
      {bounds.length === 0 ? (
        <p className="note">{t.whole}</p>
      ) : (
        <p className="left-out">
          {t.bounds} {bounds.map((bound) => t[bound]).join(' ')} {t.boundsEnd}
        </p>
      )}
      {paths.map((way, i) => (
        <section key={way.nodes.map(({ id }) => id).join(' ')} className="canvas-way">
          <h3>{t.way(i + 1, way.length)}</h3>
          <button type="button" aria-pressed={marked === i + 1} onClick={() => onMark(i + 1)}>
            {marked === i + 1 ? t.marked : t.mark}
          </button>
          <WaySteps way={way} />
        </section>
      ))}
    </>
  );
}

function None({ asked, onFind }: Pick<WayListProps, 'asked' | 'onFind'>) {
  const t = useTexts(pathTexts);
  return (
    <Empty>
      <p>{t.none(asked.hops)}</p>
      <p className="note">{t.noneHint}</p>
      <div className="canvas-tools">
        {asked.hubs ? null : (
          <button type="button" onClick={() => onFind({ ...asked, hubs: true })}>
            {t.throughHubs}
          </button>
        )}
        {asked.hops === mostHops ? null : (
          <button type="button" onClick={() => onFind({ ...asked, hops: mostHops })}>
            {t.longer(mostHops)}
          </button>
        )}
      </div>
    </Empty>
  );
}
