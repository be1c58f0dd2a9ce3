import { fieldOf } from '../../ontology/field-of.ts';
import { isJudgement } from '../../ontology/judgements.ts';
import type { Ontology } from '../../ontology/ontology.ts';
import { columnsOf } from '../../shapes/nodes.ts';
import { listOf, textOf } from '../../store/cell.ts';
import type { Exporting } from '../formats/format.ts';
import type { Said, SaidClaim } from '../said/said.ts';

/** Things whose ends are named by one statement, and that memory holds: one statement for each would take most of an export's time. */
const atOnce = 2_000;

/** What is said, and of a claim the names that lists show of what it is about and of what it leads to; null where there is none. */
export interface NamedSaid {
  readonly said: Said;
  readonly subjectName: string | null;
  readonly valueName: string | null;
}

/** Names what claims are about and lead to. */
export async function* namedSaid(
  all: AsyncIterable<Said>,
  { store, signal, ontology }: Pick<Exporting, 'store' | 'signal' | 'ontology'>,
): AsyncGenerator<NamedSaid> {
  let some: Said[] = [];
  for await (const said of all) {
    some.push(said);
    if (some.length < atOnce) continue;
    yield* named(some);
    some = [];
  }
  yield* named(some);

  async function* named(given: readonly Said[]): AsyncGenerator<NamedSaid> {
    const ids = new Set(given.flatMap((said) => (said.type === 'claim' ? endsOf(said.claim, ontology) : [])));
    const names = await namesOf([...ids].sort());
    for (const said of given) {
      const [subject = '', value = ''] = said.type === 'claim' ? endsOf(said.claim, ontology) : [];
      yield { said, subjectName: names.get(subject) ?? null, valueName: names.get(value) ?? null };
    }
  }

  async function namesOf(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    if (ids.length === 0) return new Map();
    const call = { deadline: Date.now() + 60_000, signal };
    const rows = await store.read(columnsOf(ids, ['namesShown']), call);
    return new Map(
      rows.flatMap(({ id, cells }) => {
        const [name] = listOf(cells);
        return typeof name === 'string' && name !== '' ? [[textOf(id), name]] : [];
      }),
    );
  }
}

/** The ids under which is shown what a claim is about, and what it leads to, if it is a link. */
function endsOf({ places: [{ about }], as }: SaidClaim, ontology: Ontology): readonly string[] {
  const { property } = fieldOf(ontology.kindOfId(as.subject), about);
  return property === undefined || isJudgement(about) ? [as.subject, as.value] : [as.subject];
}
