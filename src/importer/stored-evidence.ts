import type { EvidenceColumns } from '../claims/evidence-columns.ts';
import { evidenceNames } from '../shapes/claims.ts';
import type { Row } from '../store/store.ts';

/** The columns of a stored claim that follow from where it is said. */
export function evidenceOfRow(row: Row): EvidenceColumns {
  const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
  const list = (name: string): readonly string[] | null => {
    const cell = row[name];
    return Array.isArray(cell) ? cell.map(String) : null;
  };
  return {
    source: text('source') ?? '',
    locator: text('locator'),
    quote: text('quote'),
    lang: text('lang'),
    retrieved: text('retrieved'),
    ended: text('ended'),
    published: text('published'),
    firstSeen: text('firstSeen'),
    strength: text('strength') ?? '',
    references: list('references'),
    saidFrom: list('saidFrom'),
    saidUntil: list('saidUntil'),
  };
}

/** Whether a claim weighs otherwise than before, or began or ceased to count. */
export const isMoved = (before: EvidenceColumns, after: EvidenceColumns): boolean =>
  before.strength !== after.strength ||
  before.source !== after.source ||
  (before.ended === null) !== (after.ended === null);

/** Whether anything about where a claim is said differs. */
export const isRestated = (before: EvidenceColumns, after: EvidenceColumns): boolean =>
  evidenceNames.some((name) => !isSame(before[name], after[name]));

const isSame = (before: string | readonly string[] | null, after: typeof before): boolean =>
  before === after || (Array.isArray(before) && JSON.stringify(before) === JSON.stringify(after));
