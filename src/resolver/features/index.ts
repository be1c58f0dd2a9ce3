import { beside } from './beside.ts';
import { codes } from './codes.ts';
import { countries } from './countries.ts';
import type { Feature } from './feature.ts';
import { identifiers } from './identifiers.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { ties } from './ties.ts';
import { websites } from './websites.ts';

/** Everything by which entities are compared, in the order in which it is told. */
export const features: readonly Feature[] = [
  identifiers,
  codes,
  names,
  countries,
  links,
  beside,
  ties,
  websites,
];
