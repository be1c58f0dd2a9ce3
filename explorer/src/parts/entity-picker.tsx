import { useCombobox } from 'downshift';
import { type ChangeEvent, type KeyboardEvent, type Ref, useId, useImperativeHandle, useRef } from 'react';
import { foundQuery } from '../graphql/found-query.ts';
import type { VariablesOf } from '../graphql/graphql.ts';
import { useAnswer } from '../graphql/use-answer.ts';
import { useSpeech } from '../language/language-context.tsx';
import { useTexts } from '../language/texts.ts';
import { pickerTexts } from './entity-picker-texts.ts';
import type { Picked } from './only-bearer.ts';
import { type Hit, Item, useHits } from './picker-hits.tsx';
import type { Box } from './use-boxes.ts';
import { useSettled } from './use-settled.ts';
import { useTyped } from './use-typed.ts';
import { whenReleased } from './when-released.ts';

interface PickerProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly kinds?: VariablesOf<typeof foundQuery>['kinds'];
  /** The name of what is picked already. */
  readonly picked?: string | null;
  /** What was typed before the box was there, such as into the address. */
  readonly typed?: string | null;
  readonly autoFocus?: boolean;
  readonly onPick: (hit: Picked | null) => void;
  /** What Enter does with a text of which no name was chosen. */
  readonly onText?: (text: string) => void;
  /** Whether the box has a text that is not yet known to name anything. */
  readonly onTyping?: (typing: boolean) => void;
  /** For the form that it is a box of, which then sees to Enter. */
  readonly ref?: Ref<Box>;
}

/**
 * A box that finds entities by their names while one types: the combobox of the ARIA practices, by keys alone too. The
 * first name found is never chosen by itself, so that Enter can also mean the text as it stands. A text that is the name of
 * one entity is taken for it; another stays where it is, refused.
 */
export function EntityPicker(props: PickerProps) {
  const { label, placeholder, kinds = null, picked = null, autoFocus = false, ref } = props;
  const { onPick, onText, onTyping } = props;
  const t = useTexts(pickerTexts);
  const { lang } = useSpeech();
  const input = useRef<HTMLInputElement>(null);
  const refusal = useId();
  const { typed, refused, type, drop, settle } = useTyped({
    text: props.typed ?? null,
    picked,
    kinds,
    onPick,
    onTyping,
  });
  useImperativeHandle(ref, () => ({ settle, focus: () => input.current?.focus() }));
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
      drop();
      onPick({ id: selectedItem.node.id, name: selectedItem.node.name });
    },
  });

  // At once, not by way of downshift's own state: a key that is pressed before that has settled would be lost.
  const onChange = (event: ChangeEvent<HTMLInputElement>) => {
    type(event.target.value);
    if (event.target.value === '' && picked !== null) onPick(null);
  };
  // Where a choice would do more than fill the box, leaving it is not a choice.
  const onBlur = () => {
    if (ref !== undefined) void whenReleased().then(settle);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter also ends the composition of a syllable or of kanji, and says nothing more then.
    if (event.nativeEvent.isComposing || event.key !== 'Enter' || box.highlightedIndex >= 0) return;
    if (onText && text.trim() !== '') onText(text.trim());
    else if (!onText && ref === undefined) void settle();
  };
  const nothing = answer.state === 'ready' && typed !== null && asked !== '' && hits.length === 0;
  const open = box.isOpen && refused === null && (hits.length > 0 || nothing || answer.state === 'failed');
  const named = box.getLabelProps();
  return (
    <div className="picker">
      <label {...named} htmlFor={named.htmlFor}>
        {label}
      </label>
      <input
        {...box.getInputProps({
          ref: input,
          onBlur,
          onChange,
          onKeyDown,
          placeholder,
          autoFocus,
          type: 'search',
          autoComplete: 'off',
          spellCheck: false,
        })}
        aria-invalid={refused !== null}
        aria-describedby={refused === null ? undefined : refusal}
      />
      {refused === null ? null : (
        <p id={refusal} className="refused" role="alert">
          {t[refused.because](refused.text)}
        </p>
      )}
      <ul {...box.getMenuProps()} className="hits" hidden={!open}>
        {open && nothing ? <li className="none">{t.nothing(asked)}</li> : null}
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
