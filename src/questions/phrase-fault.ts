/** A phrase cannot be read; worded for its author, who learns the place elsewhere. */
export class PhraseFault extends Error {
  override readonly name = 'PhraseFault';
}
