import { useCombobox } from 'downshift';
import { type ChangeEvent, type KeyboardEvent, useState } from 'react';
import { foundQuery } from '../graphql/found-query.ts';
import type { ResultOf, VariablesOf } from '../graphql/graphql.ts';
import { useAnswer } from '../graphql/use-answer.ts';
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
  readonly hiddenLabel?: boolean;
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
  const {
    label,
    placeholder,
    kinds = null,
    picked = null,
    hiddenLabel = false,
    autoFocus = false,
    onPick,
    onText,
  } = props;
  const t = useTexts(pickerTexts);
  const { lang } = useSpeech();
  const [text, setText] = useState(picked ?? '');
  const [edited, setEdited] = useState(false);
  const asked = useSettled(text.trim(), 120);
  const answer = useAnswer(foundQuery, { text: asked, kinds, lang }, !edited || asked === '');
  const hits = answer.state === 'ready' && text.trim() !== '' ? answer.data.search.edges : [];

  const box = useCombobox<Hit>({
    items: [...hits],
    inputValue: text,
    // None stays selected, so that the same name can be chosen twice.
    selectedItem: null,
    itemToString: (hit) => hit?.node.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (!selectedItem) return;
      setText(selectedItem.node.name);
      setEdited(false);
      onPick({ id: selectedItem.node.id, name: selectedItem.node.name });
    },
    // What was typed and not chosen is no choice: the slot shows again what it holds.
    onIsOpenChange: ({ isOpen, type }) => {
      if (isOpen || type !== useCombobox.stateChangeTypes.InputBlur || onText) return;
      setText(picked ?? '');
      setEdited(false);
    },
  });

  // At once, not by way of downshift's own state: a key that is pressed before that has settled would be lost.
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    setText(event.target.value);
    setEdited(true);
    if (event.target.value === '' && picked !== null) onPick(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && box.highlightedIndex < 0 && onText && text.trim() !== '')
      onText(text.trim());
  };
  const nothing = answer.state === 'ready' && edited && asked !== '' && hits.length === 0;
  const open = box.isOpen && (hits.length > 0 || nothing || answer.state === 'failed');
  const named = box.getLabelProps();
  return (
    <div className="picker">
      <label {...named} htmlFor={named.htmlFor} className={hiddenLabel ? 'unseen' : undefined}>
        {label}
      </label>
      <input
        {...box.getInputProps({
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
