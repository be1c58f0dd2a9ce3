/** Begins the place of a character beyond the first 65,536, behind all others: it is not a character itself. */
const beyond = '\uffff';

/**
 * A text that sorts as another one does by code points, in whatever way a store compares. Neo4j sorts what it holds by
 * code points, and compares it with a parameter by units of UTF-16: 𠮷 comes behind 﨑 in one way and before it in the
 * other, and a page that begins behind 𠮷 would leave out what follows or repeat what came before.
 */
export function sortKey(text: string): string {
  return text.replace(/[\u{10000}-\u{10ffff}\uffff]/gu, (character) => {
    const place = (character.codePointAt(0) ?? 0) - 0x10000;
    // The noncharacter itself, which a text may hold, sorts before all of those. Halves stay clear of surrogates.
    return place < 0 ? `${beyond}\u0001` : `${beyond}${half(place >> 10)}${half(place & 0x3ff)}`;
  });
}

const half = (bits: number): string => String.fromCharCode(0x100 + bits);
