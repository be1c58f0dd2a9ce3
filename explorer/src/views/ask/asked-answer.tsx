import { type ReactNode, type RefObject, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { entityPath } from '../../address/paths.ts';
import { useTexts } from '../../language/texts.ts';
import { Disagreement } from '../../parts/disagreement.tsx';
import { EntityLinks } from '../../parts/entity-links.tsx';
import { EventList } from '../../parts/event-list.tsx';
import { ReasonCard } from '../../parts/reason-card.tsx';
import { Empty } from '../../parts/states.tsx';
import { Cut } from '../../parts/why-panel.tsx';
import { TimePicture } from '../../pictures/time-picture.tsx';
import type { AskedResult } from './ask-query.ts';
import { askTexts } from './ask-texts.ts';
import { AskedActs } from './asked-acts.tsx';
import { AskedCompared } from './asked-compared.tsx';
import { AskedDataCentersView } from './asked-data-centers.tsx';
import { AskedEntityView } from './asked-entity.tsx';
import { AskedFlowsView } from './asked-flows.tsx';
import { AskedPaths } from './asked-paths.tsx';
import { AskedPolicyView } from './asked-policy.tsx';

interface AskedAnswerProps {
  /** The question that it answers, in words. */
  readonly question: string;
  /** Whether the reading was confirmed just now: the answer takes the focus then. */
  readonly confirming: RefObject<boolean>;
  readonly result: AskedResult;
  /** Whether nothing failed: else what is missing is not known to be missing in the graph. */
  readonly whole: boolean;
  /** What bounded a search for ways that found none. */
  readonly beside: readonly string[];
}

/** What the first reading yields: each part that its question asks, and no other. */
export function AskedAnswer({ question, confirming, result, whole, beside }: AskedAnswerProps) {
  const t = useTexts(askTexts);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (confirming.current) title.current?.focus();
    confirming.current = false;
  }, [confirming]);
  const {
    entity,
    policy,
    whoInvests,
    investments = null,
    subsidies = null,
    why,
    paths = null,
    timeline,
    conflicts = null,
  } = result;
  const { dataCenters = null, nodes = null, invested = null, granted = null, pledges = null } = result;
  const found = [entity, policy, whoInvests, investments, subsidies, why, paths, timeline, conflicts];
  const parts = [...found, dataCenters, nodes, invested, granted, pledges];
  return (
    <section className="asked-answer" aria-labelledby="answer-title">
      <h2 ref={title} id="answer-title" tabIndex={-1} data-cite="title">
        {t.answerTo(question)}
      </h2>
      {whole && parts.every((part) => part === null) ? (
        <Empty>
          <p>{t.none}</p>
        </Empty>
      ) : null}
      {entity === null ? null : <AskedEntityView entity={entity} />}
      {policy === null ? null : <AskedPolicyView policy={policy} whole={whole} />}
      {nodes === null ? null : <AskedCompared nodes={nodes} />}
      {dataCenters === null ? null : <AskedDataCentersView dataCenters={dataCenters} whole={whole} />}
      {whoInvests === null ? null : (
        <Part title={policy === null && nodes === null ? null : t.whoInvests}>
          <AskedFlowsView flows={whoInvests} whole={whole} />
        </Part>
      )}
      <AskedActs {...{ investments, subsidies, invested, granted, pledges, whole }} />
      {why === null ? null : <AskedWhy why={why} whole={whole} />}
      {paths === null ? null : <AskedPaths paths={paths} beside={beside} whole={whole} />}
      {timeline === null ? null : (
        <Part title={t.timeline}>
          {timeline.nodes.length > 0 ? <TimePicture events={timeline.nodes} /> : null}
          {timeline.nodes.length === 0 && whole ? <p className="note">{t.none}</p> : null}
          <EventList events={timeline.nodes} />
          {timeline.totalCount > timeline.nodes.length ? (
            <p className="note">{t.showing(timeline.nodes.length, timeline.totalCount)}</p>
          ) : null}
        </Part>
      )}
      {conflicts === null ? null : (
        <Part title={t.conflicts}>
          {conflicts.nodes.length === 0 && whole ? <p className="note">{t.noConflicts}</p> : null}
          {conflicts.nodes.map((conflict) => (
            <section key={conflict.shown.id}>
              <h4>
                <EntityLinks entities={[conflict.subject]} />
              </h4>
              <Disagreement
                id={conflict.subject.id}
                about={conflict.about}
                claims={conflict.claims}
                conflict={conflict}
              />
            </section>
          ))}
          {conflicts.totalCount > conflicts.nodes.length ? (
            <p className="note">{t.showing(conflicts.nodes.length, conflicts.totalCount)}</p>
          ) : null}
        </Part>
      )}
    </section>
  );
}

function Part({ title, children }: { readonly title: string | null; readonly children: ReactNode }) {
  return (
    <section>
      {title === null ? null : <h3>{title}</h3>}
      {children}
    </section>
  );
}

/** One reason more than is shown is asked for, so that it is known whether others follow. */
const most = 10;

interface AskedWhyProps {
  readonly why: NonNullable<AskedResult['why']>;
  readonly whole: boolean;
}

function AskedWhy({ why: { subject, cut, reasons }, whole }: AskedWhyProps) {
  const t = useTexts(askTexts);
  return (
    <>
      <Cut cut={cut} />
      {reasons.length === 0 && whole ? <p className="note">{t.noReason}</p> : null}
      {reasons.slice(0, most).map((reason) => (
        <ReasonCard key={reason.rationale.id} reason={reason} />
      ))}
      {reasons.length > most ? <Link href={entityPath(subject.id)}>{t.moreReasons}</Link> : null}
    </>
  );
}
