import { Link } from 'wouter';
import { comparePath, entityPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { KindName } from '../../parts/kind-name.tsx';
import type { Pair } from './duplicates-query.ts';
import { duplicatesTexts } from './duplicates-texts.ts';
import { featureNames } from './feature-names.ts';
import type { Judged } from './send-answers.ts';
import { Sides } from './sides.tsx';

interface PairCardProps {
  readonly pair: Pair;
  readonly judged: Judged | undefined;
  readonly onJudge: (judged: Judged | undefined) => void;
}

/** Two that may be one, what is known of each, what speaks for and against it, and the choice between same, different and neither. */
export function PairCard({ pair, judged, onJudge }: PairCardProps) {
  const t = useTexts(duplicatesTexts);
  const nameOf = useGlossary(featureNames);
  const { a, b, score, acceptable, features } = pair;
  const choices = [
    ['same', t.same],
    ['different', t.different],
    [undefined, t.open],
  ] as const;
  return (
    <li className="pair" data-judged={judged}>
      <h2>
        <Link href={entityPath(a.id)}>{a.name}</Link> <span aria-hidden="true">≟</span>{' '}
        <Link href={entityPath(b.id)}>{b.name}</Link>
      </h2>
      <p className="note">
        <KindName kind={a.kind} /> · <Link href={comparePath([a.id, b.id])}>{t.compare}</Link> ·{' '}
        {t.score(score.toFixed(2))}
        {acceptable ? ` ${t.acceptable}` : ''}
      </p>
      <Sides pair={pair} />
      <ul className="features">
        {features.map(({ name, score: own, text }) => (
          <li key={name} data-against={own < 0.5}>
            <strong>{nameOf(name)}</strong> {own.toFixed(2)}: <span lang="en">{text}</span>
          </li>
        ))}
      </ul>
      <fieldset>
        <legend className="unseen">{t.are(a.name, b.name)}</legend>
        {choices.map(([choice, text]) => (
          <label key={text}>
            <input
              type="radio"
              name={`${a.id} ${b.id}`}
              checked={judged === choice}
              onChange={() => onJudge(choice)}
            />{' '}
            {text}
          </label>
        ))}
      </fieldset>
    </li>
  );
}
