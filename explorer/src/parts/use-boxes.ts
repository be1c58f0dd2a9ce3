import { useRef } from 'react';
import type { Picked } from './only-bearer.ts';

/** A box of a form, as the form asks it before it is sent. */
export interface Box {
  /** What its text names, null where it is empty; `kept` where it was not typed in, `refused` where it names nothing. */
  settle(): Promise<Picked | null | 'kept' | 'refused'>;
  focus(): void;
}

/** What was typed into boxes, as ids; without those that were not typed in. */
export type Settled<Name extends string> = Partial<Record<Name, string | null>>;

interface Boxes<Name extends string> {
  readonly ref: (name: Name) => (box: Box | null) => void;
  /** Null where a box refuses its text; the first that does has the focus then. */
  settle(): Promise<Settled<Name> | null>;
}

/** The boxes of a form that is sent only when each of them names something or is empty. */
export function useBoxes<Name extends string>(): Boxes<Name> {
  const boxes = useRef(new Map<Name, Box>());
  return {
    ref: (name) => (box) => {
      if (box === null) boxes.current.delete(name);
      else boxes.current.set(name, box);
    },
    settle: async () => {
      const all = [...boxes.current];
      const told = await Promise.all(all.map(async ([name, box]) => ({ name, box, is: await box.settle() })));
      const refused = told.find(({ is }) => is === 'refused');
      refused?.box.focus();
      if (refused !== undefined) return null;
      const settled: Settled<Name> = {};
      for (const { name, is } of told)
        if (is === null || typeof is === 'object') settled[name] = is?.id ?? null;
      return settled;
    },
  };
}
