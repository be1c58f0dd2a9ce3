import { lazy, Suspense } from 'react';
import type { AnswerState } from '../../address/answer-address.ts';
import { useTexts } from '../../language/texts.ts';
import { Loading } from '../../parts/states.tsx';
import { answerTexts } from './answer-texts.ts';
import { FigurePanel } from './figure-panel.tsx';
import { FlowTable } from './flow-table.tsx';
import type { Flows } from './flows-query.ts';
import { twinId } from './twin-id.ts';

const FlowsPicture = lazy(() => import('./flows-picture.tsx'));
const MapPicture = lazy(() => import('./map-picture.tsx'));
const YearsPicture = lazy(() => import('./years-picture.tsx'));

/** The flows as the view shows them, and as a table. */
export function Found({ state, flows }: { readonly state: AnswerState; readonly flows: Flows }) {
  const t = useTexts(answerTexts);
  const notes = [
    ...(flows.addsUp ? [] : [t.notParts]),
    ...(flows.pageInfo.hasNextPage ? [t.more(flows.nodes.length, flows.totalCount)] : []),
  ];
  return (
    <>
      {notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
      <Suspense fallback={<Loading />}>
        {state.view === 'flows' ? <FlowsPicture flows={flows} /> : null}
        {state.view === 'map' ? <MapPicture flows={flows} /> : null}
        {state.view === 'years' ? <YearsPicture flows={flows} /> : null}
      </Suspense>
      <FigurePanel flows={flows.nodes} />
      {state.view === 'table' ? (
        <FlowTable flows={flows} />
      ) : (
        <details className="twin" id={twinId} open>
          <summary>{t.tableTwin}</summary>
          <FlowTable flows={flows} />
        </details>
      )}
    </>
  );
}
