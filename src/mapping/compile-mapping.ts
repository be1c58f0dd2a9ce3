import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { checkHeads } from './check-heads.ts';
import type { Declaration } from './declaration.ts';
import { entityRule } from './entity-rule.ts';
import { tablesOf } from './file-tables.ts';
import { noteTaker } from './map-notes.ts';
import { type CompiledMapping, mappedRows } from './mapped-rows.ts';
import type { Mapping } from './mapping.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import { evidenceFields, textFields } from './text-fields.ts';

/** What a mapping is compiled for. */
export interface MappingOptions {
  readonly ontology: Ontology;
  /** Its file, beside which its tables are. */
  readonly file: string;
  /** Day (YYYY-MM-DD) of the edition. */
  readonly released: string | null;
}

/** @throws {MappingFault} where it does not say what it should */
export function compileMapping(
  declared: Declaration,
  { ontology, file, released }: MappingOptions,
): Omit<Mapping, 'digest' | 'unsteady'> & { readonly variables: ReadonlySet<string> } {
  const dataset = String(declared.dataset.id ?? '');
  throwIfUnknown(declared.reader?.encoding);
  const [read, required] = [new Set<string>(), new Set<string>()];
  const literals = new Map<string, string>();
  const named = new Set<string>();
  const base: Omit<MappingParts, 'table'> = {
    ontology,
    dataset,
    empty: declared.empty ?? [],
    reads(column, isRequired) {
      read.add(column);
      if (isRequired) required.add(column);
    },
    computes({ reads, variables }) {
      for (const name of reads) read.add(name);
      for (const name of variables) named.add(name);
    },
    literal(text, path) {
      literals.set(path.join('.'), text);
    },
    entity: among(Object.keys(declared.entities)),
  };
  const tables = tablesOf(declared.tables ?? {}, file, base);
  const parts: MappingParts = { ...base, table: tables.named };
  const rules = Object.entries(declared.entities).map(([name, entity]) => entityRule(name, entity, parts));
  for (const column of declared.ignore ?? []) read.add(column);
  // What a head says is of no record.
  const source = textFields(declared.source, ['source'], { ...parts, reads: () => {}, computes: () => {} });
  checkHeads(declared.dataset, source, ontology);
  const compiled: CompiledMapping = {
    ...{ declared, released, tables, rules, source },
    evidence: evidenceFields(declared.evidence ?? {}, parts),
    required,
    literals,
    notes: noteTaker(
      Object.keys(declared.entities),
      (column) => read.has(rest) || isRead(column, read),
      required,
    ),
  };
  return {
    dataset,
    besides: tables.besides,
    variables: named,
    notes: compiled.notes,
    rows: (file, limits, only) => mappedRows(file, compiled, limits, only),
  };
}

const among =
  (names: readonly string[]): MappingParts['entity'] =>
  (name, path) => {
    if (names.includes(name)) return;
    const hint = didYouMean(name, names);
    throw new MappingFault(path, `${name} is no entity of this file.${hint}`, names.join(', '));
  };

function throwIfUnknown(encoding: string | undefined): void {
  try {
    new TextDecoder(encoding);
  } catch {
    throw new MappingFault(
      ['reader', 'encoding'],
      `${encoding} is no known encoding`,
      'such as utf-8, windows-1252 or shift_jis',
    );
  }
}

/** In `ignore`: all that nothing maps. */
const rest = '*';

/** Of nested records names are compared as far as they go: `a` reads all of `a.b`, and `b` is read below any `each`. */
function isRead(column: string, read: ReadonlySet<string>): boolean {
  if (read.has(column)) return true;
  const whole = `.${column}.`;
  return [...read].some((name) => whole.includes(`.${name}.`));
}
