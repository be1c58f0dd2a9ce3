import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { words } from '../../language/words.ts';
import type { ConflictParts } from '../../parts/conflict-parts.ts';
import type { HeadEntity } from './head-query.ts';
import { judgementTexts } from './judgement-texts.ts';

type Judgement = HeadEntity['sameAs']['nodes'][number];

interface JudgementsProps {
  readonly entity: HeadEntity;
  readonly conflicts: readonly ConflictParts[] | null;
}

/** Who says that an entity is the same as others, or is not, and where that is contradicted; nothing where nobody does. */
export function Judgements({ entity, conflicts }: JudgementsProps) {
  const t = useTexts(judgementTexts);
  const word = useGlossary(words);
  const { id, sameAs, differentFrom } = entity;
  const contradicted = conflicts?.filter(({ about }) => about === 'sameAs') ?? [];
  if (sameAs.nodes.length + differentFrom.nodes.length === 0) return null;
  return (
    <section className="facts" aria-labelledby="judgements-title">
      <h2 id="judgements-title">{t.title}</h2>
      <dl className="pairs">
        <Listed of={id} title={t.sameAs} all={sameAs} sign="=" />
        <Listed of={id} title={t.differentFrom} all={differentFrom} sign="≠" />
      </dl>
      {contradicted.map(({ claims, rule, nature }) => (
        <p key={claims.map((claim) => claim.id).join(' ')} className="rule">
          {word(nature)}: {t.rule} <em lang="en">{rule}</em>
        </p>
      ))}
    </section>
  );
}

interface ListedProps {
  readonly of: string;
  readonly title: string;
  /** What stands between the two ids of a judgement. */
  readonly sign: '=' | '≠';
  readonly all: { readonly totalCount: number; readonly nodes: readonly Judgement[] };
}

function Listed({ of, title, sign, all: { totalCount, nodes } }: ListedProps) {
  const t = useTexts(judgementTexts);
  const word = useGlossary(words);
  if (nodes.length === 0) return null;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <ul className="inline">
          {nodes.map((one) => (
            <li key={one.id}>
              <Judged of={of} judgement={one} sign={sign} />
              <span className="note">
                {' '}
                · {word(one.basis)} · <Link href={entityPath(one.source.id)}>{one.source.name}</Link>
                {one.shown ? null : ` · ${one.rank === 'DEPRECATED' ? t.deprecated : t.overruled}`}
              </span>
            </li>
          ))}
        </ul>
        {totalCount > nodes.length ? <p className="note">{t.more(nodes.length, totalCount)}</p> : null}
      </dd>
    </div>
  );
}

interface JudgedProps extends Pick<ListedProps, 'of' | 'sign'> {
  readonly judgement: Judgement;
}

/** The other of the two, where it is another; of what is shown as one, both ids as the judgement names them. */
function Judged({ of, sign, judgement: { named, text, subject, object } }: JudgedProps) {
  const other = [subject, object].find((end) => end !== null && end.id !== of);
  if (other != null) return <Link href={entityPath(other.id)}>{other.name}</Link>;
  return (
    <>
      <code className="id">{named}</code> {sign} <code className="id">{text}</code>
    </>
  );
}
