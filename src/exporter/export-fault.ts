/** Something that keeps an export from being complete; its message is for whoever asked for it. */
export class ExportFault extends Error {
  override readonly name = 'ExportFault';
}
