import type { ClaimParts } from '../graphql/claim-parts.ts';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { Alternative, type SaidValue } from './alternative.tsx';
import type { ConflictParts } from './conflict-parts.ts';
import { disagreementTexts } from './disagreement-texts.ts';
import { groupBy } from './group-by.ts';
import '../styles/evidence-parts.css';

interface DisagreementProps {
  /** Id of the entity that the claims speak of, and the property or link. */
  readonly id: string;
  readonly about: string;
  readonly claims: readonly ClaimParts[];
  /** What the graph says of the conflict; null where the claims that are not shown contradict nothing. */
  readonly conflict: ConflictParts | null;
}

const first = 6;

/** Values that sources give for one thing, side by side, with the rule that chose the one that is shown. */
export function Disagreement({ id, about, claims, conflict }: DisagreementProps) {
  const t = useTexts(disagreementTexts);
  const word = useGlossary(words);
  const values = valuesOf(claims, conflict);
  const conversions = conflict?.conversions ?? [];
  const alternatives = (some: readonly SaidValue[]) => (
    <ul className="alternatives">
      {some.map((value) => (
        <Alternative key={value.text} id={id} about={about} value={value} conversions={conversions} />
      ))}
    </ul>
  );
  return (
    <section className="disagreement">
      <h4>{conflict === null ? t.also : t.disagree(word(conflict.nature))}</h4>
      {conflict === null ? null : (
        <p className="rule">
          {t.rule} <em lang="en">{conflict.rule}</em>
        </p>
      )}
      {alternatives(values.slice(0, first))}
      {values.length > first ? (
        <details>
          <summary>{t.moreValues(values.length - first)}</summary>
          {alternatives(values.slice(first))}
        </details>
      ) : null}
      {conflict?.cut ? <p className="note">{t.cut}</p> : null}
    </section>
  );
}

/** The shown value first, then those that take part in the conflict, then the rest; claims in their order. */
function valuesOf(claims: readonly ClaimParts[], conflict: ConflictParts | null): readonly SaidValue[] {
  const part = new Set(conflict?.claims.map(({ id }) => id));
  const property = conflict?.property ?? null;
  const said = ({ text, qualifiers }: ClaimParts) =>
    property === null ? text : (qualifiers.find(({ name }) => name === property)?.value ?? '');
  // Of a link, the claim of what is shown of it; all of them say that it is there.
  const isShown = ({ id, shown }: ClaimParts) => (property === null ? shown : id === conflict?.shown.id);
  const place = ({ shown, claims: same }: SaidValue) =>
    shown ? 0 : same.some(({ id }) => part.has(id)) ? 1 : 2;
  return [...groupBy(claims, said)]
    .map(([text, same]) => ({ text, property, shown: same.some(isShown), claims: same }))
    .sort((a, b) => place(a) - place(b));
}
