import { useRef } from 'react';
import { useLocation, useSearch } from 'wouter';
import { askPath } from '../../address/paths.ts';
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
import { included } from './included.ts';
import { Readings, Suggestions } from './readings.tsx';
import { readingsQuery } from './readings-query.ts';
import '../../styles/evidence-parts.css';
import '../../styles/entity.css';
import '../../styles/ask.css';

/** A question in words: how it was read, what else it may mean, and what the graph answers once that is certain or confirmed. */
export default function Ask() {
  const t = useTexts(askTexts);
  const { lang } = useSpeech();
  const [, navigate] = useLocation();
  const params = new URLSearchParams(useSearch());
  const text = (params.get('text') ?? '').trim();
  const read = useAnswer(readingsQuery, { text, lang }, text === '');
  const first = read.state === 'ready' ? read.data.ask.readings[0] : undefined;
  const certain = read.state === 'ready' && read.data.ask.certain;
  const sure = certain || (first !== undefined && params.get('confirmed') === first.phrase);
  const asked = useAnswer(
    askQuery,
    { text, currency: 'USD', lang, ...included(first?.question ?? '') },
    !sure,
  );
  // Who confirms a reading goes on with the answer; the button goes.
  const confirming = useRef(false);
  useTitle(text === '' ? t.title : text);
  return (
    <div className="ask">
      <h1>{text === '' ? t.title : text}</h1>
      <AskBox text={text} />
      {text === '' ? <p className="note">{t.empty}</p> : null}
      <Shown asked={read}>
        {({ ask }) => (
          <>
            <Readings
              of={ask}
              sure={sure}
              onConfirm={(phrase) => {
                confirming.current = true;
                navigate(askPath(text, phrase));
              }}
            />
            <Shown asked={asked}>
              {({ ask: { result } }, faults) =>
                result === null || first === undefined ? null : (
                  <AskedAnswer
                    question={first.phrase}
                    confirming={confirming}
                    result={result}
                    whole={faults.length === 0}
                    beside={asked.state === 'ready' ? boundsIn(asked.extensions.bounds) : []}
                  />
                )
              }
            </Shown>
            <Suggestions of={ask} />
          </>
        )}
      </Shown>
    </div>
  );
}
