import { Link } from 'wouter';
import { answerPath } from '../../address/answer-address.ts';
import { askPath, entityPath, graphPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { useGlossary } from '../../language/use-glossary.ts';
import { KindName } from '../../parts/kind-name.tsx';
import { Empty } from '../../parts/states.tsx';
import type { Asked, Reading } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import { namedIn, sentenceOf } from './opens-of.ts';
import { slotNames } from './slot-names.ts';

/** How a question was read: the likeliest reading with what fills it, and the others, each of which can be asked. */
export function Readings({ of: { readings, notUnderstood } }: { readonly of: Asked }) {
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
      <h2 id="read-as">{t.readAs}</h2>
      <p className="phrase">{first.phrase}</p>
      {first.guessed ? <p className="left-out">{t.guessed}</p> : null}
      <Slots slots={first.slots} />
      <Unread words={first.notUnderstood} />
      <Opens slots={first.slots} />
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
export function Suggestions({ of: { suggestions, readings } }: { readonly of: Asked }) {
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

function Unread({ words }: { readonly words: readonly string[] }) {
  const t = useTexts(askTexts);
  if (words.length === 0) return null;
  return (
    <span className="note unread">
      {t.notUnderstood} {words.map((word) => `“${word}”`).join(', ')}
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
            {isSame(slot.text, slot.entity?.name ?? slot.value) ? null : (
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
