import type { Hop, Property } from '../ontology/ontology.ts';

/** The properties of a link that its claims can contradict each other in: those that it has once, and that do not tell its times apart. */
export const comparedOf = ({ properties, times }: Hop): readonly Property[] =>
  properties.filter(({ name, many }) => many !== true && times?.by.includes(name) !== true);
