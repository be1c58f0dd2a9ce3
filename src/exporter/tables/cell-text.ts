/**
 * A text as a cell of a spreadsheet. What begins like a formula would be computed when the file is opened, and could send data away: an
 * apostrophe before it makes it a text (OWASP, CSV Injection). A figure may begin with its sign.
 */
export const cellText = (text: string): string =>
  /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
