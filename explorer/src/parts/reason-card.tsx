import { Link } from 'wouter';
import { entityPath } from '../address/paths.ts';
import type { ClaimParts } from '../graphql/claim-parts.ts';
import { fields } from '../language/fields.ts';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { ClaimCard } from './claim-card.tsx';
import { EntityLinks } from './entity-links.tsx';
import { EvidenceLink } from './evidence-link.tsx';
import { groupBy } from './group-by.ts';
import { whyTexts } from './why-texts.ts';
import '../styles/evidence-parts.css';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** A reason as a card tells it, whichever question it came from. */
export interface ToldReason {
  readonly basis: string | null;
  readonly text: string | null;
  readonly rationale: Named;
  readonly motives: readonly Named[];
  readonly heldBy: readonly Named[];
  readonly because: readonly Named[];
  readonly explains: readonly Named[];
  /** How many there are of each beside those listed; nothing where all are. */
  readonly more?: Readonly<Record<'motives' | 'heldBy' | 'because' | 'explains', number>>;
  readonly corroboration: {
    readonly documents: number;
    readonly independentOrigins: number;
    readonly officialOrigins: number;
  } | null;
  readonly claims: readonly ClaimParts[];
}

/** One reason: what it says, on whose word it rests, who holds it and what it points to, with the claims behind it. */
export function ReasonCard({ reason }: { readonly reason: ToldReason }) {
  const t = useTexts(whyTexts);
  const { rationale, text, basis, corroboration, claims } = reason;
  return (
    <article className="reason" data-basis={basis ?? undefined}>
      <Basis basis={basis} />
      <p className="reason-text">
        <EvidenceLink id={rationale.id} about="text">
          {text ?? t.noText}
        </EvidenceLink>
      </p>
      <dl className="pairs">
        <Pair name={t.heldBy} entities={reason.heldBy} more={reason.more?.heldBy} />
        <Pair name={t.motives} entities={reason.motives} more={reason.more?.motives} />
        <Pair name={t.because} entities={reason.because} more={reason.more?.because} />
        <Pair name={t.explains} entities={reason.explains} more={reason.more?.explains} />
      </dl>
      <p className="note">
        {corroboration === null ? null : (
          <>
            {t.documents(corroboration.documents)} · {t.origins(corroboration.independentOrigins)}
            {corroboration.officialOrigins > 0
              ? ` · ${t.official(corroboration.officialOrigins)}`
              : null}{' '}
          </>
        )}
        <Link href={entityPath(rationale.id)}>{t.about}</Link>
      </p>
      <Evidence claims={claims} />
    </article>
  );
}

function Basis({ basis }: { readonly basis: string | null }) {
  const t = useTexts(whyTexts);
  const said: Readonly<Record<string, readonly [name: string, means: string]>> = {
    STATED: [t.STATED, t.STATEDmeans],
    REPORTED: [t.REPORTED, t.REPORTEDmeans],
    ESTIMATED: [t.ESTIMATED, t.ESTIMATEDmeans],
    INFERRED: [t.INFERRED, t.INFERREDmeans],
  };
  const [name, means] = (basis === null ? undefined : said[basis]) ?? [basis, t.unknownBasis];
  return (
    <p className="reason-basis" data-basis={basis ?? undefined}>
      {name === null ? null : (
        <>
          <strong>{name}</strong>:{' '}
        </>
      )}
      {means}
    </p>
  );
}

interface PairProps {
  readonly name: string;
  readonly entities: readonly Named[];
  readonly more?: number | undefined;
}

function Pair({ name, entities, more = 0 }: PairProps) {
  const t = useTexts(whyTexts);
  if (entities.length === 0 && more <= 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <EntityLinks entities={entities} />
        {more > 0 ? <span className="note"> {t.andMore(more)}</span> : null}
      </dd>
    </div>
  );
}

function Evidence({ claims }: { readonly claims: readonly ClaimParts[] }) {
  const t = useTexts(whyTexts);
  const field = useGlossary(fields);
  if (claims.length === 0) return null;
  return (
    <details>
      <summary>{t.evidence(claims.length)}</summary>
      {[...groupBy(claims, ({ about }) => about)].map(([about, some]) => (
        <section key={about}>
          <p className="group-name">{field(about)}</p>
          {some.map((claim) => (
            <ClaimCard key={claim.id} claim={claim} />
          ))}
        </section>
      ))}
    </details>
  );
}
