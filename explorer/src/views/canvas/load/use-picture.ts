import { useCallback, useEffect, useState } from 'react';
import { useClient } from 'urql';
import { type GraphState, graphAddress, type PathAsked, readGraph } from '../../../address/graph-address.ts';
import { type Asking, noteAll } from '../../../graphql/behind.ts';
import { useSpeech } from '../../../language/language-context.tsx';
import { createGatherer, emptyFrame, type Frame } from './create-gatherer.ts';

interface Gathered extends Frame {
  readonly retry: () => void;
}

/** The picture that a state adds up to. Until it is there the one before it stays, and grows step after step. */
export function usePicture(state: GraphState): Gathered {
  const { lang } = useSpeech();
  const client = useClient();
  const [gatherer] = useState(() => createGatherer(client));
  const [frame, setFrame] = useState<Frame>(emptyFrame);
  const [tries, setTries] = useState(0);
  const what = graphAddress({ ...state, hidden: [], off: [], picked: [], path: null, way: 1 });
  useEffect(() => {
    let stopped = false;
    const { ids, steps } = readGraph(new URLSearchParams(what.slice(what.indexOf('?'))));
    setFrame((shown) => ({ ...shown, done: 0, of: steps.length + 1 }));
    void gatherer.gather({ ids, steps }, { lang, anew: tries > 0, tell: setFrame, stopped: () => stopped });
    return () => {
      stopped = true;
    };
  }, [gatherer, what, lang, tries]);
  const { askings } = frame;
  const { path } = state;
  useEffect(() => noteAll(distinct(askings, path)), [askings, path]);
  const retry = useCallback(() => setTries((count) => count + 1), []);
  return { ...frame, retry };
}

/** Every question once; the path that the panel tells is noted by the panel. */
function distinct(askings: readonly Asking[], path: PathAsked | null): readonly Asking[] {
  const known = new Map(
    askings.map((asking) => [`${asking.name} ${JSON.stringify(asking.variables)}`, asking]),
  );
  return [...known.values()].filter(
    ({ variables: { from, to } }) => path === null || from !== path.from || to !== path.to,
  );
}
