import { texts } from '../../language/texts.ts';

export const judgementTexts = texts(
  {
    title: 'One and the same?',
    sameAs: 'The same as',
    differentFrom: 'Not the same as',
    overruled: 'does not count: a stronger judgement says otherwise',
    deprecated: 'taken back by its source',
    rule: 'decided by',
    more: (shown: number, all: number) => `${shown} of ${all} judgements are shown.`,
  },
  {
    ko: {
      title: '같은 것인가?',
      sameAs: '다음과 같음',
      differentFrom: '다음과 다름',
      overruled: '더 강한 판단과 어긋나 반영되지 않음',
      deprecated: '출처가 철회함',
      rule: '판단 기준',
      more: (shown, all) => `판단 ${all}건 중 ${shown}건을 보여 줍니다.`,
    },
    ja: {
      title: '同じものか',
      sameAs: '次と同じ',
      differentFrom: '次とは別',
      overruled: 'より強い判断と食い違うため反映されていません',
      deprecated: '出典が取り下げ',
      rule: '判断の基準',
      more: (shown, all) => `判断${all}件のうち${shown}件を表示しています。`,
    },
  },
);
