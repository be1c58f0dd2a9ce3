import type { Citation } from './citation.ts';

/** A citation as RIS: a record for the view, and one for each of its sources. */
export function toRis({ says: [title = '', ...says], address, read, sources }: Citation): string {
  const view = record([
    ['TI', title],
    ...says.map((text) => ['N1', text] as const),
    ['PB', 'Cui Bono'],
    ['UR', address],
    ['Y2', dateOf(read)],
  ]);
  const others = sources.map(({ title: name, publisher, published, url }) =>
    record([
      ['TI', name],
      ['PB', publisher],
      ['DA', dateOf(published)],
      ['UR', url],
    ]),
  );
  return [view, ...others].join('');
}

type Line = readonly [tag: string, text: string | null];

/** A line holds one field: what a source wrote must not begin another. */
function record(lines: readonly Line[]): string {
  const told = lines.flatMap(([tag, text]) =>
    text === null || text === '' ? [] : [`${tag}  - ${text.replaceAll(/\s+/g, ' ')}`],
  );
  return `${['TY  - ELEC', ...told, 'ER  - '].join('\r\n')}\r\n`;
}

const dateOf = (date: string | null): string | null =>
  date === null ? null : (/^\d{4}(-\d{2}){0,2}/.exec(date)?.[0].replaceAll('-', '/') ?? null);
