import { texts } from '../../language/texts.ts';

export const saysTexts = texts(
  {
    says: 'What it says',
    nothing: 'Nothing that the graph holds is from this document.',
    count: (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'} in the graph.`,
    editionOf: 'An edition of',
    withdrawn: 'The document was withdrawn: none of this counts.',
    notShown: 'another source is shown',
    closed: (day: string) => `no longer said since ${day}`,
    over: 'no longer counts',
    deprecated: 'taken back by this document',
    wasSaid: 'What was said',
    allOver:
      'No source says anything of it any more: a later edition leaves it out, or what spoke of it was withdrawn. So it is in no list.',
    more: (count: number) => `Show more (${count} in all)`,
  },
  {
    ko: {
      says: '이 문서가 말하는 것',
      nothing: '그래프에 이 문서에서 온 주장이 없습니다.',
      count: (count) => `그래프에 있는 주장 ${count}건.`,
      editionOf: '다음 데이터셋의 한 판:',
      withdrawn: '철회된 문서이므로 아래 내용은 반영되지 않습니다.',
      notShown: '다른 출처가 표시됨',
      closed: (day) => `${day}부터 더는 말하지 않음`,
      over: '더는 반영되지 않음',
      deprecated: '이 문서가 거두어들임',
      wasSaid: '전에 말한 것',
      allOver:
        '이제 이것에 대해 말하는 출처가 없습니다. 나중 판에서 빠졌거나, 말하던 문서가 철회되었습니다. 그래서 어떤 목록에도 나오지 않습니다.',
      more: (count) => `더 보기 (모두 ${count}건)`,
    },
    ja: {
      says: 'この文書が述べること',
      nothing: 'グラフにこの文書からの主張はありません。',
      count: (count) => `グラフにある主張は${count}件。`,
      editionOf: '次のデータセットの版:',
      withdrawn: '取り下げられた文書のため、以下は反映されません。',
      notShown: '別の出典を表示中',
      closed: (day) => `${day}以降は述べていない`,
      over: 'もう反映されない',
      deprecated: 'この文書が取り消し',
      wasSaid: '以前述べられていたこと',
      allOver:
        'これについて述べる出典はもうありません。後の版に載っていないか、述べていた文書が取り下げられました。そのため、どの一覧にも出ません。',
      more: (count) => `さらに表示（全${count}件）`,
    },
  },
);
