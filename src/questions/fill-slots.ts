import type { SlotDeclaration } from './question.ts';
import { distanceOf, type Filling, type Meaning, type Mention } from './reading.ts';
import type { Ends, Span } from './spans.ts';

/** A slot with the part of a text that fills it. */
export interface Placed {
  readonly slot: SlotDeclaration;
  readonly mention: Mention;
}

/**
 * Every way to assign slots to mentions that may mean what they take, each to its own part of the text; a slot that takes
 * several gets all that are joined to each other.
 */
export function waysToPlace(
  [slot, ...others]: readonly SlotDeclaration[],
  mentions: readonly Mention[],
  joined: (one: Span, next: Span) => boolean,
): readonly (readonly Placed[])[] {
  if (slot === undefined) return [[]];
  const fitting = mentions.filter(({ meanings }) => meanings.some((meaning) => fits(slot, meaning)));
  const choices = slot.many ? listsOf(fitting, joined) : fitting.map((mention) => [mention]);
  return choices.flatMap((chosen) => {
    const whole = spanOfAll(chosen);
    const free = mentions.filter(({ span }) => span.to <= whole.from || span.from >= whole.to);
    return waysToPlace(others, free, joined).map((rest) => [
      ...chosen.map((mention) => ({ slot, mention })),
      ...rest,
    ]);
  });
}

/** Mentions that are joined to each other, as lists that none continues; of those that begin at one place, the longest. */
function listsOf(
  mentions: readonly Mention[],
  joined: (one: Span, next: Span) => boolean,
): readonly (readonly Mention[])[] {
  const inOrder = [...mentions].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
  const lists: (readonly Mention[])[] = [];
  for (const first of inOrder) {
    if (lists.some((list) => list.some(({ span }) => overlap(span, first.span)))) continue;
    const list = [first];
    for (const next of inOrder) {
      const last = list.at(-1)?.span;
      if (last !== undefined && joined(last, next.span)) list.push(next);
    }
    lists.push(list);
  }
  return lists;
}

const overlap = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

/** From the first to the last of some mentions, in the order of the text. */
function spanOfAll(mentions: readonly Mention[]): Ends {
  const spans = mentions.map(({ span }) => span);
  return { from: Math.min(...spans.map(({ from }) => from)), to: Math.max(...spans.map(({ to }) => to)) };
}

function fits({ kinds, value }: SlotDeclaration, meaning: Meaning): boolean {
  if ('value' in meaning) return meaning.type === value;
  return value === null && (kinds.length === 0 || kinds.includes(meaning.kind));
}

/** Every meaning of what is placed that is as near as any; how many meanings a name has does not affect how a phrase fits. */
export function waysToFill(
  [first, ...others]: readonly Placed[],
  most: number,
): readonly (readonly Filling[])[] {
  if (first === undefined) return [[]];
  const { slot, mention } = first;
  const fitting = mention.meanings.filter((meaning) => fits(slot, meaning));
  const nearest = Math.min(...fitting.map(distanceOf));
  const meanings = fitting.filter((meaning) => distanceOf(meaning) === nearest).slice(0, most);
  const rest = waysToFill(others, most);
  return meanings.flatMap((meaning) => rest.map((more) => [{ slot, span: mention.span, meaning }, ...more]));
}
