import { useCombobox } from 'downshift';
import { type ChangeEvent, type KeyboardEvent, useEffect, useState } from 'react';
import { foundQuery } from '../graphql/found-query.ts';
import type { ResultOf, VariablesOf } from '../graphql/graphql.ts';
import { type Asked, useAnswer } from '../graphql/use-answer.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { pickerTexts } from './entity-picker-texts.ts';
import { KindName } from './kind-name.tsx';
import { useSettled } from './use-settled.ts';

type Hit = ResultOf<typeof foundQuery>['search']['edges'][number];

interface PickerProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds?: VariablesOf<typeof foundQuery>['kinds'];
  /** The name of what is picked already. */
  readonly picked?: string | null;
  readonly autoFocus?: boolean;
  readonly onPick: (hit: { readonly id: string; readonly name: string } | null) => void;
  /** What Enter does with a text of which no name was chosen. */
  readonly onText?: (text: string) => void;
}

/**
 * A box that finds entities by their names while one types: the combobox of the ARIA practices, by keys alone too. The
 * first name found is never chosen by itself, so that Enter can also mean the text as it stands.
 */
export function EntityPicker(props: PickerProps) {
  const { label, placeholder, kinds = null, picked = null, autoFocus = false, onPick, onText } = props;
  const t = useTexts(pickerTexts);
  const { lang } = useSpeech();
  // What is being typed; null while the box shows what is picked.
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? picked ?? '';
  const asked = useSettled(typed?.trim() ?? '', 120);
  const answer = useAnswer(foundQuery, { text: asked, kinds, lang }, asked === '');
  const found = useHits(answer);
  const hits = typed === null || typed.trim() === '' ? [] : found;

  const box = useCombobox<Hit>({
    items: [...hits],
    inputValue: text,
    // None stays selected, so that the same name can be chosen twice.
    selectedItem: null,
    itemToString: (hit) => hit?.node.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setTyped(null);
      onPick({ id: selectedItem.node.id, name: selectedItem.node.name });
    },
  });

  // At once, not by way of downshift's own state: a key that is pressed before that has settled would be lost.
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setTyped(event.target.value);
    if (event.target.value === '' && picked !== null) onPick(null);
  };
  // What was typed and not chosen is not a choice: the box shows again what it holds.
  const onBlur = () => {
    if (!onText) setTyped(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the composition of a syllable or of kanji, and says nothing more then.
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || box.highlightedIndex >= 0) return;
    if (onText && text.trim() !== '') onText(text.trim());
    // A form is not sent with a text that is not a name.
    else if (!onText && typed !== null && typed.trim() !== '') event.preventDefault();
  };
  const nothing = answer.state === 'ready' && typed !== null && asked !== '' && hits.length === 0;
  const open = box.isOpen && (hits.length > 0 || nothing || answer.state === 'failed');
  const named = box.getLabelProps();
  return (
    <div className="picker">
      <label {...named} htmlFor={named.htmlFor}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          onBlur,
          onChange,
          onKeyDown,
          placeholder,
          autoFocus,
          type: 'search',
          autoComplete: 'off',
          spellCheck: false,
        })}
      />
      <ul {...box.getMenuProps()} className="hits" hidden={!open}>
        {open && nothing ? <li className="none">{t.none(asked)}</li> : null}
        {open && answer.state === 'failed' ? <li className="none">{t.noAnswer}</li> : null}
        {open
          ? hits.map((hit, index) => (
              <Item key={hit.node.id} hit={hit} props={box.getItemProps({ item: hit, index })} />
            ))
          : null}
      </ul>
      <span className="unseen" role="status">
        {open && hits.length > 0 ? t.found(hits.length) : ''}
      </span>
    </div>
  );
}

/** The names that were found last, while others are looked for: a list that comes and goes with every key cannot be read. */
function useHits(answer: Asked<ResultOf<typeof foundQuery>>): readonly Hit[] {
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const edges =
    answer.state === 'ready' ? answer.data.search.edges : answer.state === 'loading' ? null : none;
  useEffect(() => {
    if (edges !== null) setHits(edges);
  }, [edges]);
  return edges ?? hits;
}

const none: readonly Hit[] = [];

function Item({ hit, props }: { readonly hit: Hit; readonly props: Record<string, unknown> }) {
  const t = useTexts(pickerTexts);
  const { node, matchedName } = hit;
  return (
    <li {...props}>
      <span className="name">{node.name}</span>
      {matchedName === node.name ? null : <span className="also">{t.matched(matchedName)}</span>}
      <KindName kind={node.kind} />
    </li>
  );
}
