import type { ReactNode } from 'react';
import type { Fault } from '../graphql/faults-of.ts';
import type { Asked } from '../graphql/use-answer.ts';
import { texts, useTexts } from '../language/texts.ts';

const stateTexts = texts(
  {
    loading: 'Loading…',
    network: 'The server does not answer. Check that it runs, then try again.',
    unavailable: 'The store is not ready yet. Try again in a moment.',
    timeout: 'The answer took too long. Ask for less, or try again.',
    tooExpensive: 'That is more than the server answers at once. Narrow the question.',
    failed: 'The server could not answer.',
    partial: 'A part of this could not be answered; what is missing is not shown as empty.',
    retry: 'Try again',
    details: 'What the server said',
    broken: 'This view has a fault and cannot be shown. The other views still work.',
    reload: 'Load the page again',
  },
  {
    ko: {
      loading: '불러오는 중…',
      network: '서버가 응답하지 않습니다. 실행 중인지 확인하고 다시 시도하세요.',
      unavailable: '저장소가 아직 준비되지 않았습니다. 잠시 후 다시 시도하세요.',
      timeout: '응답이 너무 오래 걸렸습니다. 범위를 줄이거나 다시 시도하세요.',
      tooExpensive: '서버가 한 번에 답할 수 있는 양을 넘습니다. 질문을 좁혀 주세요.',
      failed: '서버가 답하지 못했습니다.',
      partial: '일부를 답하지 못했습니다. 빠진 부분을 비어 있는 것처럼 보이지 않습니다.',
      retry: '다시 시도',
      details: '서버의 말',
      broken: '이 화면에 오류가 있어 보일 수 없습니다. 다른 화면은 쓸 수 있습니다.',
      reload: '페이지 다시 불러오기',
    },
    ja: {
      loading: '読み込み中…',
      network: 'サーバーが応答しません。動いているか確かめて、もう一度試してください。',
      unavailable: 'ストアの準備がまだできていません。少し待ってもう一度試してください。',
      timeout: '応答に時間がかかりすぎました。範囲を狭めるか、もう一度試してください。',
      tooExpensive: '一度に答えられる量を超えています。質問を絞ってください。',
      failed: 'サーバーは答えられませんでした。',
      partial: '一部が答えられませんでした。欠けている部分は空とは表示しません。',
      retry: 'もう一度',
      details: 'サーバーの言葉',
      broken: 'この画面は不具合のため表示できません。ほかの画面は使えます。',
      reload: 'ページを読み込み直す',
    },
  },
);

/** Says that something is on its way, to eyes and to screen readers. */
export function Loading() {
  const t = useTexts(stateTexts);
  return (
    <p className="state loading" role="status">
      {t.loading}
    </p>
  );
}

/** Nothing was found, and that is an answer: `children` say what can be done instead. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return (
    <div className="state empty" role="status">
      {children}
    </div>
  );
}

/** A view that broke by a fault of its own, with what can be told to whoever mends it. */
export function BrokenView({ message }: { readonly message: string }) {
  const t = useTexts(stateTexts);
  return (
    <div className="state failed" role="alert">
      <p>{t.broken}</p>
      <p>
        <code>{message}</code>
      </p>
      <button type="button" onClick={() => location.reload()}>
        {t.reload}
      </button>
    </div>
  );
}

interface FaultsProps {
  readonly faults: readonly Fault[];
  readonly retry: () => void;
}

/** What could not be answered, in the reader's words, with those of the server behind them. */
export function Failed({ faults, retry }: FaultsProps) {
  const t = useTexts(stateTexts);
  const [first] = faults;
  const said: Readonly<Record<string, string>> = {
    NETWORK: t.network,
    UNAVAILABLE: t.unavailable,
    TIMEOUT: t.timeout,
    TOO_EXPENSIVE: t.tooExpensive,
  };
  return (
    <div className="state failed" role="alert">
      <p>{said[first?.code ?? ''] ?? t.failed}</p>
      <Said faults={faults} />
      <button type="button" onClick={retry}>
        {t.retry}
      </button>
    </div>
  );
}

/** Stands before what came, where a part of it is missing. */
export function Partial({ faults, retry }: FaultsProps) {
  const t = useTexts(stateTexts);
  return (
    <div className="state partial" role="alert">
      <p>{t.partial}</p>
      <Said faults={faults} />
      <button type="button" onClick={retry}>
        {t.retry}
      </button>
    </div>
  );
}

function Said({ faults }: { readonly faults: readonly Fault[] }) {
  const t = useTexts(stateTexts);
  return (
    <details>
      <summary>{t.details}</summary>
      <ul>
        {faults.map(({ code, message, path }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and may say one thing twice
          <li key={index}>
            <code>{code}</code> {message} {path === '' ? null : <code>{path}</code>}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ShownProps<Data> {
  readonly asked: Asked<Data>;
  /** Where there are faults, what is missing in the data is not known to be missing in the graph. */
  readonly children: (data: Data, faults: readonly Fault[]) => ReactNode;
}

/** Shows an answer, or how far it has come: loading, failed, or in part. */
export function Shown<Data>({ asked, children }: ShownProps<Data>) {
  if (asked.state === 'idle') return null;
  if (asked.state === 'loading') return <Loading />;
  if (asked.state === 'failed') return <Failed faults={asked.faults} retry={asked.retry} />;
  return (
    <>
      {asked.faults.length === 0 ? null : <Partial faults={asked.faults} retry={asked.retry} />}
      {children(asked.data, asked.faults)}
    </>
  );
}
