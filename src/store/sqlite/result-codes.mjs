/** SQLite's primary result codes, as far as something depends on them: https://www.sqlite.org/rescode.html */
export const sqlite = Object.freeze({
  error: 1,
  busy: 5,
  locked: 6,
  noMemory: 7,
  readOnly: 8,
  ioFault: 10,
  corrupt: 11,
  full: 13,
  cannotOpen: 14,
  protocol: 15,
  notADatabase: 26,
});

/** The primary code in an extended one, which has it in its lowest byte; undefined for what is not a code of SQLite's. */
export const primaryCode = (code) => (typeof code === 'number' ? code & 255 : undefined);
