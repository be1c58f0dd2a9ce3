import { mostOfExpansion } from '../../../address/graph-address.ts';
import { useSpeech } from '../../../language/language-context.tsx';
import { useTexts } from '../../../language/texts.ts';
import { canBring, pageSize } from '../model/changes.ts';
import { panelTexts } from './panel-texts.ts';

interface LinkRowProps {
  readonly name: string;
  readonly here: number;
  readonly all: number;
  /** How far its list was read. */
  readonly reached: number;
  /** Asks for the list up to an entry. */
  readonly onMore: (upTo: number) => void;
}

/** What a second button brings at once of a long list. */
const many = 200;

/** One link: how many neighbours it leads to, how many are here, and buttons for the next of them. */
export function LinkRow({ name, here, all, reached, onMore }: LinkRowProps) {
  const t = useTexts(panelTexts);
  const { format } = useSpeech();
  const left = here >= all ? 0 : canBring(all, reached);
  const next = [pageSize, ...(left > pageSize ? [many] : [])].map((most) => Math.min(most, left));
  return (
    <li>
      <span className="canvas-link-name">{name}</span>
      <span className="note">{t.brought(format.count(here), format.count(all))}</span>
      <span className="canvas-more">
        {next.map((count, i) => {
          // The button stays where nothing is left: it may have the focus.
          const label = format.count(Math.min(count, all - here));
          return (
            <button
              // biome-ignore lint/suspicious/noArrayIndexKey: the first button stays the same one, whatever it brings
              key={i}
              type="button"
              aria-disabled={count === 0}
              aria-label={t.moreOf(name, label)}
              onClick={() => count > 0 && onMore(reached + count)}
            >
              {t.more(label)}
            </button>
          );
        })}
      </span>
      {here < all && all > mostOfExpansion ? (
        <span className="note">{t.most(format.count(mostOfExpansion))}</span>
      ) : null}
    </li>
  );
}
