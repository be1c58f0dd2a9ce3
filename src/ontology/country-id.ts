import type { Ontology } from './ontology.ts';

/** The id of a country, from its id or a code of it; null where it is none. */
export function countryId({ kinds }: Ontology, text: string): string | null {
  const code = text.trim().toLowerCase();
  for (const { idCodes, prefix } of kinds) {
    if (idCodes === undefined) continue;
    const slug = code.startsWith(`${prefix}/`) ? code.slice(prefix.length + 1) : code;
    const known = idCodes.has(slug) ? slug : idCodes.meant(slug);
    if (known !== null) return `${prefix}/${known}`;
  }
  return null;
}
