import type { Client } from 'urql';
import { type GraphState, writeStep } from '../../../address/graph-address.ts';
import type { Asking } from '../../../graphql/behind.ts';
import type { Fault } from '../../../graphql/faults-of.ts';
import { listen } from '../../../graphql/listen.ts';
import { emptyPicture, type Picture } from '../model/picture.ts';
import { placeNew } from '../place/place-new.ts';
import { relax } from '../place/relax.ts';
import { tidyAside } from '../place/tidy-aside.ts';
import { addIds, applyStep, type Means } from './apply-step.ts';
import { createLinkIndex } from './link-index.ts';

/** What a canvas has come to after some of its steps. */
export interface Frame {
  readonly picture: Picture;
  /** What was asked for it, and what could not be answered. */
  readonly askings: readonly Asking[];
  readonly faults: readonly Fault[];
  readonly done: number;
  readonly of: number;
}

/** Nothing yet, before the first step is done. */
export const emptyFrame: Frame = Object.freeze({
  picture: emptyPicture,
  askings: [],
  faults: [],
  done: 0,
  of: 1,
});

/** How many frames are kept, so that going back and forth asks nothing and lays nothing out. */
const framesKept = 40;

/** Turns states of a canvas into pictures, step after step; what states have in common is worked out once. */
export interface Gatherer {
  /** Tells every frame on the way to a state, the last one last. */
  gather(state: Pick<GraphState, 'ids' | 'steps'>, how: Gathering): Promise<void>;
}

interface Gathering {
  readonly lang: string;
  /** Whether the server is asked again for what it has answered before, as after a fault. */
  readonly anew: boolean;
  tell(frame: Frame): void;
  /** Whether the state is no longer of interest. */
  stopped(): boolean;
}

/** A gatherer that asks by this client, and keeps what it worked out for as long as it lives. */
export function createGatherer(client: Client): Gatherer {
  const kept = new Map<string, Frame>();
  const links = createLinkIndex();
  const keep = (key: string, frame: Frame): void => {
    if (frame.faults.length > 0) return;
    kept.delete(key);
    kept.set(key, frame);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - framesKept))) kept.delete(oldest);
  };
  return {
    gather: async ({ ids, steps }, { lang, anew, tell, stopped }) => {
      const keys = [`${lang} ${ids.join(',')}`];
      for (const step of steps) keys.push(`${keys.at(-1)},${writeStep(step)}`);
      const known = keys.findLastIndex((key) => kept.has(key));
      let frame = (known === -1 ? undefined : kept.get(keys[known] ?? '')) ?? emptyFrame;
      for (let at = known + 1; at < keys.length && !stopped(); at++) {
        const heard = listen(client, anew);
        const means: Means = { lang, links, ask: heard.ask, place, tidy: tidyAside };
        const step = steps[at - 1];
        const { picture } = frame;
        const next = step === undefined ? addIds(picture, ids, means) : applyStep(picture, step, means);
        const told = await next.catch((error: unknown) => {
          heard.fail(error);
          return picture;
        });
        frame = {
          picture: told,
          askings: [...frame.askings, ...heard.askings],
          faults: [...frame.faults, ...heard.faults],
          done: at + 1,
          of: keys.length,
        };
        keep(keys[at] ?? '', frame);
        if (at < keys.length - 1 && !stopped()) tell(frame);
      }
      if (!stopped()) tell({ ...frame, done: keys.length, of: keys.length });
    },
  };
}

/** Lets the page answer between two pages of new nodes: many of them would hold it up. */
const place: Means['place'] = async (picture, fresh, around) => {
  const places = placeNew(picture, fresh, around, relax);
  if (picture.nodes.size > 200) await new Promise((resume) => setTimeout(resume));
  return places;
};
