import { hopOf } from '../ontology/hop-of.ts';
import type { Hop, Ontology } from '../ontology/ontology.ts';
import { everything, type Predicate } from './predicate.ts';

/** What is read of investments beside how far they have come and what is above them: what no answer needs is not. */
export interface FlowColumns {
  /** Amounts in cents of US dollars, where those are known; else as they were said. */
  readonly cents: boolean;
  readonly years: boolean;
  readonly ids: boolean;
  readonly investors: boolean;
  readonly countries: boolean;
  readonly hosts: boolean;
  readonly sectors: boolean;
  readonly motives: boolean;
  readonly policies: boolean;
  /** What reasons must rest on, with who holds them and what they explain; null where on anything. */
  readonly basis: readonly string[] | null;
}

export type FlowLinkName =
  | 'investors'
  | 'seats'
  | 'hosts'
  | 'sectors'
  | 'rationales'
  | 'motives'
  | 'policies';

/** A link whose ends are read: from the investments, or from the ends of a link that stands before it. */
export interface FlowLink {
  readonly name: FlowLinkName;
  readonly from: 'investors' | 'rationales' | null;
  readonly hop: Hop;
  /** The kinds of the ends that are read; a link may lead to others, too. */
  readonly to: readonly string[];
  /** Whether the ids of its ends are read. They come in the order of their ids even where they are not. */
  readonly named: boolean;
  /** Which ends are read, and by which links. */
  readonly where: Predicate;
}

/** The links that are read for what is asked. */
export function flowLinks(ontology: Ontology, asked: FlowColumns): readonly FlowLink[] {
  const { investors, countries, motives, policies } = asked;
  const link = (
    name: FlowLinkName,
    from: FlowLink['from'],
    [kind, field, only]: readonly [kind: string, field: string, only?: string],
    named = true,
    where = everything,
  ): FlowLink => {
    const hop = hopOf(ontology, kind, field);
    return { name, from, hop, to: only === undefined ? hop.to : [only], named, where };
  };
  const given = (wanted: boolean, ...make: Parameters<typeof link>): readonly FlowLink[] =>
    wanted ? [link(...make)] : [];
  const resting = asked.basis === null ? everything : restsOn(asked.basis, ontology);
  return [
    ...given(investors || countries, 'investors', null, ['Investment', 'investors']),
    ...(countries ? [seats(ontology)] : []),
    ...given(asked.hosts, 'hosts', null, ['Investment', 'hosts']),
    ...given(asked.sectors, 'sectors', null, ['Investment', 'sectors']),
    ...given(motives || policies, 'rationales', null, ['Investment', 'rationales'], false, resting),
    ...given(motives, 'motives', 'rationales', ['Rationale', 'motives']),
    ...given(policies, 'policies', 'rationales', ['Rationale', 'because', 'Policy']),
  ];
}

/** Countries where investors are based, by whichever link of their kind says so. */
function seats(ontology: Ontology): FlowLink {
  const hop = ontology.target('Actor').aliases.find(({ field }) => field === 'headquarteredIn');
  if (hop === undefined) throw new Error('The ontology does not say where actors are based.');
  return { name: 'seats', from: 'investors', hop, to: hop.to, named: true, where: everything };
}

/** Reasons that rest on something of some bases all the way: themselves, who holds them, where that is said, and what they explain. */
function restsOn(basis: readonly string[], ontology: Ontology): Predicate {
  const heldBy = hopOf(ontology, 'Rationale', 'heldBy');
  const holders = (where: Predicate): Predicate => ({ hop: heldBy, quantifier: 'some', where });
  return {
    all: [
      { compare: { column: 'basis', many: false, test: 'in', value: basis } },
      { evidence: { basis } },
      { any: [{ not: holders(everything) }, holders({ evidence: { basis } })] },
    ],
  };
}

/** What a part is to its whole, and what was announced to what took its place. */
export const upwardLinks = (ontology: Ontology): { readonly larger: Hop; readonly later: Hop } => ({
  larger: hopOf(ontology, 'Investment', 'componentOf'),
  later: hopOf(ontology, 'Investment', 'supersededBy'),
});
