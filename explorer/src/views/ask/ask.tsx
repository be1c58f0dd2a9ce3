import { useSearch } from 'wouter';
import { boundsIn } from '../../graphql/bounds-in.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { Shown } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { AskBox } from './ask-box.tsx';
import { askQuery } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import { AskedAnswer } from './asked-answer.tsx';
import { Readings, Suggestions } from './readings.tsx';
import '../../styles/evidence-parts.css';
import '../../styles/entity.css';
import '../../styles/ask.css';

/** A question in words: how it was read, what else it may mean, and what the graph answers. */
export default function Ask() {
  const t = useTexts(askTexts);
  const { lang } = useSpeech();
  const text = (new URLSearchParams(useSearch()).get('text') ?? '').trim();
  const asked = useAnswer(askQuery, { text, currency: 'USD', lang }, text === '');
  useTitle(text === '' ? t.title : text);
  return (
    <div className="ask">
      <h1>{text === '' ? t.title : text}</h1>
      <AskBox text={text} />
      {text === '' ? <p className="note">{t.empty}</p> : null}
      <Shown asked={asked}>
        {({ ask }, faults) => (
          <>
            <Readings of={ask} />
            {ask.result === null ? null : (
              <AskedAnswer
                result={ask.result}
                whole={faults.length === 0}
                beside={asked.state === 'ready' ? boundsIn(asked.extensions.bounds) : []}
              />
            )}
            <Suggestions of={ask} />
          </>
        )}
      </Shown>
    </div>
  );
}
