const names = new Intl.DisplayNames('en', { type: 'region' });

/** A country as the standard tells it. */
export interface BodsCountry {
  readonly [key: string]: string;
  readonly name: string;
  readonly code: string;
}

/** The country of an id; null where it is not one. */
export function bodsCountry(id: string): BodsCountry | null {
  const [prefix, slug = ''] = id.split('/');
  const code = slug.toUpperCase();
  if (prefix !== 'country' || !/^[A-Z]{2}$/.test(code)) return null;
  return { name: names.of(code) ?? code, code };
}
