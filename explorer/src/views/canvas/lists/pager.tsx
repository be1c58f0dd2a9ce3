import { useState } from 'react';
import { useSpeech } from '../../../language/language-context.tsx';
import { useTexts } from '../../../language/texts.ts';
import { listTexts } from './list-texts.ts';

interface Pages<Item> {
  readonly shown: readonly Item[];
  readonly first: number;
  readonly all: number;
  readonly onTurn: (by: number) => void;
}

const perPage = 50;

/** A long list a page at a time: thousands of rows would hold the page up. */
export function usePages<Item>(items: readonly Item[]): Pages<Item> {
  const [page, setPage] = useState(0);
  const last = Math.max(0, Math.ceil(items.length / perPage) - 1);
  const at = Math.min(page, last);
  return {
    shown: items.slice(at * perPage, (at + 1) * perPage),
    first: at * perPage,
    all: items.length,
    onTurn: (by) => setPage(Math.min(last, Math.max(0, at + by))),
  };
}

/** Which part of a list is shown, and the way to the others; nothing where one page holds all. */
export function Pager({ pages }: { readonly pages: Pages<unknown> }) {
  const t = useTexts(listTexts);
  const { format } = useSpeech();
  const { first, shown, all, onTurn } = pages;
  if (all <= perPage) return null;
  const end = first + shown.length;
  return (
    <div className="canvas-tools">
      <button type="button" aria-disabled={first === 0} onClick={() => onTurn(-1)}>
        {t.before}
      </button>
      <span role="status">{t.page(format.count(first + 1), format.count(end), format.count(all))}</span>
      <button type="button" aria-disabled={end === all} onClick={() => onTurn(1)}>
        {t.next}
      </button>
    </div>
  );
}
