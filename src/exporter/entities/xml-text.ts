/**
 * A text within elements and double-quoted attributes of XML 1.0, and of HTML. XML has no place for most control characters, not even escaped: each becomes
 * U+FFFD.
 */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: it is control characters that are replaced
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replace(/[&<>"\r]/g, (character) => `&#${character.charCodeAt(0)};`);
