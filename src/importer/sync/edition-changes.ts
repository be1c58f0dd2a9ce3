import type { Claim } from '../../claims/claim.ts';

/** How much an edition changes of what a dataset says, and what of it as examples. */
export interface EditionChanges {
  /** Counts of claims. */
  readonly claims: ChangeCounts;
  /** Counts of the entities that the claims are about. */
  readonly entities: ChangeCounts;
  /** Claims that were said before. */
  readonly before: number;
  /** Claims that are no longer said, replaced ones among them. */
  readonly closed: number;
  /** Claims that are new in the store, or said elsewhere than before: 0 where nothing is to be written about any. */
  readonly written: number;
  /** A few of what changes, as lines. */
  readonly examples: Readonly<Record<Change, readonly string[]>>;
}

export interface ChangeCounts {
  readonly added: number;
  readonly closed: number;
  /** A value in place of another. */
  readonly changed: number;
  readonly unchanged: number;
}

export type Change = Exclude<keyof ChangeCounts, 'unchanged'>;

/** What is gathered of one claim: what it is about, its value, and how it is stated. */
interface Said {
  readonly claim: Stated & Pick<Claim, 'subject' | 'about'>;
}

type Stated = Pick<Claim, 'value' | 'rank' | 'basis' | 'qualifiers'>;

const examplesOfEach = 5;
const [kept, came, left] = [1, 2, 4];

/** What an edition changes that says the same: nothing. */
export function unchanged(claims: number, entities: number): EditionChanges {
  const none = { added: 0, closed: 0, changed: 0 };
  return {
    claims: { ...none, unchanged: claims },
    entities: { ...none, unchanged: entities },
    before: claims,
    closed: 0,
    written: 0,
    examples: { added: [], closed: [], changed: [] },
  };
}

/** Gathers what an edition changes, claim by claim; memory grows with what changes, and with the entities. */
export function gatherChanges(before: number) {
  const counts = { added: 0, closed: 0, unchanged: 0 };
  let written = 0;
  const entities = new Map<string, number>();
  /** The values that a property or link of an entity gains and loses; nothing can be in place of another in a first edition. */
  const values = new Map<string, { gained: Stated[]; lost: Stated[] }>();
  const gather = (
    { claim: { subject, about, value, rank, basis, qualifiers } }: Said,
    flag: number,
    side: 'gained' | 'lost',
  ): void => {
    entities.set(subject, (entities.get(subject) ?? 0) | flag);
    if (before === 0 && values.size >= examplesOfEach) return;
    const of = values.get(`${subject} ${about}`) ?? { gained: [], lost: [] };
    of[side].push({ value, rank, basis, qualifiers });
    values.set(`${subject} ${about}`, of);
  };
  return {
    /** Notes whether a claim was said before, and whether it is now. */
    note(said: Said, wasSaid: boolean, isSaid: boolean): void {
      const { subject } = said.claim;
      if (wasSaid && isSaid) {
        counts.unchanged += 1;
        entities.set(subject, (entities.get(subject) ?? 0) | kept);
      } else if (isSaid) {
        counts.added += 1;
        gather(said, came, 'gained');
      } else if (wasSaid) {
        counts.closed += 1;
        gather(said, left, 'lost');
      }
    },
    /** Notes that something is to be written about some claims. */
    writes(claims: number): void {
      written += claims;
    },
    changes(): EditionChanges {
      const lines: Record<Change, string[]> = { added: [], closed: [], changed: [] };
      const show = (of: Change, line: string): void => {
        if (lines[of].length < examplesOfEach) lines[of].push(line);
      };
      let changed = 0;
      for (const [place, { gained, lost }] of values) {
        const both = Math.min(gained.length, lost.length);
        changed += both;
        for (const [i, after] of gained.entries()) {
          const before = lost[i];
          if (before === undefined) show('added', `${place}: ${stated(after)}`);
          else show('changed', `${place}: ${change(before, after)}`);
        }
        for (const one of lost.slice(both)) show('closed', `${place}: ${stated(one)}`);
      }
      return {
        claims: {
          added: counts.added - changed,
          closed: counts.closed - changed,
          changed,
          unchanged: counts.unchanged,
        },
        entities: countEntities(entities.values()),
        before,
        closed: counts.closed,
        written,
        examples: lines,
      };
    },
  };
}

/** What was stated in place of what; of one value that is stated otherwise, how. */
function change(before: Stated, after: Stated): string {
  const isOtherwise = stated(before) === stated(after);
  const text = (one: Stated) => (isOtherwise ? `${stated(one)} (${one.rank}, ${one.basis})` : stated(one));
  return `${text(before)} -> ${text(after)}`;
}

/** A value, with what is said of the link where it is the end of one. */
function stated({ value, qualifiers }: Stated): string {
  const said = Object.entries(qualifiers).map(([name, text]) => `${name}: ${text}`);
  return said.length === 0 ? value : `${value} (${said.join(', ')})`;
}

function countEntities(flags: Iterable<number>): ChangeCounts {
  const counts = { added: 0, closed: 0, changed: 0, unchanged: 0 };
  for (const flag of flags) {
    if (flag === came) counts.added += 1;
    else if (flag === left) counts.closed += 1;
    else if (flag === kept) counts.unchanged += 1;
    else counts.changed += 1;
  }
  return counts;
}
