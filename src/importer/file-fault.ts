/** A file that cannot be imported or checked as it is; its message is for whoever named it. */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}
