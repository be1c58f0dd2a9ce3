import { countryId } from '../ontology/country-id.ts';
import type { Ontology } from '../ontology/ontology.ts';
import type { Compared } from '../resolver/features/feature.ts';
import { anyLink } from '../resolver/known/any-link.ts';
import { countryLinks, isClosedList } from '../resolver/known/country-links.ts';
import { identifiersAmong } from '../resolver/known/read-values.ts';
import { withRegister } from '../resolver/known/registered-in.ts';
import { readName } from '../resolver/names/read-name.ts';
import type { NamedFinding } from '../resolver/score-pair.ts';
import type { AskedEntity } from './asked-entity.ts';
import type { Candidate } from './candidate.ts';
import { conditionSays } from './condition-findings.ts';
import { canonicalText, fieldAt } from './field-at.ts';
import { type Means, meansOf } from './means-of.ts';

/** What is asked for, as an entity to compare a candidate with, and what is found besides. */
export interface AskedAs {
  readonly compared: Compared;
  readonly findings: readonly NamedFinding[];
}

/** What is asked for, with what is read of it once for all candidates. */
export interface AskedOnce {
  readonly asked: AskedEntity;
  readonly means: Means;
  readonly readNames: Compared['readNames'];
}

export function askedOnce(asked: AskedEntity, ontology: Ontology): AskedOnce {
  const means = meansOf(asked, ontology);
  return { asked, means, readNames: means.names.map(readName) };
}

/** What is asked for, as though it were an entity of the kind of a candidate: property ids mean to each kind what it has under them. */
export function askedAs(
  { asked, means, readNames }: AskedOnce,
  candidate: Candidate,
  ontology: Ontology,
): AskedAs {
  const { of } = candidate;
  const { names, identifiers: texts } = means;
  const { identifiers, sharedIdentifiers } = identifiersAmong(of, (property) =>
    texts.filter((text) => canonicalText(property, null, text) === text),
  );
  const countries = new Map<string, string>();
  const links: string[] = [];
  const findings: NamedFinding[] = [];
  for (const condition of asked.conditions) {
    const field = fieldAt(of, condition.pid);
    const says = conditionSays(condition, candidate, ontology);
    findings.push(...says.findings);
    if (field?.hop === undefined || says.linked === null) continue;
    const isCountry = countryLinks(of, ontology).includes(field.hop);
    if (isCountry && isClosedList(ontology.kindOfId(says.linked)))
      countries.set(field.hop.field, says.linked);
    else links.push(`${field.hop.field} ${says.linked}`);
  }
  const country = asked.country === null ? null : countryId(ontology, asked.country);
  if (country !== null && countries.size === 0) countries.set(anyLink, country);
  const compared = {
    id: '',
    kind: of.name,
    merged: [],
    names,
    readNames,
    identifiers,
    sharedIdentifiers,
    countries: withRegister(countries, identifiers.keys(), of, ontology),
    codes: new Map(),
    hosts: [],
    links,
    beside: [],
  };
  return { compared, findings };
}
