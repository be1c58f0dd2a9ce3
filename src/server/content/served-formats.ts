import type { IncomingMessage } from 'node:http';
import { type FormatName, formatNames, formats } from '../../exporter/formats/index.ts';

/** The formats whose media type tells them apart from all others: a client may ask for them by it. */
const byMediaType = new Map<string, FormatName>(
  (['jsonld', 'turtle', 'nquads', 'csv', 'graphml', 'parquet'] as const).map((name) => [
    formats[name].mediaType,
    name,
  ]),
);

/** The longest endings first: one may end with another. */
const endings = formatNames
  .map((name) => [formats[name].extension, name] as const)
  .toSorted(([a], [b]) => b.length - a.length);

/** An address without the ending of a format, and that format. */
export function withoutEnding(path: string): { readonly path: string; readonly format: FormatName } | null {
  const found = endings.find(([ending]) => path.endsWith(ending));
  return found === undefined ? null : { path: path.slice(0, -found[0].length), format: found[1] };
}

/**
 * The format that a client prefers to anything else that the server could answer there; null for that, and where it accepts nothing that
 * the server has.
 * @param others types that are answered there as well
 */
export function acceptedFormat({ headers }: IncomingMessage, others: readonly string[]): FormatName | null {
  const wanted = (headers.accept ?? '')
    .split(',')
    .map((part) => {
      const [type = '', ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
      const quality = parameters.find((one) => one.startsWith('q='))?.slice(2) ?? '1';
      return { type, quality: Number(quality) || 0 };
    })
    .filter(({ type, quality }) => quality > 0 && (byMediaType.has(type) || others.includes(type)))
    // Of what is wanted as much, the first.
    .toSorted((a, b) => b.quality - a.quality);
  return byMediaType.get(wanted[0]?.type ?? '') ?? null;
}
