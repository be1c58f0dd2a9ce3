import { kinds } from '../../language/kinds.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { canvasTexts } from './canvas-texts.ts';
import { KindMark } from './kind-mark.tsx';
import { changes } from './model/changes.ts';
import type { Picture } from './model/picture.ts';
import type { Graph } from './use-graph.ts';

interface LegendProps {
  readonly picture: Picture;
  readonly graph: Graph;
}

/** The kinds on the canvas with their marks and counts; each can be left out and brought back. */
export function Legend({ picture, graph: { state, change } }: LegendProps) {
  const t = useTexts(canvasTexts);
  const kindName = useGlossary(kinds);
  const { format } = useSpeech();
  const counts = new Map<string, number>(state.off.map((kind) => [kind, 0]));
  for (const { kind } of picture.nodes.values()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const shown = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return (
    <fieldset className="canvas-legend">
      <legend className="unseen">{t.legend}</legend>
      {shown.map(([kind, count]) => (
        <button
          key={kind}
          type="button"
          title={t.legendHint}
          aria-pressed={!state.off.includes(kind)}
          onClick={() => change(changes.toggleKind(state, kind))}
        >
          <KindMark kind={kind} /> {kindName(kind)} {format.count(count)}
        </button>
      ))}
    </fieldset>
  );
}
