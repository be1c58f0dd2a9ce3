import { texts } from '../../language/texts.ts';

export const duplicatesTexts = texts(
  {
    title: 'Possible duplicates',
    hint: (count: number) =>
      `${count === 1 ? '1 pair' : `${count} pairs`} that nobody has judged, the likeliest first. What you answer joins two or keeps them apart, under your name, and can be withdrawn.`,
    empty: 'Nothing waits to be judged. This looks for what may be one, and puts it here:',
    score: (score: string) => `Score ${score}.`,
    acceptable: 'An identifier that is given to one alone says that they are one.',
    compare: 'side by side',
    are: (a: string, b: string) => `Are ${a} and ${b} the same?`,
    same: 'The same',
    different: 'Different',
    open: 'Not decided',
    next: 'Next pairs',
    first: 'Back to the first',
    by: 'Your name',
    token: 'Token of the server',
    tokenHint:
      'The token lets you import: it is in the file graph.token beside the graph, or what the operator set as CUIBONO_IMPORT_TOKEN.',
    save: (count: number) => (count === 1 ? 'Save 1 answer' : `Save ${count} answers`),
    stored: 'Stored. The server said:',
    refused: 'Not stored. The server said:',
    unknown:
      'The server did not answer to the end, so it is not known whether this was stored. To send it again does no harm.',
  },
  {
    ko: {
      title: '같을 수 있는 것들',
      hint: (count) =>
        `아직 아무도 판단하지 않은 ${count}쌍이며, 가능성이 큰 것부터 나옵니다. 답하면 당신의 이름으로 둘을 하나로 합치거나 따로 두며, 나중에 철회할 수 있습니다.`,
      empty: '판단을 기다리는 것이 없습니다. 같을 수 있는 것을 찾아 여기에 넣으려면:',
      score: (score) => `점수 ${score}.`,
      acceptable: '하나에만 주어지는 식별자가 둘이 같다고 말합니다.',
      compare: '나란히 보기',
      are: (a, b) => `${a} / ${b}: 같은 것입니까?`,
      same: '같음',
      different: '다름',
      open: '정하지 않음',
      next: '다음 쌍',
      first: '처음으로',
      by: '이름',
      token: '서버 토큰',
      tokenHint:
        '토큰이 있어야 가져올 수 있습니다. 그래프 옆 graph.token 파일에 있거나, 운영자가 CUIBONO_IMPORT_TOKEN으로 정한 값입니다.',
      save: (count) => `답 ${count}개 저장`,
      stored: '저장했습니다. 서버의 말:',
      refused: '저장하지 못했습니다. 서버의 말:',
      unknown: '서버가 끝까지 응답하지 않아 저장되었는지 알 수 없습니다. 다시 보내도 괜찮습니다.',
    },
    ja: {
      title: '同じかもしれないもの',
      hint: (count) =>
        `まだ誰も判断していない${count}組です。同じ可能性の高いものから並びます。答えはあなたの名前で二つを一つにするか別のままにし、あとで取り消せます。`,
      empty: '判断を待つものはありません。同じかもしれないものを探してここに入れるには:',
      score: (score) => `スコア ${score}。`,
      acceptable: '一つだけに与えられる識別子が、同じものだと示しています。',
      compare: '並べて見る',
      are: (a, b) => `${a}と${b}は同じですか？`,
      same: '同じ',
      different: '別のもの',
      open: '決めない',
      next: '次の組',
      first: '最初へ',
      by: 'お名前',
      token: 'サーバーのトークン',
      tokenHint:
        '取り込みにはトークンが必要です。グラフの隣のファイル graph.token にあるもの、または運用者が CUIBONO_IMPORT_TOKEN に設定したものです。',
      save: (count) => `答え${count}件を保存`,
      stored: '保存しました。サーバーの言葉:',
      refused: '保存できませんでした。サーバーの言葉:',
      unknown:
        'サーバーの応答が最後まで届かず、保存されたかどうか分かりません。もう一度送っても差し支えありません。',
    },
  },
);
