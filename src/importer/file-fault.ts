/** A file that cannot be imported or checked as it is; its message is for the person who named it. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}
