import { mostHops, type PathAsked } from '../../../address/graph-address.ts';
import type { Fault } from '../../../graphql/faults-of.ts';
import { useSpeech } from '../../../language/language-context.tsx';
import { useTexts } from '../../../language/texts.ts';
import { Empty } from '../../../parts/states.tsx';
import type { Way } from '../load/graph-paths-query.ts';
import type { PathBound, Ways } from '../load/use-ways.ts';
import { pathTexts } from './path-texts.ts';
import { WaySteps } from './way-steps.tsx';

interface WayListProps {
  readonly paths: readonly Way[];
  readonly faults: readonly Fault[];
  readonly bounds: readonly PathBound[];
  /** Ends that the graph does not have; null while that is not known. */
  readonly missing: Ways['missing'];
  readonly asked: PathAsked;
  /** Which of the ways is marked in the picture: 1 is the first. */
  readonly marked: number;
  readonly onMark: (way: number) => void;
  readonly onFind: (path: PathAsked) => void;
}

/** The ways that were found, or what can be done where there is none; and what the search did not see. */
export function WayList({ paths, faults, bounds, missing, asked, marked, onMark, onFind }: WayListProps) {
  const t = useTexts(pathTexts);
  const { format } = useSpeech();
  const lacks = missing !== null && missing.length > 0;
  return (
    <>
      {lacks ? (
        <Empty>
          <p>{t.missing(format.list(missing))}</p>
        </Empty>
      ) : paths.length === 0 && faults.length > 0 ? null : paths.length === 0 ? (
        <None asked={asked} onFind={onFind} />
      ) : (
        <p className="note" role="status">
          {t.found(paths.length)}
        </p>
      )}
      {bounds.length === 0 ? (
        missing?.length === 0 && faults.length === 0 ? (
          <p className="note">{t.whole}</p>
        ) : null
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
