import { fields } from '../../language/fields.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { ClaimValue } from '../../parts/claim-value.tsx';
import type { ConflictParts } from '../../parts/conflict-parts.ts';
import { Disagreement } from '../../parts/disagreement.tsx';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { OutsideLink } from '../../parts/outside-link.tsx';
import { ShortEvidence } from '../../parts/short-evidence.tsx';
import { entityTexts } from './entity-texts.ts';
import { type Fact, type FactValue, inLanguage } from './facts-of.ts';
import type { FactClaim } from './facts-query.ts';
import type { Worth } from './head-query.ts';
import { InDollars } from './in-dollars.tsx';

interface FactViewProps {
  readonly id: string;
  readonly fact: Fact<FactClaim>;
  /** What the graph says of a conflict here; null while that is not known. */
  readonly conflict: ConflictParts | 'none' | null;
  /** What it is worth in US dollars, where it is a sum of money. */
  readonly worth: Worth;
  /** Whether all claims were read, so that there is no other that might be shown. */
  readonly all: boolean;
}

/** A property: the shown value large, on whose word it rests, and what else is said of it. */
export function FactView({ id, fact: { about, shown, others }, conflict, worth, all }: FactViewProps) {
  const t = useTexts(entityTexts);
  const field = useGlossary(fields);
  const { lang } = useSpeech();
  const { first, rest } = inLanguage(shown, lang);
  const said = [...shown, ...others].flatMap(({ claims }) => claims);
  return (
    <section className="fact">
      <h3>{field(about)}</h3>
      {shown.length === 0 && all ? <p className="note">{t.notShown}</p> : null}
      {first.map((value) => (
        <ShownValue key={value.text} id={id} about={about} value={value} worth={worth} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.otherLanguages(rest.length)}</summary>
          {rest.map((value) => (
            <ShownValue key={value.text} id={id} about={about} value={value} worth={worth} />
          ))}
        </details>
      )}
      {conflict === null || (conflict === 'none' && others.length === 0) ? null : (
        <Disagreement
          id={id}
          about={about}
          claims={conflict === 'none' ? others.flatMap(({ claims }) => claims) : said}
          conflict={conflict === 'none' ? null : conflict}
        />
      )}
    </section>
  );
}

interface ShownValueProps {
  readonly id: string;
  readonly about: string;
  readonly value: FactValue<FactClaim>;
  readonly worth: Worth;
}

function ShownValue({ id, about, value: { claims }, worth }: ShownValueProps) {
  const t = useTexts(entityTexts);
  const field = useGlossary(fields);
  const [claim] = claims;
  if (claim === undefined) return null;
  // Prose has a language; a code, a number or a name of something has none.
  const long =
    claim.value?.__typename === 'TextValue' && (claim.value.lang !== null || claim.value.text.length > 60);
  return (
    <p className="fact-value">
      <span className={long ? 'said long' : 'said'} data-cite="">
        {/* For a citation, in which the heading above does not stand. */}
        <span className="unseen" aria-hidden="true">
          {field(about)}:{' '}
        </span>
        <EvidenceLink id={id} about={about}>
          <ClaimValue claim={claim} />
        </EvidenceLink>
      </span>
      <InDollars claim={claim} worth={worth} />
      {claim.value?.__typename === 'TextValue' && /^https?:/.test(claim.value.text) ? (
        <OutsideLink url={claim.value.text}>{t.open}</OutsideLink>
      ) : null}
      <ShortEvidence claims={claims} />
    </p>
  );
}
