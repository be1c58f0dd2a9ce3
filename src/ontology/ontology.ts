import { camel, kebab, screamingSnake } from './casing.ts';
import { checkDeclarations } from './check-declarations.ts';
import { commonProperties } from './common-properties.ts';
import { type Declarations, everyKind } from './declarations.ts';
import type {
  FamilyDeclaration,
  IdCodes,
  KindDeclaration,
  LifetimeDeclaration,
  LinkDeclaration,
  PropertyDeclaration,
  TimesDeclaration,
} from './kind.ts';
import { membersOf } from './members-of.ts';
import { ofAny } from './of-any.ts';
import { propertiesOfKind } from './properties-of-kind.ts';

/** A property of a kind, its own or one that it shares with others. */
export interface Property extends PropertyDeclaration {
  readonly name: string;
}

/** A link seen from one of its ends: following it from many nodes at once is one statement. */
export interface Hop {
  /** Name of the field on the kind that it starts from. */
  readonly field: string;
  readonly doc: string;
  /** Name under which claims refer to it: the declared link's, at both ends. */
  readonly about: string;
  /** Type of the relationship; of an alias all of its types, as in `HEADQUARTERED_IN|ACTS_FOR`. */
  readonly type: string;
  readonly forward: boolean;
  readonly one: boolean;
  /** What it starts from and leads to: a kind, a family, or `Entity`. */
  readonly source: string;
  readonly target: string;
  /** The kinds that these stand for. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: readonly Property[];
  /** Where it may hold several times between the same two ends. */
  readonly times?: TimesDeclaration;
}

/** A kind with everything that follows from its declaration. */
export interface Kind {
  readonly name: string;
  readonly doc: string;
  /** `AI_MODEL`: the member of the GraphQL enum. */
  readonly code: string;
  /** `ai-model`: what its ids begin with. */
  readonly prefix: string;
  /** The codes that its ids end with, where there is a list of them. */
  readonly idCodes?: IdCodes;
  readonly lifetime?: LifetimeDeclaration;
  /** `aiModel` and `aiModels`: the pair of fields of Query. */
  readonly singular: string;
  readonly plural: string;
  readonly properties: readonly Property[];
  readonly hops: readonly Hop[];
  /** What its families have under one name, by links of its own and of other kinds. */
  readonly aliases: readonly Hop[];
}

/** What links lead to and lists are of: a kind, a family, or `Entity`, where some link leads to every kind. */
export interface Target {
  readonly name: string;
  readonly doc: string;
  /** The kinds that it stands for; of a kind, that alone. */
  readonly members: readonly Kind[];
  /** What all members have; of a kind, all that it has. */
  readonly properties: readonly Property[];
  readonly hops: readonly Hop[];
  readonly aliases: readonly Hop[];
  /** What any member has, except names that mean different things to two of them. */
  readonly ofAny: Pick<Kind, 'properties' | 'hops'>;
}

/** All kinds, checked against each other, with links resolved at both ends. */
export interface Ontology {
  readonly kinds: readonly Kind[];
  kind(name: string): Kind | undefined;
  /** The kind of an id such as `company/oracle`. */
  kindOfId(id: string): Kind | undefined;
  /** Links of all kinds, once each, from the side on which they are declared. */
  readonly links: readonly Hop[];
  readonly families: readonly Target[];
  /** Every kind, and then what stands for several. */
  readonly targets: readonly Target[];
  /** @throws where nothing is called so. */
  target(name: string): Target;
}

/**
 * Joins declarations into one ontology.
 * @throws {DeclarationFault} that lists every fault, each with its place and, where a word is near, what was meant.
 */
