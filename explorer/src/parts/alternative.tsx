import type { ClaimParts } from '../graphql/claim-parts.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { ClaimValue } from './claim-value.tsx';
import type { ConflictParts } from './conflict-parts.ts';
import { disagreementTexts } from './disagreement-texts.ts';
import { EvidenceLink } from './evidence-link.tsx';
import { Qualifiers } from './qualifiers.tsx';
import { saidMoney } from './said-money.ts';
import { ShortEvidence } from './short-evidence.tsx';

/** A value, or what is said of a property of a link, with the claims that say it, the strongest first. */
export interface SaidValue {
  readonly text: string;
  readonly property: string | null;
  /** Whether it is what the graph shows. */
  readonly shown: boolean;
  readonly claims: readonly ClaimParts[];
}

type Conversions = ConflictParts['conversions'];

interface AlternativeProps {
  readonly id: string;
  readonly about: string;
  readonly value: SaidValue;
  readonly conversions: Conversions;
}

const first = 2;

/** One of several values, with who says it; marked where it is shown, or known to be wrong. */
export function Alternative({
  id,
  about,
  value: { text, property, shown, claims },
  conversions,
}: AlternativeProps) {
  const t = useTexts(disagreementTexts);
  const word = useGlossary(words);
  const [strongest] = claims;
  if (strongest === undefined) return null;
  const wrong = claims.every(({ rank }) => rank === 'DEPRECATED');
  const lines = (some: readonly ClaimParts[]) => (
    <ul className="sayings">
      {some.map((claim) => (
        <Saying key={claim.id} claim={claim} conversions={conversions} />
      ))}
    </ul>
  );
  return (
    <li className="alternative" data-shown={shown}>
      <p className="says">
        {strongest.object === null ? (
          <EvidenceLink id={id} about={about}>
            <ClaimValue claim={strongest} />
          </EvidenceLink>
        ) : (
          <ClaimValue claim={strongest} />
        )}
        {property === null ? null : (
          <>
            {' '}
            <Qualifiers of={[{ name: property, value: text }]} />
          </>
        )}
      </p>
      <p className="marks">
        <span className="mark" data-mark={shown ? 'shown' : 'hidden'}>
          {shown ? t.shown : t.notShown}
        </span>
        {wrong ? (
          <span className="mark" data-mark="DEPRECATED">
            {word('DEPRECATED')}
          </span>
        ) : null}
        <span className="mark">{t.said(claims.length)}</span>
      </p>
      {lines(claims.slice(0, first))}
      {claims.length > first ? (
        <details>
          <summary>{t.moreClaims(claims.length - first)}</summary>
          {lines(claims.slice(first))}
        </details>
      ) : null}
    </li>
  );
}

function Saying({ claim, conversions }: { readonly claim: ClaimParts; readonly conversions: Conversions }) {
  const word = useGlossary(words);
  const conversion = conversions.find((checked) => checked.claim.id === claim.id);
  return (
    <li>
      <ShortEvidence claims={[claim]} />
      {claim.rank === 'NORMAL' ? null : (
        <span className="mark" data-mark={claim.rank}>
          {word(claim.rank)}
        </span>
      )}
      {conversion === undefined ? null : <Converted from={conversion} />}
    </li>
  );
}

function Converted({ from: { original, fits, deviation } }: { readonly from: Conversions[number] }) {
  const t = useTexts(disagreementTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  const money = saidMoney(original.text);
  const said =
    money === null
      ? original.text
      : `${money.comparator === 'EXACT' ? '' : `${word(money.comparator)} `}${format.money(money.value, money.currency)}`;
  const text =
    deviation === null
      ? t.unchecked(said)
      : fits
        ? t.fits(said)
        : t.misses(said, format.percent(Math.abs(Number(deviation))));
  return (
    <span className="note" data-fits={fits}>
      {' '}
      ({text})
    </span>
  );
}
