const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text as it stands in XML, as content and within quotes alike; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"'\t\n\r]/g, (letter) => entities[letter] ?? '');
}

/** A text without what XML 1.0 allows in no form: most control characters, halves of surrogate pairs, U+FFFE and U+FFFF. */
export function xmlText(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}
