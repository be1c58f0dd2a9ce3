import type { Property } from '../../ontology/ontology.ts';

/** Whether the values of a property are names by which entities are compared. */
export const isName = ({ value }: Pick<Property, 'value'>): boolean => value.name === 'Name';
