import { Link, useLocation, useSearch } from 'wouter';
import { mostCompared, readCompared, withCompared, withoutCompared } from '../../address/compare-address.ts';
import { comparePath, entityPath } from '../../address/paths.ts';
import { useAnswer } from '../../graphql/use-answer.ts';
import { useSpeech } from '../../language/language-context.tsx';
import { useTexts } from '../../language/texts.ts';
import { EntityPicker } from '../../parts/entity-picker.tsx';
import { KindName } from '../../parts/kind-name.tsx';
import { Empty, Failed, Loading, Partial } from '../../parts/states.tsx';
import '../../styles/compare.css';
import { useTitle } from '../../parts/use-title.ts';
import { compareTexts } from './compare-texts.ts';
import { type Compared, comparedQuery } from './compared-query.ts';
import { ComparedTable } from './compared-table.tsx';
import { useLinked } from './use-linked.ts';

/** Two entities or more side by side: what is said of each, and what they have in common. */
export default function Compare() {
  const t = useTexts(compareTexts);
  const [, navigate] = useLocation();
  useTitle(t.title);
  const ids = readCompared(new URLSearchParams(useSearch()));
  return (
    <div className="compare">
      <h1>{t.title}</h1>
      {ids.length < mostCompared ? (
        <EntityPicker
          label={t.add}
          placeholder={t.addHint}
          onPick={(hit) => hit !== null && navigate(withCompared(ids, hit.id))}
        />
      ) : (
        <p className="note">{t.full}</p>
      )}
      {ids.length < 2 ? (
        <Empty>
          <p>{ids.length === 0 ? t.empty : t.one}</p>
          <p>
            <Link href={comparePath(['country/jp', 'country/kr'])}>{t.example}</Link>
          </p>
        </Empty>
      ) : null}
      {ids.length === 0 ? null : <Columns ids={ids} />}
    </div>
  );
}

/** A column a hook, so four of them; those without an id ask nothing. */
function Columns({ ids }: { readonly ids: readonly string[] }) {
  const columns = [useColumn(ids[0]), useColumn(ids[1]), useColumn(ids[2]), useColumn(ids[3])].slice(
    0,
    ids.length,
  );
  const failed = columns.find(({ asked }) => asked.state === 'failed')?.asked;
  if (failed?.state === 'failed') return <Failed faults={failed.faults} retry={failed.retry} />;
  const ready = columns.flatMap(({ asked, linked }) =>
    asked.state === 'ready' ? [{ ...asked, linked }] : [],
  );
  if (ready.length < ids.length) return <Loading />;
  const lacking = ready
    .flatMap((column) => [column, column.linked])
    .filter(({ faults }) => faults.length > 0);
  const retry = () => {
    for (const part of lacking) part.retry();
  };
  const told = ready.map(({ data }) => data);
  return (
    <div className="wide">
      {lacking.length === 0 ? null : (
        <Partial faults={lacking.flatMap(({ faults }) => faults)} retry={retry} />
      )}
      <table className="compared">
        <Heads ids={ids} columns={told} sound={lacking.length === 0} />
        <ComparedTable
          columns={told}
          linked={ready.map(({ data, linked }) => (data.entity === null ? [] : linked.links))}
        />
      </table>
    </div>
  );
}

function useColumn(id: string | undefined) {
  const { lang } = useSpeech();
  const asked = useAnswer(comparedQuery, { id: id ?? '', currency: 'USD', lang }, id === undefined);
  return { asked, linked: useLinked(asked.state === 'ready' ? asked.data.entity : null) };
}

interface HeadsProps {
  readonly ids: readonly string[];
  readonly columns: readonly Compared[];
  /** Whether every column came whole: else one that is missing may be there all the same. */
  readonly sound: boolean;
}

function Heads({ ids, columns, sound }: HeadsProps) {
  const t = useTexts(compareTexts);
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="unseen">{t.what}</span>
        </th>
        {ids.map((id, index) => {
          const entity = columns[index]?.entity;
          return (
            <th key={id} scope="col">
              {entity ? (
                <>
                  <Link href={entityPath(id)}>{entity.name}</Link> <KindName kind={entity.kind} />
                </>
              ) : (
                <span>
                  <code>{id}</code> {sound ? t.missing : ''}
                </span>
              )}{' '}
              <Link
                className="remove"
                href={withoutCompared(ids, id)}
                aria-label={t.remove(entity?.name ?? id)}
              >
                ×
              </Link>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
