import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../ontology/did-you-mean.ts';
import type { Ontology } from '../ontology/ontology.ts';

/** A kind or a family that a command line names. @throws {InvalidArgumentError} */
export function targetNamed(given: string, { targets }: Ontology): string {
  const names = targets.map(({ name }) => name);
  if (names.includes(given)) return given;
  const meant = didYouMean(given, names);
  throw new InvalidArgumentError(
    `There is no ${given}.${meant} Expected a kind or a family of kinds, such as Company or Actor (schema/printed/ONTOLOGY.md).`,
  );
}