export function ontology(declared: Declarations): Ontology {
  checkDeclarations(declared);
  const declaredFamilies = declared.families ?? [];
  const links = [...declared.kinds, ...declaredFamilies].flatMap((side) =>
    Object.entries(side.links ?? {}).map(([field, link]) => ({ link, hop: hop(side.name, field, link) })),
  );
  const aliases = declaredFamilies.flatMap(aliasesOf);
  const kinds = declared.kinds.map(resolve);
  const byName = new Map(kinds.map((k) => [k.name, k]));
  const byPrefix = new Map(kinds.map((k) => [k.prefix, k]));
  const families = declaredFamilies.map(targetOf);
  const isLedTo = links.some(({ link }) => link.to === everyKind);
  const every = { name: everyKind, doc: 'Something in the world that claims are about.' };
  const targets = [
    ...kinds.map((k): Target => ({ ...k, members: [k], ofAny: k })),
    ...families,
    ...(isLedTo ? [targetOf(every)] : []),
  ];
  const targetByName = new Map(targets.map((target) => [target.name, target]));
  return Object.freeze({
    kinds,
    links: links.map((one) => one.hop),
    families,
    targets,
    kind: (name: string) => byName.get(name),
    kindOfId: (id: string) => byPrefix.get(id.slice(0, Math.max(0, id.indexOf('/')))),
    target(name: string) {
      const target = targetByName.get(name);
      if (target === undefined) throw new Error(`The ontology has no ${name}.`);
      return target;
    },
  });

  function hop(source: string, field: string, { to: target, ...link }: LinkDeclaration): Hop {
    return Object.freeze({
      field,
      doc: link.doc,
      about: field,
      type: link.type,
      forward: true,
      one: link.one === true,
      source,
      target,
      from: membersOf(source, declared),
      to: membersOf(target, declared),
      properties: propertiesOf(link.properties ?? {}),
      ...(link.times !== undefined && { times: link.times }),
    });
  }

  function resolve(k: KindDeclaration): Kind {
    const own = links.filter(({ hop }) => hop.from.includes(k.name)).map(({ hop }) => hop);
    const reversed = links
      .filter(({ hop }) => hop.to.includes(k.name))
      .map(({ hop, link: { reverse } }) => {
        const { name: field, doc } = reverse.at?.[k.name] ?? reverse;
        const back = { field, doc, forward: false, one: false };
        const ends = { source: hop.target, target: hop.source, from: hop.to, to: hop.from };
        return Object.freeze({ ...hop, ...back, ...ends });
      });
    return Object.freeze({
      name: k.name,
      doc: k.doc,
      code: screamingSnake(k.name),
      prefix: kebab(k.name),
      ...(k.idCodes !== undefined && { idCodes: k.idCodes }),
      ...(k.lifetime !== undefined && { lifetime: k.lifetime }),
      singular: camel(k.name),
      plural: k.plural ?? camel(k.name).replace(/y$/, 'ie').concat('s'),
      properties: propertiesOf(propertiesOfKind(k, declared)),
      hops: [...own, ...reversed],
      aliases: aliases.filter(({ from }) => from.includes(k.name)),
    });
  }

  /** What a link means, with what it means to kinds that mean another link by its name. */
  function docOf({ field, doc, type, forward }: Hop, others: readonly Kind[]): string {
    const unlike = others.flatMap(({ name, hops }) =>
      hops
        .filter((one) => one.field === field && (one.type !== type || one.forward !== forward))
        .map((one) => `Of ${name}: ${one.doc}`),
    );
    return [doc, ...unlike].join(' ');
  }

  /** One hop over the links of all kinds, which the stores follow at once. */
  function aliasesOf({ name: source, aliases: named = {} }: FamilyDeclaration): readonly Hop[] {
    return Object.entries(named).flatMap(([field, { doc, of }]) => {
      const hops = links.flatMap(({ hop }) =>
        Object.entries(of).some(([kind, name]) => hop.field === name && hop.from.includes(kind)) ? [hop] : [],
      );
      const [first] = hops;
      if (first === undefined) return [];
      const type = hops.map((hop) => hop.type).join('|');
      const from = hops.flatMap((hop) => hop.from);
      return [Object.freeze({ ...first, field, doc, type, source, from, properties: [] })];
    });
  }

  function targetOf({ name, doc }: Pick<FamilyDeclaration, 'name' | 'doc'>): Target {
    const members = membersOf(name, declared).flatMap((member) => byName.get(member) ?? []);
    const [first, ...others] = members;
    const hops = first?.hops
      .filter((hop) => others.every((other) => other.hops.some((one) => isShownAlike(one, hop))))
      .map((hop) => Object.freeze({ ...hop, doc: docOf(hop, others) }));
    return Object.freeze({
      name,
      doc,
      members,
      properties: commonProperties(members),
      hops: hops ?? [],
      aliases: aliases.filter(({ from }) => members.every((member) => from.includes(member.name))),
      ofAny: ofAny(members),
    });
  }
}

/**
 * Whether two kinds show a link in one way: under one name, leading to the same, with the same properties. They may be two links: the
 * investments of a firm are those that it makes, and of a country those that it hosts.
 */
export function isShownAlike(a: Hop, b: Hop): boolean {
  const isSame = a.type === b.type && a.forward === b.forward;
  const isBare =
    a.properties.length + b.properties.length === 0 && a.times === undefined && b.times === undefined;
  return a.field === b.field && a.target === b.target && a.one === b.one && (isSame || isBare);
}

function propertiesOf(declared: Readonly<Record<string, PropertyDeclaration>>): readonly Property[] {
  return Object.entries(declared).map(([name, property]) => Object.freeze({ name, ...property }));
}
