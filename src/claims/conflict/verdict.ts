/** How claims of one thing stand to each other that do not say the same, the gravest first. */
export const natures = {
  CONTRADICTION: 'They cannot all be true.',
  BOUND:
    'They are different figures that can all be true, for one is a floor or a ceiling beyond which another lies.',
  OVERLAP: 'They are spans of time that overlap and are not the same.',
  CONVERSION: 'A sum that a reporter converted does not fit the rate of exchange of its time.',
} as const;

export type Nature = keyof typeof natures;

/** How two claims stand to each other; null where they say the same, as far as they go. */
export type Verdict = Nature | null;

/** The place of each nature; the gravest has the least. */
const places: ReadonlyMap<Verdict, number> = new Map(
  [...Object.keys(natures), null].map((nature, i) => [nature as Verdict, i]),
);

/** The graver of two verdicts. */
export function graver(a: Verdict, b: Verdict): Verdict {
  return (places.get(a) ?? 0) <= (places.get(b) ?? 0) ? a : b;
}
