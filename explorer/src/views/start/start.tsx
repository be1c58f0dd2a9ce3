import { Link, useLocation } from 'wouter';
import { answerPath, nobody } from '../../address/answer-address.ts';
import { askPath, entityPath } from '../../address/paths.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { Sentence } from '../../parts/sentence.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { examples } from './examples.ts';
import { startTexts } from './start-texts.ts';

/** Where everything starts: one box for names and questions, a sentence to fill in, and questions that lead somewhere. */
export function Start() {
  const t = useTexts(startTexts);
  const { lang } = useSpeech();
  const [, navigate] = useLocation();
  useTitle(null);
  return (
    <div className="start">
      <h1>{t.title}</h1>
      <EntityPicker
        label={t.search}
        placeholder={t.placeholder}
        autoFocus
        onPick={(hit) => hit !== null && navigate(entityPath(hit.id))}
        onText={(text) => navigate(askPath(text))}
      />
      <h2>{t.build}</h2>
      <Sentence state={nobody} names={new Map()} onAsk={(state) => navigate(answerPath(state))} />
      <h2>{t.examples}</h2>
      <ul className="examples">
        {examples[lang].map(({ text, path }) => (
          <li key={path}>
            <Link href={path}>{text}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
