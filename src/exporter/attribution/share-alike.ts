/**
 * Whether a licence asks that what is made of the data be published under it as well: Creative Commons' ShareAlike, the Open Database
 * Licence, and the licences of GNU.
 */
export const isShareAlike = (licence: string): boolean =>
  /\b(?:CC[ -])?BY(?:-NC)?-SA\b|share[ -]?alike|\bODbL\b|open database licen[cs]e|\b[AL]?GPL\b|\bGFDL\b/i.test(
    licence,
  );
