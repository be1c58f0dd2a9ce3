import { InvalidArgumentError } from 'commander';

/** What IRIs begin with, as `https://graph.example/` or `urn:graph:`. Behind a number sign all would be parts of one thing. */
export function baseIri(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:[^\s<>"{}|\\^`#]*[/:]$/i.test(text) && URL.canParse(`${text}x`)) return text;
  throw new InvalidArgumentError(
    'Expected an IRI that ends with a slash or a colon, and has no number sign.',
  );
}
