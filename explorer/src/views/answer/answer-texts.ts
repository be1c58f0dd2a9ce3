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

export const answerTexts = texts(
  {
    title: 'Who invests where, and why',
    total: 'Total',
    changed: 'The sentence has changed. Press “Show the answer” to see what fits it.',
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
    of: (count: number) => (count === 1 ? 'from 1 investment' : `from ${count} investments`),
    leftOut: 'Not counted',
    leftOutOf: (count: number, reason: string) => `${count}: ${reason}`,
    floor: 'A floor: at least one source gives only a lower bound.',
    notParts: 'One investment may stand in several groups: the rows do not add up to the total.',
    more: (shown: number, all: number) => `The ${shown} largest of ${all} groups are shown.`,
    none: 'No investment in the graph fits this sentence.',
    noneHint: 'Leave a slot empty to ask for more.',
    views: 'Ways to see it',
    flows: 'Flows',
    map: 'Map',
    years: 'By year',
    table: 'Table',
    currency: 'Currency',
    by: 'Flows end at',
    HOST: 'host country',
    MOTIVE: 'motive',
    SECTOR: 'line of business',
    from: 'From',
    investor: 'Investor',
    amount: 'Amount',
    investments: 'Investments',
    year: 'Year',
    tableTwin: 'The same as a table',
    leftOutWorth: (count: number, reason: string, amount: string) => `${count}: ${reason} (${amount})`,
    nothingCounted: 'nothing counted',
    nothing: 'none',
    andMore: (count: number) => `and ${count} more, smaller ones`,
    saidBy: (names: string) => `said by ${names}`,
    caption: (currency: string) =>
      `Sums of investments in ${currency}, the largest first. “At least” marks a floor.`,
    tableScrolls: 'Table of flows',
    flowsPicture: 'Flows of money from countries by investors to where they end; each opens its evidence',
    mapPicture: 'Map of money between countries; each arrow opens its evidence',
    yearsPicture: 'Investments by the year of their announcement; each bar opens its evidence',
    notDrawn: 'Without a sum to draw',
    notOnMap: 'Not on this map',
    wholeWorld: 'Show the whole world',
    mapKey:
      'Arrows lead from the investor’s country and are as wide as their sums. The area of a disc is what comes in; the inner disc is the part that comes from within.',
  },
  {
    ko: {
      title: '누가, 어디에, 왜 투자하는가',
      total: '합계',
      changed: '문장이 바뀌었습니다. ‘답 보기’를 누르면 이 문장의 답이 나옵니다.',
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
      of: (count) => `투자 ${count}건`,
      leftOut: '계산하지 않음',
      leftOutOf: (count, reason) => `${count}건: ${reason}`,
      floor: '최소값입니다. 하한만 밝힌 출처가 있습니다.',
      notParts: '한 투자가 여러 묶음에 들어갈 수 있어, 행을 더해도 합계가 되지 않습니다.',
      more: (shown, all) => `${all}개 묶음 가운데 큰 순서로 ${shown}개를 보입니다.`,
      none: '이 문장에 맞는 투자가 그래프에 없습니다.',
      noneHint: '칸을 비우면 더 넓게 물을 수 있습니다.',
      views: '보는 방법',
      flows: '흐름',
      map: '지도',
      years: '연도별',
      table: '표',
      currency: '통화',
      by: '흐름의 끝',
      HOST: '투자 대상국',
      MOTIVE: '동기',
      SECTOR: '업종',
      from: '출발',
      investor: '투자자',
      amount: '금액',
      investments: '투자',
      year: '연도',
      tableTwin: '같은 내용을 표로',
      leftOutWorth: (count, reason, amount) => `${count}건: ${reason} (${amount})`,
      nothingCounted: '계산된 금액 없음',
      nothing: '없음',
      andMore: (count) => `그 밖에 더 작은 투자 ${count}건`,
      saidBy: (names) => `출처: ${names}`,
      caption: (currency) => `투자 합계(${currency}), 큰 순서. ‘최소’는 하한을 뜻합니다.`,
      tableScrolls: '흐름 표',
      flowsPicture: '국가에서 투자자를 거쳐 끝까지 이어지는 돈의 흐름. 각 흐름을 열면 근거가 보입니다',
      mapPicture: '국가 사이의 돈의 흐름 지도. 각 화살표를 열면 근거가 보입니다',
      yearsPicture: '발표 연도별 투자. 각 막대를 열면 근거가 보입니다',
      notDrawn: '그릴 금액이 없는 묶음',
      notOnMap: '이 지도에 없는 묶음',
      wholeWorld: '세계 전체 보기',
      mapKey:
        '화살표는 투자자의 국가에서 나가며 굵기가 금액입니다. 원의 넓이는 들어오는 금액이고, 안쪽 원은 그중 국내 투자입니다.',
    },
    ja: {
      title: '誰が、どこに、なぜ投資するのか',
      total: '合計',
      changed: '文が変わりました。「答えを見る」を押すと、この文の答えが出ます。',
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
      of: (count) => `投資${count}件`,
      leftOut: '数えなかったもの',
      leftOutOf: (count, reason) => `${count}件: ${reason}`,
      floor: '下限の値です。下限しか述べていない出典があります。',
      notParts: '一つの投資が複数の組に入ることがあり、行の和は合計になりません。',
      more: (shown, all) => `${all}組のうち、大きい順に${shown}組を示しています。`,
      none: 'この文に合う投資はグラフにありません。',
      noneHint: '欄を空にすると、より広く尋ねられます。',
      views: '見方',
      flows: '流れ',
      map: '地図',
      years: '年別',
      table: '表',
      currency: '通貨',
      by: '流れの行き先',
      HOST: '投資先の国',
      MOTIVE: '動機',
      SECTOR: '業種',
      from: '出発',
      investor: '投資家',
      amount: '金額',
      investments: '投資',
      year: '年',
      tableTwin: '同じ内容を表で',
      leftOutWorth: (count, reason, amount) => `${count}件: ${reason}（${amount}）`,
      nothingCounted: '数えた金額なし',
      nothing: 'なし',
      andMore: (count) => `ほかに、より小さい投資が${count}件`,
      saidBy: (names) => `出典: ${names}`,
      caption: (currency) => `投資の合計（${currency}）、大きい順。「少なくとも」は下限です。`,
      tableScrolls: '流れの表',
      flowsPicture: '国から投資家を経て行き先までの資金の流れ。開くと根拠が見られます',
      mapPicture: '国と国の間の資金の地図。矢印を開くと根拠が見られます',
      yearsPicture: '発表年ごとの投資。棒を開くと根拠が見られます',
      notDrawn: '描ける金額のない組',
      notOnMap: 'この地図にない組',
      wholeWorld: '世界全体を表示',
      mapKey:
        '矢印は投資家の国から出て、太さが金額です。円の面積は入ってくる金額、内側の円はそのうちの国内投資です。',
    },
  },
);
