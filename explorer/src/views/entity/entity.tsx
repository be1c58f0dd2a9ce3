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
import { type Dollars, type HeadEntity, headQuery } from './head-query.ts';
import { Links } from './links.tsx';
import { Missing } from './missing.tsx';
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
        {({ entity }) => (entity === null ? <Missing id={id} /> : <Found key={id} entity={entity} />)}
      </Shown>
    </div>
  );
}

function Found({ entity }: { readonly entity: HeadEntity }) {
  const { id, name, __typename } = entity;
  useTitle(name);
  // What a kind has is read from the schema that the server tells, so that a new kind needs nothing here.
  const described = useAnswer(typeQuery, { name: __typename });
  const disputed = useAnswer(conflictsQuery, { id, lang: useSpeech().lang });
  const conflicts = disputed.state === 'ready' ? disputed.data.conflicts.nodes : null;
  return (
    <>
      <Head entity={entity} />
      {disputed.state === 'failed' ? <Failed faults={disputed.faults} retry={disputed.retry} /> : null}
      {__typename === 'Source' ? <SourceFacts source={entity} /> : null}
      <Shown asked={described}>
        {({ type, every }) => {
          const { properties, links } = ownFields(type?.fields ?? [], every?.fields ?? []);
          // Of acts a reason is to be expected; of anything else the reasons of the acts that it is linked to are shown, if any.
          const acts = links.some((field) => field.name === 'rationales');
          // A reason is no act of its own: those of the acts that it explains stand on their pages.
          const reason = links.some((field) => field.name === 'explains');
          return (
            <>
              {__typename === 'Source' ? null : (
                <Facts
                  id={id}
                  order={properties.map((field) => field.name)}
                  conflicts={conflicts}
                  worth={worthOf(entity)}
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

/** What the sums of money of an act are worth in US dollars, by property. */
function worthOf(entity: HeadEntity): Readonly<Record<string, Dollars>> {
  switch (entity.__typename) {
    case 'Investment':
    case 'Subsidy':
    case 'Observation':
      return { amount: entity.amount?.in ?? null };
    case 'SubsidyProgramme':
      return { budget: entity.budget?.in ?? null };
    default:
      return {};
  }
}
