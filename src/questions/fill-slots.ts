import type { SlotDeclaration } from './question.ts';
import { distanceOf, type Filling, type Meaning, type Mention } from './reading.ts';

/** A slot with the part of a text that fills it. */
export interface Placed {
  readonly slot: SlotDeclaration;
  readonly mention: Mention;
}

/** Every way to assign slots to mentions that may mean what they take, each to its own part of the text. */
export function waysToPlace(
  [slot, ...others]: readonly SlotDeclaration[],
  mentions: readonly Mention[],
): readonly (readonly Placed[])[] {
  if (slot === undefined) return [[]];
  return mentions
    .filter(({ meanings }) => meanings.some((meaning) => fits(slot, meaning)))
    .flatMap((mention) => {
      const { from, to } = mention.span;
      const free = mentions.filter(({ span }) => span.to <= from || span.from >= to);
      return waysToPlace(others, free).map((rest) => [{ slot, mention }, ...rest]);
    });
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
