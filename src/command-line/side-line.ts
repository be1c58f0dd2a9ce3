import type { Side } from '../resolver/known/read-sides.ts';
import { counted } from './counted.ts';
import { printable } from './printable.ts';

/** Values of one sort that are printed; of the others the number tells. */
const most = 6;

/** What is known of one of two that may be one, as a line below what they rest on. */
export function sideLine(id: string, { names, identifiers, places, links, sources }: Side): string {
  const parts = [
    listed('names', names),
    listed('identifiers', identifiers),
    listed(
      'places',
      places.map(({ link, id }) => `${link} ${id}`),
    ),
    counted(links, 'link'),
    listed(
      'known from',
      sources.map((source) => `${source.title} (${source.id})`),
    ),
  ];
  return printable(`     ${id}: ${parts.filter((part) => part !== '').join('; ')}`);
}

function listed(what: string, values: readonly string[]): string {
  if (values.length === 0) return '';
  const more = values.length > most ? [`${values.length - most} more`] : [];
  return `${what} ${[...values.slice(0, most), ...more].join(' | ')}`;
}
