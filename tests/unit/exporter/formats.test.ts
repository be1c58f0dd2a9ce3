import { parse as parseCsv } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { DataFactory, Parser, type Quad, Store as QuadStore } from 'n3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatNames, formats } from '../../../src/exporter/formats/index.ts';
import { importInto } from '../../support/imports.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { scratchFiles } from '../../support/scratch-files.ts';
import { seed } from '../../support/seeded.ts';
import { written } from '../../support/written.ts';

const files = scratchFiles();
let memory: MemoryStore;
beforeAll(async () => {
  memory = await memoryStore();
  await seed(memory.store);
});
afterAll(async () => {
  await memory.destroy();
  files.remove();
});

const oracle = {
  selection: { of: 'entities', ids: ['company/oracle', 'investment/oracle-japan-2024'] },
} as const;
const iri = 'urn:cuibono:entity/company/oracle';

test('every format has an ending and a sentence of its own', () => {
  const all = formatNames.map((name) => formats[name]);
  for (const of of [all.map(({ extension }) => extension), all.map(({ doc }) => doc)])
    expect(new Set(of).size).toBe(formatNames.length);
});

describe('RDF', () => {
  test('claims triples by reifiers in the graph of their dataset, and says where each is said', async () => {
    const { text } = await written(memory.store, 'nquads', oracle);
    const quads = new QuadStore(new Parser({ format: 'N-Quads' }).parse(text));
    const { namedNode } = DataFactory;
    const [amount] = quads.getQuads(null, namedNode('https://schema.org/amount'), null, null);
    expect(amount?.graph.value).toMatch(/^urn:cuibono:entity\/(source|dataset)\//);
    const reified = quads
      .getQuads(null, namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#reifies'), null, null)
      .filter(({ object }) => (object as unknown as Quad).predicate?.value === 'https://schema.org/amount');
    expect(reified.length).toBeGreaterThan(0);
    for (const { subject } of reified) {
      const places = quads.getObjects(
        subject,
        namedNode('http://www.w3.org/ns/prov#qualifiedPrimarySource'),
        null,
      );
      expect(places.length).toBeGreaterThan(0);
      for (const place of places)
        expect(quads.getObjects(place, namedNode('http://www.w3.org/ns/prov#entity'), null)).toHaveLength(1);
    }
  });

  test('of one part says the same in Turtle as in N-Quads without their graphs', async () => {
    const [turtle, nquads] = await Promise.all(
      (['turtle', 'nquads'] as const).map((format) => written(memory.store, format, oracle)),
    );
    const plain = (text: string, format: string) =>
      new Set(
        new Parser({ format })
          .parse(text)
          .map(({ subject, predicate, object }) => JSON.stringify([subject, predicate, object])),
      );
    expect(plain(turtle?.text ?? '', 'Turtle')).toEqual(plain(nquads?.text ?? '', 'N-Quads'));
  });

  test('is read from JSON-LD by another library as from N-Quads of RDF 1.1', async () => {
    const { text } = await written(memory.store, 'jsonld', oracle);
    const read = String(await jsonld.toRDF(JSON.parse(text), { format: 'application/n-quads' }));
    const { text: nquads } = await written(memory.store, 'nquads', { ...oracle, rdf: '1.1' });
    const lines = (of: string) =>
      new Set(
        new Parser({ format: 'N-Quads' })
          .parse(of)
          // JSON is written as the library writes it.
          // The types of the library have no triple as an object yet.
          .filter(({ object }) => object.termType !== 'Literal' || !object.datatype.value.endsWith('#JSON'))
          .map(({ subject, predicate, object }) =>
            JSON.stringify([subject.value, predicate.value, object.value]),
          ),
      );
    expect(lines(read)).toEqual(lines(nquads));
  });

  test('of JSON-LD has words of schema.org, and IRIs that begin as asked', async () => {
    const { vocabularies } = await import('../../../schema/vocabularies/index.ts');
    const naming = { base: 'https://graph.example/', vocabulary: vocabularies.schemaOrg };
    const { text } = await written(memory.store, 'jsonld', { ...oracle, naming });
    const nodes: readonly Record<string, unknown>[] = JSON.parse(text)['@graph'];
    const node = nodes.filter((one) => one['@id'] === 'https://graph.example/entity/company/oracle');
    expect(node[0]).toMatchObject({ '@type': ['cb:Company', 'Corporation'] });
    expect(node.some((one) => 'name' in one)).toBe(true);
  });

  test('that stands apart or was changed is refused, and nothing of it is half taken', async () => {
    const { text } = await written(memory.store, 'nquads', oracle);
    const lines = text.trimEnd().split('\n');
    const at = lines.findIndex((line) => line.includes('vocabulary:text> "Oracle@en COMMON"'));
    const cut = files.write('cut.nq', lines.filter((_, index) => index !== at).join('\n'));
    const bad = files.write(
      'bad.nq',
      lines.map((line, index) => (index === at ? 'not a quad' : line)).join('\n'),
    );
    const changed = files.write('changed.nq', text.replace('Oracle@en COMMON', 'Oracel@en COMMON'));
    for (const file of [cut, bad, changed]) {
      const fresh = await memoryStore();
      const { problems, refused } = await importInto(fresh.store, [file]);
      await fresh.destroy();
      expect([file, refused]).toEqual([file, 1]);
      expect(problems[0]).toMatchObject({ code: 'BAD_SYNTAX', file });
    }
  });
});

describe('a table', () => {
  test('has a row for each place of a claim, with the title, address and licence of its source', async () => {
    const { text } = await written(memory.store, 'csv', oracle);
    const rows: Record<string, string>[] = parseCsv(text, { columns: true });
    const amount = rows.find(
      ({ about, subject }) => about === 'amount' && subject?.startsWith('investment/'),
    );
    expect(amount).toMatchObject({ counts: 'true', kind: 'Investment' });
    expect(Number(amount?.figure)).toBeGreaterThan(1e9);
    expect(rows.every((row) => row['source.title'] !== '')).toBe(true);
  });

  test('names what claims are about and lead to, as the graph shows it', async () => {
    const { text } = await written(memory.store, 'csv', oracle);
    const rows: Record<string, string>[] = parseCsv(text, { columns: true });
    const link = rows.find(({ about, value }) => about === 'investors' && value === 'company/oracle');
    expect(link).toMatchObject({ valueName: 'Oracle', subjectName: expect.stringMatching(/Oracle.*Japan/) });
    expect(rows.filter(({ about, valueName }) => about === 'amount' && valueName !== '')).toEqual([]);
    const fresh = await memoryStore();
    const claim = { subject: 'company/a', about: 'owns', value: 'company/b', source: 'source/a' };
    await importInto(fresh.store, [
      files.write('unnamed.jsonl', [{ source: { id: 'source/a', title: 'A' } }, claim]),
    ]);
    const [row] = parseCsv<Record<string, string>>((await written(fresh.store, 'csv')).text, {
      columns: true,
    });
    await fresh.destroy();
    expect(row).toMatchObject({ subject: 'company/a', subjectName: '', value: 'company/b', valueName: '' });
  });

  test('gives a spreadsheet no formula to compute', async () => {
    const fresh = await memoryStore();
    const file = files.write('formula.jsonl', [
      { source: { id: 'source/a', title: '=HYPERLINK("http://evil.example")' } },
      ...['=1+1', '+1', '-1+2', '@SUM(A1)', '\u0009=1'].map((text) => ({
        source: 'source/a',
        subject: 'company/a',
        about: 'legalForm',
        value: text,
        quote: text,
      })),
    ]);
    await importInto(fresh.store, [file]);
    const rows: string[][] = parseCsv((await written(fresh.store, 'csv')).text);
    await fresh.destroy();
    for (const cell of rows.flat()) expect(cell).toMatch(/^(?![=+\-@\t\r\n])|^[+-]?\d+(\.\d+)?$/);
  });

  test.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.length - 20)],
    ['other', () => Buffer.from('PAR1 but nothing else that is Parquet PAR1')],
    ['empty', () => Buffer.from('')],
  ])('of Parquet that is %s is refused at once', async (name, change) => {
    const { bytes } = await written(memory.store, 'parquet', oracle);
    const file = files.write(`${name}.parquet`, change(bytes));
    const fresh = await memoryStore();
    const { problems } = await importInto(fresh.store, [file]);
    await fresh.destroy();
    expect(problems).toMatchObject([{ code: 'BAD_SYNTAX', line: 1 }]);
  });
});

