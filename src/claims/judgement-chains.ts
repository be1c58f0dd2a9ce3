/** What two entities are said to be to each other. */
interface Linking {
  readonly subject: string;
  readonly object: string;
  /** Whether it says that they are one. */
  readonly joins: boolean;
}

/** A judgement as a chain comes to it: from the one of its two to the other. */
export interface ChainStep<J> {
  readonly from: string;
  readonly to: string;
  readonly by: J;
}

/** Judgements to follow from entity to entity. */
export interface JudgementChains<J> {
  add(judgement: J): void;
  /**
   * The shortest chain that leads from one entity to another and says that they are one, all of it joining; or that they are not, one of it
   * keeping apart. Of chains that are equally short it is that of the judgements which were added first; empty where there is none.
   */
  shortest(from: string, to: string, isOne: boolean): readonly ChainStep<J>[];
}

export function judgementChains<J extends Linking>(judgements: readonly J[] = []): JudgementChains<J> {
  const next = new Map<string, ChainStep<J>[]>();
  const add = (by: J): void => {
    for (const [from, to] of [
      [by.subject, by.object],
      [by.object, by.subject],
    ] as const) {
      const steps = next.get(from) ?? [];
      next.set(from, steps);
      steps.push({ from, to, by });
    }
  };
  for (const one of judgements) add(one);
  return { add, shortest };

  function shortest(from: string, to: string, isOne: boolean): readonly ChainStep<J>[] {
    const before = new Map<string, { readonly place: string; readonly step: ChainStep<J> } | null>([
      [place(from, false), null],
    ]);
    const wanted = place(to, !isOne);
    const waiting: (readonly [id: string, parted: boolean])[] = [[from, false]];
    for (const [id, parted] of waiting)
      for (const step of next.get(id) ?? []) {
        if (parted && !step.by.joins) continue;
        const isParted = parted || !step.by.joins;
        const at = place(step.to, isParted);
        if (before.has(at)) continue;
        before.set(at, { place: place(id, parted), step });
        waiting.push([step.to, isParted]);
      }
    const chain: ChainStep<J>[] = [];
    for (let at = before.get(wanted); at != null; at = before.get(at.place)) chain.push(at.step);
    return chain.reverse();
  }
}

/** Where a chain has come to, and whether one of it keeps apart. */
const place = (id: string, parted: boolean): string => `${parted} ${id}`;
