import { describe, expect, test } from 'vitest';
import { sourcesIn } from '../../../explorer/src/parts/sources-in.ts';
import { toBibtex } from '../../../explorer/src/parts/to-bibtex.ts';
import { toRis } from '../../../explorer/src/parts/to-ris.ts';

const source = {
  __typename: 'Source',
  id: 'source/daily-2024',
  title: 'Costs & gains: 100% {sure}\nER  - ',
  publisher: 'Daily_News',
  published: '2024-04',
  url: 'https://example.org/a_b?c=1&d=2',
};
const citation = {
  says: ['Investment in Japan', 'at least $27B'],
  address: 'https://example.org/answer?where=country/jp',
  read: '2026-11-27',
  sources: sourcesIn([{ source }]),
};

describe('the sources of a view', () => {
  test('are each there once, without those whose claim is not shown', () => {
    const other = { ...source, id: 'source/other' };
    const claims = [
      { shown: true, source },
      { shown: true, source },
      { shown: false, source: other },
    ];
    expect(sourcesIn([{ claims }]).map(({ id }) => id)).toEqual(['source/daily-2024']);
    expect(sourcesIn([{ claims }, { claims: [{ shown: true, source: other }] }])).toHaveLength(2);
  });
});

describe('a citation as BibTeX', () => {
  test('has a source with its month, and its address as it is', () => {
    expect(toBibtex(citation)).toContain(
      '  date = {2024-04},\n  url = {https://example.org/a_b?c=1&d=2},\n}\n',
    );
  });

  test('reads nothing that a source wrote as a command', () => {
    expect(toBibtex(citation)).toContain('title = {Costs \\& gains: 100\\% \\{sure\\} ER - },');
    expect(toBibtex(citation)).toContain('publisher = {Daily\\_News},');
  });
});

describe('a citation as RIS', () => {
  test('keeps what a source wrote in one line, so that it begins no other field', () => {
    const lines = toRis(citation).split('\r\n');
    expect(lines).toContain('TI  - Costs & gains: 100% {sure} ER - ');
    expect(lines.filter((line) => line === 'ER  - ')).toHaveLength(2);
    expect(lines).toContain('DA  - 2024/04');
  });
});