describe('entities', () => {
  test('are nodes and edges of GraphML, those that are only named among them', async () => {
    const { text } = await written(memory.store, 'graphml', oracle);
    const ids = [...text.matchAll(/<node id="([^"]*)"/g)].map(([, id]) => id);
    const ends = [...text.matchAll(/(?:source|target)="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ends.filter((id) => !ids.includes(id))).toEqual([]);
    expect(text).toContain('<data key="node.label">Oracle</data>');
  });

  test('of FollowTheMoney name each other, with the addresses of their sources; what is lost is told', async () => {
    const { text, lost } = await written(memory.store, 'ftm', oracle);
    const entities = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(entities.find(({ id }) => id === 'company.oracle')).toMatchObject({
      schema: 'Company',
      properties: { name: expect.arrayContaining(['Oracle']), country: ['us'] },
    });
    expect(entities.find(({ schema }) => schema === 'ProjectParticipant')).toMatchObject({
      properties: {
        participant: ['company.oracle'],
        project: ['investment.oracle-japan-2024'],
        role: ['investor'],
      },
    });
    expect(lost).toContain(
      'locators, quotes, ranks, confidence and times of claims, and the languages of names and texts',
    );
  });

  test('are statements of the Beneficial Ownership Data Standard, each with a name of its own', async () => {
    const selection = { of: 'entities', ids: ['company/amazon', 'company/amazon-web-services'] } as const;
    const statements = JSON.parse((await written(memory.store, 'bods', { selection })).text);
    expect(statements.map(({ recordType }: { recordType: string }) => recordType).sort()).toEqual([
      'entity',
      'entity',
      'relationship',
    ]);
    expect(
      statements.find(({ recordType }: { recordType: string }) => recordType === 'relationship'),
    ).toMatchObject({
      declarationSubject: 'company/amazon-web-services',
      recordDetails: {
        subject: 'company/amazon-web-services',
        interestedParty: 'company/amazon',
        interests: [{ type: 'shareholding', share: { exact: 100 } }],
      },
    });
  });
});

test('of one entity never names another as its subject', async () => {
  const { text } = await written(memory.store, 'nquads', {
    selection: { of: 'entities', ids: ['company/oracle'] },
  });
  const subjects = new Set(
    text.split('\n').flatMap((line) => /vocabulary:subject> <([^>]+)>/.exec(line)?.[1] ?? []),
  );
  expect([...subjects]).toEqual([iri]);
});
