import { formatNames, formats } from '../../exporter/formats/index.ts';
import { didYouMean } from '../../ontology/did-you-mean.ts';

const endings = formatNames.map((name) => formats[name].extension).join(', ');

/** Why nothing is told of an entity that is not there: what follows a dot may be meant as a format. */
export function noSuchEntity(id: string): string {
  const dot = id.indexOf('.');
  return dot === -1
    ? `There is no ${id}.`
    : `There is no ${id}, and ${id.slice(dot)} is no format: what is told of an entity ends with ${endings}.`;
}

/** Why an address leads to no list, or does not say how it is to be told. */
export function noSuchList(given: string, lists: ReadonlyMap<string, unknown>): string {
  const [name = '', ...rest] = given.split('.');
  const known = [...lists.keys()];
  if (!lists.has(name)) return `${name} is no list.${didYouMean(name, known)} There are ${known.join(', ')}.`;
  return rest.length === 0
    ? `A list is told in a format: its address ends with ${endings}.`
    : `.${rest.join('.')} is no format: the address of a list ends with ${endings}.`;
}
