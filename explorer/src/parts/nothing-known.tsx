import { texts, useTexts } from '../language/texts.ts';

const nothingTexts = texts(
  { nothing: 'nothing known' },
  { ko: { nothing: '알려진 것 없음' }, ja: { nothing: '分かっていません' } },
);

/** Stands in a cell of a table of which nothing is known: a dash to eyes, words to screen readers. */
export function NothingKnown() {
  const t = useTexts(nothingTexts);
  return (
    <span className="note" title={t.nothing}>
      —<span className="unseen"> {t.nothing}</span>
    </span>
  );
}
