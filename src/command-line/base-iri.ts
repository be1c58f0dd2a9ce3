import { InvalidArgumentError } from 'commander';
import { configurationVariables } from '../server/configuration-variables.ts';

/** What IRIs begin with, as `https://graph.example/` or `urn:graph:`. Behind a number sign all would be parts of one thing. */
export function baseIri(text: string): string {
  const isOne = configurationVariables.baseIri.schema.safeParse(text).success && URL.canParse(`${text}x`);
  if (isOne) return text;
  throw new InvalidArgumentError(`Expected ${configurationVariables.baseIri.expected}.`);
}
