import { InvalidArgumentError } from 'commander';

/** What IRIs begin with, as `https://graph.example/` or `urn:graph:`. */
export function baseIri(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`]*[/#:]$/i.test(text) && URL.canParse(`${text}x`)) return text;
  throw new InvalidArgumentError('Expected an IRI that ends with a slash, a number sign or a colon.');
}
