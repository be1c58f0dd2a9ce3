import { Link } from 'wouter';
import { entityPath } from '../../../address/paths.ts';
import { fields } from '../../../language/fields.ts';
import { useSpeech } from '../../../language/language-context.tsx';
import { useTexts } from '../../../language/texts.ts';
import { useGlossary } from '../../../language/use-glossary.ts';
import { words } from '../../../language/words.ts';
import { EvidenceLink } from '../../../parts/evidence-link.tsx';
import { declared } from '../load/declared.ts';
import type { Way, WayStep } from '../load/graph-paths-query.ts';
import { pathTexts } from './path-texts.ts';

/** The links of a way in their order, each with who says so. */
export function WaySteps({ way }: { readonly way: Way }) {
  return (
    <ol className="canvas-steps">
      {way.steps.map((step) => (
        <li key={`${step.from.id} ${step.to.id}`}>
          <Step step={step} />
        </li>
      ))}
    </ol>
  );
}

/** How many claims a step tells; the others are behind its evidence. */
const claimsTold = 2;

function Step({ step }: { readonly step: WayStep }) {
  const t = useTexts(pathTexts);
  const fieldName = useGlossary(fields);
  const word = useGlossary(words);
  const { format } = useSpeech();
  const { from, to, link, claims, otherLinks } = step;
  const edge = declared(from.id, { ...step, node: to });
  const more = claims.length - claimsTold;
  return (
    <>
      <Link href={entityPath(from.id)}>{from.name}</Link> –{' '}
      <EvidenceLink id={edge.from} about={edge.field}>
        {fieldName(link)}
      </EvidenceLink>{' '}
      → <Link href={entityPath(to.id)}>{to.name}</Link>
      {claims.length === 0 ? <p className="note">{t.unsaid}</p> : null}
      {claims.slice(0, claimsTold).map(({ id, basis, source }) => (
        <p key={id} className="note">
          {t.says(word(basis))} <span lang={source.lang ?? undefined}>{source.title ?? source.name}</span>
          {source.publisher === null ? '' : ` · ${source.publisher}`}
          {source.published === null ? '' : ` · ${format.date(source.published)}`}
        </p>
      ))}
      {more > 0 ? (
        <p className="note">
          <EvidenceLink id={edge.from} about={edge.field}>
            {t.moreClaims(more)}
          </EvidenceLink>
        </p>
      ) : null}
      {otherLinks.length === 0 ? null : (
        <p className="note">{t.alsoBy(format.list(otherLinks.map((other) => fieldName(other))))}</p>
      )}
    </>
  );
}
