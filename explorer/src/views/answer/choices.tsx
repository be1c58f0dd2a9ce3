import { useLocation } from 'wouter';
import { type AnswerState, answerPath, flowEnds } from '../../address/answer-address.ts';
import { useTexts } from '../../language/texts.ts';
import { answerTexts } from './answer-texts.ts';

/** Currencies to choose from; any other can be written into the address. */
const currencies = ['USD', 'JPY', 'KRW', 'EUR', 'CNY', 'GBP'];

/** In which currency, and where the flows end. */
export function Choices({ state }: { readonly state: AnswerState }) {
  const t = useTexts(answerTexts);
  const [, navigate] = useLocation();
  const choose = (part: Partial<AnswerState>) => navigate(answerPath({ ...state, ...part }));
  const offered = currencies.includes(state.currency) ? currencies : [state.currency, ...currencies];
  return (
    <div className="row">
      <label>
        {t.currency}{' '}
        <select value={state.currency} onChange={(event) => choose({ currency: event.target.value })}>
          {offered.map((currency) => (
            <option key={currency}>{currency}</option>
          ))}
        </select>
      </label>
      {state.view === 'flows' || state.view === 'table' ? (
        <label>
          {t.by}{' '}
          <select
            value={state.by}
            onChange={(event) =>
              choose({ by: flowEnds.find((end) => end === event.target.value) ?? state.by })
            }
          >
            {flowEnds.map((end) => (
              <option key={end} value={end}>
                {t[end]}
              </option>
            ))}
          </select>
        </label>
      ) : null}
    </div>
  );
}
