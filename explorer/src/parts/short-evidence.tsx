import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { shortEvidenceTexts } from './short-evidence-texts.ts';

/** What the line tells of a claim. */
export interface BriefClaim {
  readonly id: string;
  readonly basis: string;
  readonly source: {
    readonly id: string;
    readonly name: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly published: string | null;
    readonly lang?: string | null;
  };
}

/** On whose word something rests, in a line: the strongest claim's publisher, date and basis, and how many documents say it too. */
export function ShortEvidence({ claims }: { readonly claims: readonly BriefClaim[] }) {
  const t = useTexts(shortEvidenceTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  const [strongest] = claims;
  if (strongest === undefined) return null;
  const { source, basis } = strongest;
  const others = new Set(claims.map((claim) => claim.source.id)).size - 1;
  return (
    <span className="short-evidence note">
      <span lang={source.lang ?? undefined}>{source.publisher ?? source.title ?? source.name}</span>
      {' · '}
      {source.published === null ? t.undated : format.date(source.published)}
      {' · '}
      <span data-basis={basis}>{word(basis)}</span>
      {others > 0 ? ` · ${t.more(others)}` : null}
    </span>
  );
}
