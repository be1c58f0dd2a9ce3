import { Link } from 'wouter';
import { entityPath } from '../address/paths.ts';
import type { ClaimParts } from '../graphql/claim-parts.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { useGlossary } from '../language/use-glossary.ts';
import { words } from '../language/words.ts';
import { claimTexts } from './claim-texts.ts';
import { ClaimValue } from './claim-value.tsx';
import { OutsideLink } from './outside-link.tsx';

/** One claim with its evidence: what it says, on whose word, in which document and where in it. */
export function ClaimCard({ claim }: { readonly claim: ClaimParts }) {
  const t = useTexts(claimTexts);
  const word = useGlossary(words);
  const { format } = useSpeech();
  const { source, basis, rank, confidence, shown, references, validity, qualifiers } = claim;
  return (
    <article className="claim" data-shown={shown}>
      <p className="says">
        <ClaimValue claim={claim} />
        {qualifiers.map(({ name, value }) => (
          <span className="note" key={name}>
            {' '}
            {name}: {value}
          </span>
        ))}
      </p>
      <p className="marks">
        <span className="mark" data-mark={shown ? 'shown' : 'hidden'}>
          {shown ? t.shown : t.notShown}
        </span>
        <span className="mark" data-mark={basis}>
          {word(basis)}
        </span>
        {rank === 'NORMAL' ? null : (
          <span className="mark" data-mark={rank}>
            {t.rank}: {word(rank)}
          </span>
        )}
        {confidence === null ? null : <span className="mark">{t.sure(format.percent(confidence))}</span>}
      </p>
      <p className="source">
        {source.url === null ? (
          <span lang={source.lang ?? undefined}>{source.title ?? source.name}</span>
        ) : (
          <OutsideLink url={source.url}>
            <span lang={source.lang ?? undefined}>{source.title ?? source.name}</span>
          </OutsideLink>
        )}
        {source.publisher === null ? null : <span> · {source.publisher}</span>}
        <span> · {source.published === null ? t.undated : format.date(source.published)}</span>{' '}
        <Link className="note" href={entityPath(source.id)}>
          {t.sourcePage}
        </Link>
      </p>
      <Details
        said={[
          ...references.nodes.flatMap(({ quote, locator }) => [
            [t.quote, quote] as const,
            [t.at, locator] as const,
          ]),
          [t.valid, validity === null ? null : format.date(validity.edtf)],
        ]}
      />
    </article>
  );
}

function Details({ said }: { readonly said: readonly (readonly [string, string | null])[] }) {
  const told = said.filter(([, text]) => text !== null);
  if (told.length === 0) return null;
  return (
    <dl>
      {told.map(([name, text]) => (
        <div key={`${name} ${text}`}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
