import { RowFault } from './problem.ts';

/** Longest text of a claim, in UTF-16 units; texts that an index holds are shorter, as Neo4j's index keys are bounded. */
export const textLimits = { plain: 65_536, indexed: 1_000 } as const;

/** A text in NFC. @throws {RowFault} where it is malformed or too long: a store would change it without a word. */
export function checkText(raw: unknown, path: string, limit: number = textLimits.plain): string {
  if (typeof raw !== 'string') throw new RowFault('BAD_SYNTAX', path, `${path} is not text`, 'a text');
  if (!raw.isWellFormed() || raw.includes('\u0000'))
    throw new RowFault(
      'BAD_TEXT',
      path,
      'the text is not well-formed Unicode',
      'Unicode without lone surrogates and NUL',
    );
  if (raw.length > limit)
    throw new RowFault(
      'TOO_LONG',
      path,
      `the text has ${raw.length} characters`,
      `at most ${limit} characters`,
    );
  if (raw.length > 30 && /\p{M}{31}/u.test(raw))
    throw new RowFault(
      'BAD_TEXT',
      path,
      'the text has more than 30 marks on one letter, which take ever longer to normalise',
      'a stream-safe text (Unicode Standard Annex 15, §13)',
    );
  return raw.normalize('NFC');
}
