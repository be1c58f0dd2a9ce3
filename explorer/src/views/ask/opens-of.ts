import { type AnswerState, nobody } from '../../address/answer-address.ts';

/** What a slot of a reading was filled with. */
interface FilledSlot {
  readonly name: string;
  readonly value: string | null;
  readonly entity: { readonly id: string; readonly kind: string } | null;
}

/** For each slot that the sentence of the answer view has room for: which part of it, and what may stand there. */
const parts: Readonly<
  Record<string, { readonly part: 'who' | 'where' | 'why'; readonly kinds: readonly string[] }>
> = {
  investor: { part: 'who', kinds: ['COMPANY', 'COUNTRY'] },
  target: { part: 'where', kinds: ['COUNTRY'] },
  place: { part: 'where', kinds: ['COUNTRY'] },
  ground: { part: 'why', kinds: ['MOTIVE', 'POLICY'] },
  policy: { part: 'why', kinds: ['POLICY'] },
};

/**
 * The sentence of the answer view that asks what a reading asks; null where the reading has a slot that the sentence has no
 * room for, since it would answer something else.
 */
export function sentenceOf(slots: readonly FilledSlot[]): AnswerState | null {
  let state: AnswerState | null = null;
  for (const { name, value, entity } of slots) {
    const place = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (name === 'year' && value !== null && /^\d{4}$/.test(value))
      state = { ...(state ?? nobody), from: value, to: value };
    else if (place !== undefined && entity !== null && place.kinds.includes(entity.kind))
      state = { ...(state ?? nobody), [place.part]: entity.id };
    else return null;
  }
  return state;
}

/** The entities that a reading names, each once. */
export function namedIn(slots: readonly FilledSlot[]): readonly string[] {
  return [...new Set(slots.flatMap(({ entity }) => (entity === null ? [] : [entity.id])))];
}
