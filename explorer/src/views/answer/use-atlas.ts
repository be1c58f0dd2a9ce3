import { useCallback, useEffect, useState } from 'react';
import atlasUrl from 'world-atlas/countries-50m.json?url';
import type { Asked } from '../../graphql/use-answer.ts';
import { type Atlas, readAtlas } from '../../pictures/atlas.ts';

let kept: Promise<Atlas | null> | undefined;

/** The countries of the world, which the page fetches once from its own server; with what failed where it does not come. */
export function useAtlas(): Asked<Atlas> {
  const [asked, setAsked] = useState<Asked<Atlas>>({ state: 'loading' });
  const load = useCallback(() => {
    setAsked({ state: 'loading' });
    kept ??= fetchAtlas();
    const failed = (code: string, message: string) => {
      kept = undefined;
      setAsked({ state: 'failed', faults: [{ code, message, path: atlasUrl }], retry: load });
    };
    kept.then(
      (atlas) =>
        atlas === null
          ? failed('BAD_FILE', 'no atlas')
          : setAsked({ state: 'ready', data: atlas, faults: [], extensions: {}, retry: load }),
      (error: unknown) => failed('NETWORK', String(error)),
    );
  }, []);
  useEffect(load, [load]);
  return asked;
}

async function fetchAtlas(): Promise<Atlas | null> {
  const response = await fetch(atlasUrl);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readAtlas(await response.json());
}
