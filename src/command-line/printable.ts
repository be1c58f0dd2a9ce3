/** What moves the cursor, colours or clears a terminal, or ends a line: all control characters but the tab. */
const controls = /(?!\t)[\p{Cc}\u2028\u2029]/gu;

/** A text from somebody's file as it may be printed: within its line, and with control characters as escapes (`\u001b`). */
export const printable = (text: string): string =>
  text.replace(controls, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
