import { canonicalJson } from '../src/claims/canonical-form.ts';

/** Subject, property or link, and canonical value. */
export type Said = readonly [subject: string, about: string, value: string];

/** One source and what it says, as JSON Lines. `evidence` holds for every claim. */
export function claimLines(
  head: Readonly<Record<string, string | readonly string[]>> & { readonly id: string },
  said: readonly Said[],
  evidence: Readonly<Record<string, string>> = {},
): string {
  const claims = said.map(([subject, about, value]) =>
    canonicalJson({ ...evidence, subject, about, value, basis: 'REPORTED', source: head.id }),
  );
  return [`{"source":${canonicalJson(head)}}`, ...claims, ''].join('\n');
}
