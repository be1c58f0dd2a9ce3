/** What keeps an export from being whole; its message is for whoever asked for it. */
export class ExportFault extends Error {
  override readonly name = 'ExportFault';
}
