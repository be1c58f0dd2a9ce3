import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { fields } from '../../language/fields.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { EvidenceLink } from '../../parts/evidence-link.tsx';
import { evidenceOfLink } from '../../parts/evidence-of-link.ts';
import { KindName } from '../../parts/kind-name.tsx';
import { ShortEvidence } from '../../parts/short-evidence.tsx';
import type { AskedPath } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';

interface AskedPathsProps {
  readonly paths: readonly AskedPath[];
  /** What the server tells of the search beside the data, for where no way was found. */
  readonly beside: readonly string[];
  /** Whether nothing failed. */
  readonly whole: boolean;
}

const pathBounds = ['HUBS', 'FAN_OUT', 'LINKS', 'TRIES'] as const;

/** Ways from one entity to another, step by step in words, each step with who says so. */
export function AskedPaths({ paths, beside, whole }: AskedPathsProps) {
  const t = useTexts(askTexts);
  const said: readonly string[] = paths[0]?.bounds ?? beside;
  const bounds = pathBounds.filter((bound) => said.includes(bound));
  return (
    <section className="paths">
      <h3>{t.paths}</h3>
      {paths.length === 0 && whole ? <p className="note">{t.noPath}</p> : null}
      {bounds.length === 0 ? null : (
        <p className="left-out">
          {t.bounds} {bounds.map((bound) => t[bound]).join(' ')}
        </p>
      )}
      {paths.map((path) => (
        <PathView key={path.steps.map(({ link, to }) => `${link} ${to.id}`).join(' ')} path={path} />
      ))}
    </section>
  );
}

function PathView({ path: { length, steps } }: { readonly path: AskedPath }) {
  const t = useTexts(askTexts);
  const [first] = steps;
  return (
    <article className="path">
      <p className="note">{t.steps(length)}</p>
      {first === undefined ? null : (
        <p className="path-end">
          <Link href={entityPath(first.from.id)}>{first.from.name}</Link> <KindName kind={first.from.kind} />
        </p>
      )}
      <ol>
        {steps.map((step) => (
          <Step key={step.to.id} step={step} />
        ))}
      </ol>
    </article>
  );
}

function Step({ step }: { readonly step: AskedPath['steps'][number] }) {
  const t = useTexts(askTexts);
  const field = useGlossary(fields);
  const { link, otherLinks, from, to, claims } = step;
  return (
    <li>
      <span aria-hidden="true">→ </span>
      {field(link)}: <Link href={entityPath(to.id)}>{to.name}</Link> <KindName kind={to.kind} />
      {otherLinks.length === 0 ? null : (
        <span className="note">
          {' '}
          ({t.alsoLinked} {otherLinks.map(field).join(', ')})
        </span>
      )}
      <br />
      <EvidenceLink {...evidenceOfLink(from.id, to.id, step)}>
        <ShortEvidence claims={claims} />
      </EvidenceLink>
    </li>
  );
}
