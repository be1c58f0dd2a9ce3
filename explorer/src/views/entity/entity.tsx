import { ownFields } from '../../graphql/own-fields.ts';
import { typeQuery } from '../../graphql/type-query.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { Failed, Shown } from '../../parts/states.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { WhyPanel } from '../../parts/why-panel.tsx';
import { conflictsQuery } from './conflicts-query.ts';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import { type HeadEntity, headQuery, type Worth } from './head-query.ts';
import { Judgements } from './judgements.tsx';
import { Links } from './links.tsx';
import { Missing } from './missing.tsx';
import { Over } from './over.tsx';
import { Releases } from './releases.tsx';
import { Says } from './says.tsx';
import { SourceFacts } from './source-facts.tsx';
import { Timeline } from './timeline.tsx';
import '../../styles/evidence-parts.css';
import '../../styles/entity.css';

/** The page of one entity of any kind: what is known of it, who says so, why, what it is linked to, and what happened when. */
export default function Entity({ id }: { readonly id: string }) {
  const { lang } = useSpeech();
  const asked = useAnswer(headQuery, { id, lang });
  return (
    <div className="entity">
      <Shown asked={asked}>
        {({ entity }, faults) => {
          const whole = faults.length === 0;
          if (entity === null) return whole ? <Missing id={id} /> : null;
          return <Found key={id} entity={entity} whole={whole} />;
        }}
      </Shown>
    </div>
  );
}

interface FoundProps {
  readonly entity: HeadEntity;
  /** Whether nothing of it is missing by a failure. */
  readonly whole: boolean;
}

function Found({ entity, whole }: FoundProps) {
  const { id, name, __typename } = entity;
  useTitle(name);
  // What a kind has is read from the schema that the server tells, so that a new kind needs nothing here.
  const described = useAnswer(typeQuery, { name: __typename });
  const disputed = useAnswer(conflictsQuery, { id, lang: useSpeech().lang });
  const disputes = disputed.state === 'ready' ? disputed.data.conflicts : null;
  const conflicts = disputes?.nodes ?? null;
  // Of what is not among those read it is not known whether sources disagree.
  const allConflicts =
    disputed.state === 'ready' && disputed.faults.length === 0 && disputes?.pageInfo.hasNextPage === false;
  if (!entity.live)
    return (
      <>
        <Head entity={entity} />
        <Over id={id} />
      </>
    );
  return (
    <>
      <Head entity={entity} />
      {disputed.state === 'failed' ? <Failed faults={disputed.faults} retry={disputed.retry} /> : null}
      <Judgements entity={entity} conflicts={conflicts} />
      {__typename === 'Source' ? <SourceFacts source={entity} /> : null}
      {__typename === 'Source' ? <Says id={id} /> : null}
      {__typename === 'Dataset' ? <Releases id={id} /> : null}
      <Shown asked={described}>
        {({ type, every }) => {
          const { properties, links } = ownFields(type?.fields ?? [], every?.fields ?? []);
          // Of acts a reason is to be expected; of anything else the reasons of the acts that it is linked to are shown, if any.
          const acts = links.some((field) => field.name === 'rationales');
          // A reason is not an act of its own: those of the acts that it explains stand on their pages.
          const reason = links.some((field) => field.name === 'explains');
          return (
            <>
              {__typename === 'Source' ? null : (
                <Facts
                  id={id}
                  order={properties.map((field) => field.name)}
                  conflicts={conflicts}
                  allConflicts={allConflicts}
                  worth={worthOf(entity, whole)}
                />
              )}
              {reason ? null : <WhyPanel id={id} quiet={!acts} />}
              <Links id={id} name={name} fields={links} conflicts={conflicts} />
              {__typename === 'Source' ? null : <Timeline id={id} />}
            </>
          );
        }}
      </Shown>
    </>
  );
}

/** What the sums of money of an act are worth in US dollars, by property: of a kind that is new, nothing is said here. */
function worthOf(entity: HeadEntity, whole: boolean): Readonly<Record<string, Worth>> {
  // Where something failed, what is missing is not known to have no rate.
  const missing = whole ? null : 'unknown';
  switch (entity.__typename) {
    case 'Investment':
    case 'Subsidy':
    case 'Observation':
      return { amount: entity.amount?.in ?? missing };
    case 'SubsidyProgramme':
      return { budget: entity.budget?.in ?? missing };
    default:
      return {};
  }
}
