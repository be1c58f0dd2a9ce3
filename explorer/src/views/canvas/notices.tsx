import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { canvasTexts } from './canvas-texts.ts';
import type { Drawing } from './draw/drawn.ts';
import { linksRead } from './load/around-query.ts';
import type { Frame } from './load/create-gatherer.ts';
import { useAbsent } from './load/use-absent.ts';
import type { Ways } from './load/use-ways.ts';
import { apart } from './model/apart.ts';
import { mostNodes } from './model/picture.ts';
import type { Graph } from './use-graph.ts';

interface NoticesProps {
  readonly graph: Graph;
  readonly gathered: Frame;
  readonly drawing: Drawing;
  readonly ways: Ways;
}

/** What must be known of the canvas: how much is on it, how far it has come, and what may be missing. */
export function Notices({ graph, gathered, drawing, ways }: NoticesProps) {
  const t = useTexts(canvasTexts);
  const { format } = useSpeech();
  const { picture, done, of } = gathered;
  const ready = done === of;
  const hubs = [...picture.nodes.values()].filter(({ links }) => (links ?? 0) > linksRead);
  const nameOf = (id: string): string => picture.nodes.get(id)?.name ?? id;
  const full = picture.nodes.size >= mostNodes;
  // What leads from one to the other may have found no room on a full canvas.
  const unjoined =
    ready && !full && gathered.faults.length === 0
      ? apart(picture, graph.state.steps).map((pair) => pair.map(nameOf))
      : [];
  const links = drawing.edges.reduce((sum, edge) => sum + edge.links.length, 0);
  const absent = useAbsent(graph, gathered);
  const missing = [...new Set([...absent, ...(ways.missing ?? [])])];
  return (
    <>
      <p className="note canvas-counts" role="status" data-cite={ready ? '' : undefined}>
        {ready
          ? t.counts(format.count(drawing.nodes.length), format.count(links))
          : t.loading(format.count(Math.min(done + 1, of)), format.count(of))}
      </p>
      {full ? <p className="note">{t.full(format.count(mostNodes))}</p> : null}
      {missing.length > 0 ? <p className="note">{t.missing(format.list(missing))}</p> : null}
      {unjoined.length > 0 ? <p className="note">{t.apart(unjoined.map(format.list))}</p> : null}
      {graph.refused ? (
        <p className="left-out" role="alert">
          {t.long}
        </p>
      ) : null}
      {hubs.length > 1 ? <p className="note">{t.hubs}</p> : null}
    </>
  );
}
