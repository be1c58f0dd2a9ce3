import { texts } from '../../language/texts.ts';

export const releaseTexts = texts(
  {
    title: 'Editions',
    none: 'None of its editions is known.',
    changes: (added: string, closed: string, unchanged: string) =>
      `${added} claims new, ${closed} no longer said, ${unchanged} as before`,
    withdrawn: 'withdrawn',
    more: (shown: number, all: number) => `The first ${shown} of ${all} are shown.`,
  },
  {
    ko: {
      title: '판',
      none: '알려진 판이 없습니다.',
      changes: (added, closed, unchanged) =>
        `새 주장 ${added}건, 더는 없는 주장 ${closed}건, 그대로 ${unchanged}건`,
      withdrawn: '철회됨',
      more: (shown, all) => `${all}건 중 처음 ${shown}건입니다.`,
    },
    ja: {
      title: '版',
      none: '知られている版はありません。',
      changes: (added, closed, unchanged) =>
        `新しい主張${added}件、なくなった主張${closed}件、変わらず${unchanged}件`,
      withdrawn: '撤回済み',
      more: (shown, all) => `${all}件のうち最初の${shown}件です。`,
    },
  },
);
