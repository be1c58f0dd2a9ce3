import { describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { matchAmong } from '../../../src/reconcile/match-among.ts';
import type { ScoredCandidate } from '../../../src/reconcile/score-candidates.ts';
import { compared } from '../../support/compared.ts';

const [of] = graph.target('Company').members;

/** A candidate with what decides whether it is a match. */
function scored(
  id: string,
  score: number,
  known: Partial<Pick<ScoredCandidate, 'accepts' | 'isLeft' | 'isNamesake'>> = {},
): ScoredCandidate {
  if (of === undefined) throw new Error('there is no kind');
  const candidate = { ...compared(id), of, name: id, row: {}, linked: new Map() };
  return { candidate, score, features: [], accepts: false, isLeft: false, isNamesake: false, ...known };
}

const matched = (...all: readonly ScoredCandidate[]) => matchAmong(all)?.candidate.id ?? null;

describe('a match', () => {
  test('is what an identifier decides, whatever else has an equal name', () => {
    const decided = scored('company/a', 0.9, { accepts: true });
    expect(matched(decided, scored('company/b', 0.85, { isNamesake: true }))).toBe('company/a');
  });

  test('is none where identifiers decide for two', () => {
    expect(
      matched(scored('company/a', 0.9, { accepts: true }), scored('company/b', 0.8, { accepts: true })),
    ).toBeNull();
  });

  test('is the only one of an equal name, where no other comes within 20 points', () => {
    const namesake = scored('company/a', 0.8, { isNamesake: true });
    expect(matched(namesake)).toBe('company/a');
    expect(matched(namesake, scored('company/b', 0.6))).toBe('company/a');
    expect(matched(namesake, scored('company/b', 0.61))).toBeNull();
    expect(matched(scored('company/b', 0.85), namesake)).toBeNull();
  });

  test('is none of two namesakes, and none where something speaks against it', () => {
    const namesake = scored('company/a', 0.8, { isNamesake: true });
    expect(matched(namesake, scored('company/b', 0.3, { isNamesake: true }))).toBeNull();
    expect(matched(scored('company/a', 0.8, { isNamesake: true, isLeft: true }))).toBeNull();
  });

  test('is none without an identifier and an equal name, however likely, and none among none', () => {
    expect(matched(scored('company/a', 0.95))).toBeNull();
    expect(matched()).toBeNull();
  });
});
