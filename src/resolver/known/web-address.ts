import type { Property } from '../../ontology/ontology.ts';

/** Whether the values of a property are addresses of websites, by which entities are compared. */
export const isWebAddress = ({ value }: Pick<Property, 'value'>): boolean => value.name === 'URL';

/** The host of a web address, without the `www` that says nothing. */
export const hostOf = (address: string): string =>
  URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : '';
