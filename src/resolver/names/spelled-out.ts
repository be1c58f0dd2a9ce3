/** The names of the letters A to Z as Korean and Japanese names of firms write them out: LG is 엘지, NTT エヌティティ. */
const hangul =
  '에이 비 씨 디 이 에프 지 에이치 아이 제이 케이 엘 엠 엔 오 피 큐 알 에스 티 유 브이 더블유 엑스 와이 제트'.split(
    ' ',
  );
const katakana =
  'エー ビー シー ディー イー エフ ジー エイチ アイ ジェイ ケイ エル エム エヌ オー ピー キュー アール エス ティ ユー ブイ ダブリュー エックス ワイ ゼット'.split(
    ' ',
  );

const isLetters = /^[a-z]{2,5}$/;

/** How a Latin word of two to five letters is written when its letters are spelled out, in hangul and in katakana. */
export function spelledOut(word: string): readonly string[] {
  if (!isLetters.test(word)) return [];
  return [hangul, katakana].map((names) =>
    [...word].map((letter) => names[letter.charCodeAt(0) - 97]).join(''),
  );
}
