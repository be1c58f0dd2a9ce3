import { Link } from 'wouter';
import { answerPath } from '../../address/answer-address.ts';
import { askPath, entityPath, graphPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { KindName } from '../../parts/kind-name.tsx';
import { Empty } from '../../parts/states.tsx';
import { askTexts } from './ask-texts.ts';
import { namedIn, sentenceOf } from './opens-of.ts';
import type { Read, Reading } from './readings-query.ts';
import { slotNames } from './slot-names.ts';

interface ReadingsProps {
  readonly of: Read;
  /** Whether the first may be answered: it is certain, or was confirmed. */
  readonly sure: boolean;
  readonly onConfirm: (phrase: string) => void;
}

/**
 * How a question was read: the likeliest reading with what fills it, and the others, each of which can be asked. One that is not
 * certain says what it guesses and leaves out, and waits for its reader's word.
 */
export function Readings({ of: { readings, notUnderstood }, sure, onConfirm }: ReadingsProps) {
  const t = useTexts(askTexts);
  const [first, ...others] = readings;
  if (first === undefined)
    return (
      <Empty>
        <p>{t.nothing}</p>
        <Unread words={notUnderstood} />
      </Empty>
    );
  return (
    <section className="readings" aria-labelledby="read-as">
      <h2 id="read-as">{sure ? t.readAs : t.didYouMean}</h2>
      <p className="phrase">{first.phrase}</p>
      {first.guessed ? <p className="left-out">{t.guessed}</p> : null}
      <Slots slots={first.slots} />
      {first.notUnderstood.length === 0 ? null : (
        <p className="left-out">{t.leftOutWords(quoted(first.notUnderstood))}</p>
      )}
      {sure ? (
        <Opens slots={first.slots} />
      ) : (
        <p className="row">
          <button type="button" className="primary" onClick={() => onConfirm(first.phrase)}>
            {t.confirm}
          </button>
        </p>
      )}
      {others.length === 0 ? null : (
        <>
          <h3>{t.otherReadings}</h3>
          <ul>
            {others.map(({ phrase, notUnderstood: unread }) => (
              <li key={phrase}>
                <Link href={askPath(phrase)}>{phrase}</Link> <Unread words={unread} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

/** Questions to ask instead, where something was guessed or not understood. */
export function Suggestions({ of: { suggestions, readings } }: { readonly of: Read }) {
  const t = useTexts(askTexts);
  const others = suggestions.filter((text) => text !== readings[0]?.phrase);
  if (others.length === 0) return null;
  return (
    <section className="suggestions" aria-labelledby="suggestions">
      <h2 id="suggestions">{t.suggestions}</h2>
      {readings.length === 0 ? <p className="note">{t.nothingHint}</p> : null}
      <ul className="examples">
        {others.map((text) => (
          <li key={text}>
            <Link href={askPath(text)}>{text}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

const quoted = (words: readonly string[]): string => words.map((word) => `“${word}”`).join(', ');

function Unread({ words }: { readonly words: readonly string[] }) {
  const t = useTexts(askTexts);
  if (words.length === 0) return null;
  return (
    <span className="note unread">
      {t.notUnderstood} {quoted(words)}
    </span>
  );
}

function Slots({ slots }: Pick<Reading, 'slots'>) {
  const t = useTexts(askTexts);
  const name = useGlossary(slotNames);
  if (slots.length === 0) return null;
  return (
    <dl className="pairs">
      {slots.map((slot) => (
        <div key={slot.name}>
          <dt>{name(slot.name)}</dt>
          <dd>
            {slot.entity === null ? (
              (slot.value ?? slot.text)
            ) : (
              <>
                <Link href={entityPath(slot.entity.id)}>{slot.entity.name}</Link>{' '}
                <KindName kind={slot.entity.kind} />
              </>
            )}
            {slot.guessed ? (
              <span className="guess"> {t.guessedFrom(slot.text)}</span>
            ) : isSame(slot.text, slot.entity?.name ?? slot.value) ? null : (
              <span className="note"> {t.typed(slot.text)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const isSame = (typed: string, name: string | null): boolean => typed.toLowerCase() === name?.toLowerCase();

/** The views that answer the same question, or show what it names. */
function Opens({ slots }: Pick<Reading, 'slots'>) {
  const t = useTexts(askTexts);
  const sentence = sentenceOf(slots);
  const ids = namedIn(slots);
  return (
    <p className="row">
      {sentence === null ? null : (
        <Link className="action" href={answerPath(sentence)}>
          {t.asFlows}
        </Link>
      )}
      {ids.length === 0 ? null : (
        <Link className="action" href={graphPath(ids)}>
          {t.inGraph}
        </Link>
      )}
    </p>
  );
}
