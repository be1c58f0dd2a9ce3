import { today } from '../command-line/day.ts';
import { groupedProblems } from '../command-line/grouped-problems.ts';
import { type MapReport, mapReport, reportLines } from '../command-line/map-report.ts';
import { type Given, namedAsGiven } from '../command-line/named-as-given.ts';
import { tellRecordsRead } from '../command-line/tell-records-read.ts';
import { namelessEntities } from '../importer/nameless-entities.ts';
import type { SyncSummary } from '../importer/sync/sync-file.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { ReaderName } from '../mapping/reader-names.ts';
import { readConfiguration } from '../server/read-configuration.ts';
import { ontology } from './project.ts';
import { refuseOwnName } from './refuse-own-name.ts';
import { reportGaps, runImport } from './run-import.ts';
import { runSync, usualMostClosed } from './run-sync.ts';

export interface MapChoices {
  readonly with: string;
  readonly format?: ReaderName;
  readonly check: boolean;
  readonly out?: string;
  readonly sync: boolean;
  readonly dryRun: boolean;
  readonly force: boolean;
  readonly strict: boolean;
  readonly released?: string;
  readonly report: 'text' | 'json';
  readonly batch?: number;
}

type Counts = Pick<MapReport, 'accepted' | 'claims' | 'refused' | 'unnamed' | 'withdrawn'> &
  Partial<Pick<MapReport, 'editions'>>;

/**
 * Checks, writes, syncs or imports what files say by a mapping, and reports what became of them; where a row was refused, the command fails.
 * @param given the name under which a file was given
 */
export async function runMap(
  files: readonly string[],
  mapping: Mapping,
  choices: MapChoices,
  given: Given,
): Promise<void> {
  const started = Date.now();
  const { report, groups } = groupedProblems();
  const doubts = groupedProblems();
  const { warn } = doubts;
  const reading = {
    ontology: await ontology(),
    limits: readConfiguration(process.env).reading,
    mapping,
  };
  const isImport = !choices.check && choices.out === undefined && !choices.sync;
  // An import tells its own progress.
  const stopTelling = isImport ? () => {} : tellRecordsRead(mapping.notes);
  const counts = await run().finally(stopTelling);
  const seconds = (Date.now() - started) / 1_000;
  const told = mapReport(
    mapping.notes,
    { causes: groups(), doubts: doubts.groups() },
    { ...counts, files: files.length, seconds },
  );
  const lines = choices.report === 'json' ? [JSON.stringify(told)] : reportLines(told);
  for (const line of lines) process.stdout.write(`${line}\n`);
  if (counts.refused > 0) process.exitCode = 1;

  async function run(): Promise<Counts> {
    if (choices.check) return check();
    if (choices.out !== undefined) return write(choices.out);
    return choices.sync ? sync() : store();
  }

  async function check(): Promise<Counts> {
    const { checkFiles } = await import('../importer/check-files.ts');
    const nameless = namelessEntities();
    const told = {
      report: namedAsGiven(report, given),
      warn: namedAsGiven(warn, given),
      claimed: nameless.note,
    };
    const count = await checkFiles(files, { ...reading, ...told });
    return { ...count, unnamed: nameless.ids(), withdrawn: [] };
  }

  async function write(out: string): Promise<Counts> {
    await refuseOwnName(out);
    const [{ mappedLines }, { writeLines }] = await Promise.all([
      import('../importer/mapped-lines.ts'),
      import('../command-line/write-lines.ts'),
    ]);
    const count = { accepted: 0, claims: 0, refused: 0 };
    const nameless = namelessEntities();
    const told = { report: namedAsGiven(report, given), claimed: nameless.note };
    await writeLines(mappedLines(files, { ...reading, ...told }, count), out);
    return { ...count, unnamed: nameless.ids(), withdrawn: [] };
  }

  async function store(): Promise<Counts> {
    const { strict, batch } = choices;
    const summary = await runImport(
      files,
      { mapping, report, warn, strict, ...(batch !== undefined && { batch }) },
      given,
    );
    reportGaps(summary);
    return summary;
  }

  async function sync(): Promise<Counts> {
    const { dryRun, force, released = today() } = choices;
    const { dataset } = mapping;
    // A report that is data has what changes among the rest.
    const telling = choices.report === 'json' ? { tell: () => {} } : {};
    const editions: SyncSummary[] = [];
    for (const file of files) {
      const edition = await runSync(
        file,
        { mapping, report, warn, dataset, released, dryRun, force, mostClosed: usualMostClosed, ...telling },
        given,
      );
      if (edition !== null) editions.push(edition);
    }
    const claims = editions.reduce((sum, { changes }) => sum + claimsOf(changes), 0);
    return {
      ...{ accepted: claims, claims },
      refused: groups().reduce((sum, { rows }) => sum + rows, 0),
      unnamed: [],
      withdrawn: [...new Set(editions.flatMap(({ withdrawn }) => withdrawn ?? []))],
      editions,
    };
  }
}

/** How many claims an edition says. */
const claimsOf = ({ claims: { added, changed, unchanged } }: SyncSummary['changes']): number =>
  added + changed + unchanged;
