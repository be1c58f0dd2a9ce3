/** How claims about one thing that do not agree relate to each other, gravest first. */
export const natures = {
  CONTRADICTION: 'They cannot all be true.',
  BOUND:
    'They are different figures that can all be true, since one is a floor or a ceiling and another lies beyond it.',
  OVERLAP: 'They are spans of time that overlap and are not the same.',
  CONVERSION: 'A sum that a reporter converted does not fit the rate of exchange of its time.',
  UNDECIDED:
    'They agree as far as they go, and nothing decides which of them is shown: the first id was taken.',
} as const;

export type Nature = keyof typeof natures;

/** How two claims relate to each other; null where they say the same, as far as they go. */
export type Verdict = Nature | null;

/** The rank of each nature; the gravest has the lowest. */
const places: ReadonlyMap<Verdict, number> = new Map(
  [...Object.keys(natures), null].map((nature, i) => [nature as Verdict, i]),
);

/** The graver of two verdicts. */
export function graver(a: Verdict, b: Verdict): Verdict {
  return (places.get(a) ?? 0) <= (places.get(b) ?? 0) ? a : b;
}
