import { afterAll, describe, expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import type { Problem } from '../../../src/claims/problem.ts';
import { defaultReadingLimits } from '../../../src/files/reading-limits.ts';
import { checkFiles } from '../../../src/importer/check-files.ts';
import { scratchFiles } from '../../support/scratch-files.ts';

const { lineBytes, fileBytes } = defaultReadingLimits;

const files = scratchFiles();
afterAll(() => files.remove());

async function check(name: string, content: string | Uint8Array) {
  const problems: Problem[] = [];
  const file = files.write(name, content);
  const summary = await checkFiles([file], { ontology: graph, report: (p) => problems.push(p) });
  const { read, accepted, refused } = summary;
  expect(accepted + refused).toBe(read);
  expect(refused).toBe(problems.length);
  return {
    accepted,
    faults: problems.map((p) => `${p.line} ${p.path} ${p.code}`.replace('  ', ' ')),
    problems,
  };
}

const head = '{"source":{"id":"source/x","title":"T"}}';
const claim = (more: Readonly<Record<string, unknown>> = {}) =>
  JSON.stringify({ subject: 'company/a', about: 'legalForm', value: 'Inc.', source: 'source/x', ...more });

/** A claim whose line is exactly so many bytes long, most of them blanks that JSON allows. */
const longLine = (bytes: number) => `${claim()}${' '.repeat(bytes - claim().length)}`;
const bytes = (...parts: readonly (string | readonly number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('a file of JSON Lines', () => {
  test('has every fault on its line, and its good rows are accepted', async () => {
    const dirty: readonly (readonly [string, string])[] = [
      ['{', 'BAD_SYNTAX'],
      ['7', 'BAD_SYNTAX'],
      ['null', 'BAD_SYNTAX'],
      ['[]', 'BAD_SYNTAX'],
      ['"text"', 'BAD_SYNTAX'],
      [`${head} ${claim()}`, 'BAD_SYNTAX'],
      ['{"source":{"id":"source/y","title":"T"},"subject":"company/a"}', 'BAD_SYNTAX'],
      ['{}', 'subject MISSING'],
      ['{"source":{}}', 'source.id MISSING'],
      ['{"source":[]}', 'subject MISSING'],
      ['{"source":{"id":"source/y"}}', 'source.title MISSING'],
      ['{"source":{"id":"source/y","title":"T","x":1}}', 'source.x UNKNOWN_KEY'],
      [claim({ value: undefined }), 'company/a.legalForm MISSING'],
      [claim({ value: 5 }), 'company/a.legalForm BAD_SYNTAX'],
      [claim({ value: '' }), 'company/a.legalForm BAD_VALUE'],
      [claim({ value: '\ud800' }), 'company/a.legalForm BAD_TEXT'],
      [claim({ value: 'x\u0000' }), 'company/a.legalForm BAD_TEXT'],
      [claim({ value: 'x'.repeat(70_000) }), 'company/a.legalForm TOO_LONG'],
      [claim({ subject: 'Company A' }), 'subject BAD_ID'],
      [claim({ subject: 'firm/a' }), 'subject UNKNOWN_KIND'],
      [claim({ subject: 'source/x' }), 'subject WRONG_KIND'],
      [claim({ about: 'legalFrom' }), 'company/a.legalFrom UNKNOWN_PROPERTY'],
      [claim({ about: 'investments', value: 'investment/x' }), 'company/a.investments UNKNOWN_PROPERTY'],
      [claim({ about: 'headquarteredIn', value: 'company/b' }), 'company/a.headquarteredIn WRONG_KIND'],
      [claim({ about: 'headquarteredIn', value: 'Japan' }), 'company/a.headquarteredIn BAD_ID'],
      [claim({ about: 'founded', value: '2023-02-29' }), 'company/a.founded BAD_VALUE'],
      [claim({ about: 'website', value: 'javascript:alert(1)' }), 'company/a.website BAD_VALUE'],
      [claim({ about: 'identifiers', value: 'constructor:x' }), 'company/a.identifiers BAD_VALUE'],
      [claim({ basis: { toString: 0 } }), 'company/a.legalForm.basis BAD_VALUE'],
      [claim({ confidence: 2 }), 'company/a.legalForm.confidence BAD_VALUE'],
      [claim({ qualifiers: { share: '5' } }), 'company/a.legalForm.share UNKNOWN_PROPERTY'],
      [claim({ quoet: 'x' }), 'quoet UNKNOWN_KEY'],
      [claim({ source: 'company/x' }), 'source WRONG_KIND'],
      [claim({ recordedAt: 'now' }), 'company/a.legalForm.recordedAt BAD_VALUE'],
    ];
    const lines = dirty.flatMap(([line], n) => [claim({ locator: `row ${n}` }), line]);
    const { accepted, faults } = await check('dirty.jsonl', [head, ...lines].join('\n'));
    expect(faults).toEqual(dirty.map(([, fault], n) => `${2 * n + 3} ${fault}`));
    expect(accepted).toBe(dirty.length + 1);
  });

  test.each([
    ['with CRLF', bytes(head, '\r\n', claim(), '\r\n'), 2],
    ['with blank lines', bytes('\n', head, '\n\n  \n', claim(), '\n\n'), 2],
    ['without an end of its last line', bytes(head, '\n', claim()), 2],
    ['with a byte order mark', bytes([0xef, 0xbb, 0xbf], head, '\n', claim(), '\n'), 2],
    ['without anything', bytes(), 0],
  ] as const)('is read %s', async (_, content, accepted) => {
    expect(await check('fine.jsonl', content)).toMatchObject({ accepted, faults: [] });
  });

  test('may have a line exactly as long as the limit, and skips one that is longer', async () => {
    const lines = [head, longLine(lineBytes), longLine(lineBytes + 1), longLine(2 * lineBytes), claim()];
    for (const end of ['\n', '']) {
      const { accepted, faults } = await check('long.jsonl', lines.join('\n') + end);
      expect({ accepted, faults }).toEqual({ accepted: 3, faults: ['3 TOO_LONG', '4 TOO_LONG'] });
    }
    const { faults } = await check('longest.jsonl', `${head}\n${'x'.repeat(5 << 20)}`);
    expect(faults).toEqual(['2 TOO_LONG']);
  });

  test('refuses a line that is not UTF-8, and reads the next one', async () => {
    const content = bytes(head, '\n', claim(), [0xff], '\n', claim(), '\n', [0xe2, 0x82], '\n', claim());
    expect(await check('latin.jsonl', content)).toMatchObject({
      accepted: 3,
      faults: ['2 BAD_TEXT', '4 BAD_TEXT'],
    });
  });

  test('reads letters that the chunks of a stream cut in two', async () => {
    const lines = Array.from({ length: 3_000 }, (_, n) =>
      claim({ value: '가나다'.repeat(100), locator: `${n}` }),
    );
    expect(await check('chunks.jsonl', lines.join('\n'))).toMatchObject({ accepted: 3_000, faults: [] });
  });

  test('refuses a line that is nested ten thousand deep', async () => {
    const deep = `{"subject":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
    expect(await check('deep.jsonl', [deep, claim()].join('\n'))).toMatchObject({ accepted: 1 });
  });

  test('reports a key of a megabyte in a few words', async () => {
    const { problems } = await check('key.jsonl', `{"${'k'.repeat(900_000)}":1}`);
    expect(problems[0]?.code).toBe('UNKNOWN_KEY');
    expect(JSON.stringify(problems).length).toBeLessThan(2_000);
  });
});

describe('a YAML file', () => {
  test('has every fault on its line, and its good rows are accepted', async () => {
    const text = `source:
  id: source/x
  title: T
  publishd: 2024
evidence: { basis: STATED }
entities:
  company/a:
    legalForm: [Inc., "", "\\0"]
    founded:
      - 2023
      - 2023-02-29
    names: { en: A, e: B }
    investments: investment/x
    headquarteredIn: { to: country/us, share: 5 }
    owns:
      - { to: country/us }
      - { to: company/b, share: much }
      - { to: company/b, confidence: 2 }
  Company B:
    names: { en: B }
  firm/a:
    names: [A]
`;
    const { accepted, faults } = await check('dirty.yaml', text);
    expect(faults).toEqual([
      '2 source.publishd UNKNOWN_KEY',
      '8 company/a.legalForm BAD_VALUE',
      '8 company/a.legalForm BAD_TEXT',
      '11 company/a.founded BAD_VALUE',
      '12 company/a.names BAD_VALUE',
      '13 company/a.investments UNKNOWN_PROPERTY',
      '14 company/a.headquarteredIn.share UNKNOWN_KEY',
      '16 company/a.owns WRONG_KIND',
      '17 company/a.owns.share BAD_VALUE',
      '18 company/a.owns.confidence BAD_VALUE',
      '20 Company B.names BAD_SYNTAX',
      '22 subject UNKNOWN_KIND',
    ]);
    expect(accepted).toBe(3);
  });

  test('may begin with a byte order mark', async () => {
    const content = bytes([0xef, 0xbb, 0xbf], 'source: { id: source/x, title: T }\n');
    expect(await check('bom.yaml', content)).toMatchObject({ accepted: 1, faults: [] });
  });

  test('is refused when it is not UTF-8, or too long', async () => {
    expect(await check('latin.yml', bytes('source: ', [0xff]))).toMatchObject({ faults: ['1 BAD_TEXT'] });
    const most = `source: { id: source/x, title: T }\n#${'x'.repeat(fileBytes)}`;
    expect(await check('most.yaml', most.slice(0, fileBytes))).toMatchObject({ accepted: 1 });
    expect(await check('more.yaml', most.slice(0, fileBytes + 1))).toMatchObject({ faults: ['1 TOO_LONG'] });
  });
});

describe('a file', () => {
  test('of no known format is one fault', async () => {
    const { faults, problems } = await check('claims.csv', 'a,b\n');
    expect(faults).toEqual(['1 BAD_SYNTAX']);
    expect(problems[0]?.expected).toBe('.yaml, .yml, .jsonl, .ndjson, .nq, .parquet');
  });

  test('is known by its extension, in whatever case', async () => {
    expect(await check('CLAIMS.JSONL', head)).toMatchObject({ accepted: 1 });
    expect(await check('claims.ndjson', head)).toMatchObject({ accepted: 1 });
  });

  test.each(['nowhere.jsonl', 'nowhere.yaml'])('that is missing fails with its path: %s', async (name) => {
    const path = `${files.folder}/${name}`;
    await expect(checkFiles([path], { ontology: graph })).rejects.toMatchObject({ code: 'ENOENT', path });
  });
});
