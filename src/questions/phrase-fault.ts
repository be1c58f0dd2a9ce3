/** A phrase cannot be read; worded for its author, who is told the place separately. */
export class PhraseFault extends Error {
  override readonly name = 'PhraseFault';
}
