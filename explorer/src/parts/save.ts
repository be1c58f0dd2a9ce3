/** Hands a file to the reader, as a download. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after the click; a moment later it has it.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
