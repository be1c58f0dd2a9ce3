import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import type { foundQuery } from '../graphql/found-query.ts';
import type { VariablesOf } from '../graphql/graphql.ts';
import { useSpeech } from '../language/language-context.tsx';
import { type Bearer, onlyBearer, type Picked } from './only-bearer.ts';

interface TypedGiven {
  /** What stands in the box before anybody types; null for nothing. */
  readonly text: string | null;
  readonly picked: string | null;
  readonly kinds: NonNullable<VariablesOf<typeof foundQuery>['kinds']> | null;
  readonly onPick: (hit: Picked | null) => void;
  readonly onTyping: ((typing: boolean) => void) | undefined;
}

interface Typed {
  /** What is being typed; null while the box shows what is picked. */
  readonly typed: string | null;
  readonly refused: { readonly text: string; readonly because: Exclude<Bearer, Picked> } | null;
  type(text: string): void;
  /** What was typed no longer counts: something was chosen. */
  drop(): void;
  settle(): Promise<Picked | null | 'kept' | 'refused'>;
}

/** The text of a box that must name something: it is taken for what alone bears that name, and refused otherwise. */
export function useTyped({ text, picked, kinds, onPick, onTyping }: TypedGiven): Typed {
  const client = useClient();
  const { lang } = useSpeech();
  const [typed, setTyped] = useState(text);
  const [refused, setRefused] = useState<Typed['refused']>(null);
  // What is known of a text is nothing to the text that stands there by then.
  const present = useRef(typed);
  const set = (next: string | null) => {
    present.current = next;
    setTyped(next);
    setRefused(null);
  };
  const settle: Typed['settle'] = async () => {
    const name = typed?.trim() ?? null;
    if (name === null || typed === null) return 'kept';
    const choose = (hit: Picked | null) => {
      if (present.current === typed) {
        set(null);
        onPick(hit);
      }
      return hit;
    };
    if (name === '') return choose(null);
    if (name === picked) {
      set(null);
      return 'kept';
    }
    const bearer = await onlyBearer(client, { text: name, kinds, lang });
    if (typeof bearer === 'object') return choose(bearer);
    if (present.current === typed) setRefused({ text: name, because: bearer });
    return 'refused';
  };
  const typing = typed !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when it changes, whoever listens
  useEffect(() => onTyping?.(typing), [typing]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what came with the address is looked up once
  useEffect(() => {
    if (text !== null) void settle();
  }, []);
  return { typed, refused, type: set, drop: () => set(null), settle };
}
