import { texts } from '../../language/texts.ts';

/** What a sentence asks, in the names of what fills it. */
interface AskedWords {
  readonly who: string | null;
  /** Whether that is a country, whose companies are meant. */
  readonly firms: boolean;
  readonly where: string | null;
  readonly why: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** The sentence of the view as the title of its total. */
export const askedTexts = texts(
  {
    asked: ({ who, firms, where, why, from, to }: AskedWords) =>
      [
        'Investment',
        where === null ? '' : ` in ${where}`,
        who === null ? '' : firms ? ` by companies from ${who}` : ` by ${who}`,
        why === null ? '' : ` because of ${why}`,
        from === null && to === null
          ? ''
          : from === to
            ? `, announced in ${from}`
            : to === null
              ? `, announced since ${from}`
              : from === null
                ? `, announced by ${to}`
                : `, announced ${from}–${to}`,
      ].join(''),
  },
  {
    ko: {
      asked: ({ who, firms, where, why, from, to }) =>
        [
          where === null ? '' : `${where}에 대한 `,
          who === null ? '' : firms ? `${who} 기업의 ` : `${who}의 `,
          '투자',
          why === null ? '' : `, 이유: ${why}`,
          from === null && to === null
            ? ''
            : `, 발표 연도: ${from === to ? from : `${from ?? ''}~${to ?? ''}`}`,
        ].join(''),
    },
    ja: {
      asked: ({ who, firms, where, why, from, to }) =>
        [
          where === null ? '' : `${where}への`,
          who === null ? '' : firms ? `${who}の企業による` : `${who}による`,
          '投資',
          why === null ? '' : `、理由：${why}`,
          from === null && to === null
            ? ''
            : `、発表年：${from === to ? from : `${from ?? ''}〜${to ?? ''}`}`,
        ].join(''),
    },
  },
);
