import { countryId } from '../ontology/country-id.ts';
import type { Ontology } from '../ontology/ontology.ts';
import { countryLinks } from '../resolver/known/country-links.ts';
import { isName } from '../resolver/known/is-name.ts';
import { isWebAddress } from '../resolver/known/web-address.ts';
import { compareNames } from '../resolver/names/compare-names.ts';
import { readName } from '../resolver/names/read-name.ts';
import type { NamedFinding } from '../resolver/score-pair.ts';
import type { AskedValue, Condition } from './asked-entity.ts';
import type { Candidate } from './candidate.ts';
import { compareValues } from './compare-values.ts';
import { canonicalText, type Field, fieldAt } from './field-at.ts';
import { textOfValue, valuesOf } from './value-texts.ts';

/** What a condition says of a candidate. */
export interface ConditionSays {
  /** The id of what it is linked with, as is asked: the resolver compares links and countries by these. */
  readonly linked: string | null;
  readonly findings: readonly NamedFinding[];
}

const weight = 2;
const nothing: ConditionSays = { linked: null, findings: [] };

/** What a condition says that the resolver does not compare by itself, and which end of a link it means. */
export function conditionSays(
  { pid, values }: Condition,
  candidate: Candidate,
  ontology: Ontology,
): ConditionSays {
  const field = fieldAt(candidate.of, pid);
  const finding = (score: number, text: string, isAgainst: boolean, weighs = weight): ConditionSays => ({
    linked: null,
    findings: [
      {
        name: `property:${pid}`,
        score,
        weight: weighs,
        text: `${pid}: ${text}`,
        ...(isAgainst && { leavesToPerson: true }),
      },
    ],
  });
  if (field === null) return nothing;
  if (field.hop !== undefined) return linkSays(field.hop);
  return valueSays(field);

  function linkSays(hop: NonNullable<Field['hop']>): ConditionSays {
    const { ends: linked, isCut } = candidate.linked.get(hop.field) ?? { ends: [], isCut: false };
    const asked = values.map((value) => ({
      ids: [value.shownAs ?? value.text, countryId(ontology, value.text)],
      name: value.isId ? null : readName(value.text),
    }));
    const meant = linked.filter((one) =>
      asked.some(
        ({ ids, name }) =>
          ids.includes(one.id) ||
          (name !== null && one.readNames().some((own) => compareNames(name, own).score === 1)),
      ),
    );
    const isCountry = countryLinks(candidate.of, ontology).includes(hop);
    if (meant[0] !== undefined) return { linked: meant[0].id, findings: [] };
    // Of what leads to more than is read, nobody knows whether that is asked for.
    if (linked.length === 0 || isCut) return nothing;
    const country = isCountry ? values.flatMap(({ text }) => countryId(ontology, text) ?? [])[0] : undefined;
    if (country !== undefined) return { linked: country, findings: [] };
    const held = linked.slice(0, 3).map(({ id, names }) => names[0] ?? id);
    return finding(0, `${textsOf(values)} is not ${held.join(', ')}`, hop.one);
  }

  function valueSays({ property, part }: Extract<Field, { readonly part: string | null }>): ConditionSays {
    const { value } = property;
    const texts = values.flatMap(({ text }) => canonicalText(property, part, text) ?? []);
    if (texts.length === 0)
      // What cannot be read says nothing for or against, and yet nobody knows what it would have said.
      return finding(0, `${textsOf(values)} cannot be read; expected ${value.expected}`, true, 0);
    if (value.unique !== undefined || isName(property)) return nothing;
    const held = valuesOf(property, candidate.row).map((one, at) =>
      textOfValue(property, one, candidate.row, at),
    );
    if (isWebAddress(property)) return websiteSays(texts, held);
    if (held.length === 0) return nothing;
    const canonical = held.map((text) => canonicalText(property, null, text) ?? text);
    const best = Math.max(
      ...texts.flatMap((asked) => canonical.map((one) => compareValues(property, asked, one))),
    );
    const here = held.slice(0, 3).join(', ');
    const text = best === 1 ? `both ${here}` : `${texts.join(', ')} and ${here}`;
    return finding(best, text, best === 0 && property.many === undefined);
  }
}

/** Another address says little, since a firm has one for each country; nor does a host, which may be that of a platform: how many are there is not known. */
function websiteSays(asked: readonly string[], held: readonly string[]): ConditionSays {
  const plain = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  const both = held.find((address) => asked.some((one) => plain(one) === plain(address)));
  if (both === undefined) return nothing;
  return { linked: null, findings: [{ name: 'websites', score: 1, weight, text: `both at ${both}` }] };
}

const textsOf = (values: readonly AskedValue[]): string => values.map(({ text }) => text).join(', ');
