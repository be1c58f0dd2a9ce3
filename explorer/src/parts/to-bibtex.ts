import type { Citation } from './citation.ts';

/** A citation as BibTeX: an entry for the view, and one for each of its sources. */
export function toBibtex({ says: [title = '', ...says], address, read, sources }: Citation): string {
  const view = entry('cuibono', {
    title,
    howpublished: 'Cui Bono',
    url: address,
    urldate: read,
    note: says.join('; '),
  });
  const others = sources.map(({ id, title: name, publisher, published, url }) =>
    entry(id.slice(id.indexOf('/') + 1), {
      title: name,
      publisher,
      year: /^\d{4}/.exec(published ?? '')?.[0] ?? null,
      date: published,
      url,
    }),
  );
  return [view, ...others].join('\n');
}

function entry(key: string, fields: Readonly<Record<string, string | null>>): string {
  const told = Object.entries(fields).flatMap(([name, text]) =>
    text === null || text === '' ? [] : [`  ${name} = {${name.startsWith('url') ? text : escaped(text)}},`],
  );
  return `@misc{${key.replaceAll(/[^\w.-]/g, '-')},\n${told.join('\n')}\n}\n`;
}

const special: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** What a source wrote must not end the field, nor be read as a command. */
const escaped = (text: string): string =>
  text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}$&%#_~^]/g, (sign) => special[sign] ?? `\\${sign}`);
