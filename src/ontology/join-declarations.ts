import { camel, kebab, screamingSnake } from './casing.ts';
import { checkDeclarations } from './check-declarations.ts';
import { commonProperties } from './common-properties.ts';
import { type Declarations, everyKind } from './declarations.ts';
import { isShownAlike } from './is-shown-alike.ts';
import type { FamilyDeclaration, KindDeclaration, LinkDeclaration, PropertyDeclaration } from './kind.ts';
import { membersOf } from './members-of.ts';
import { ofAny } from './of-any.ts';
import type { Hop, Kind, Ontology, Property, Target } from './ontology.ts';
import { propertiesOfKind } from './properties-of-kind.ts';

/**
 * Joins declarations into one ontology.
 * @throws {DeclarationFault} that lists every fault, each with its place and, where a word is near, what was meant.
 */
export function joinDeclarations(declared: Declarations): Ontology {
  checkDeclarations(declared);
  const declaredFamilies = declared.families ?? [];
  const linkedBy = [...new Set([...(declared.linksFirst ?? []), ...declared.kinds, ...declaredFamilies])];
  const links = linkedBy.flatMap((side) =>
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
    const properties = propertiesOf(propertiesOfKind(k, declared));
    const inPlaceOfName = properties.find(({ name }) => name === k.inPlaceOfName);
    return Object.freeze({
      name: k.name,
      doc: k.doc,
      code: screamingSnake(k.name),
      prefix: kebab(k.name),
      ...(k.idCodes !== undefined && { idCodes: k.idCodes }),
      ...(k.calledBy !== undefined && { calledBy: k.calledBy }),
      ...(inPlaceOfName !== undefined && { inPlaceOfName }),
      ...(k.lifetime !== undefined && { lifetime: k.lifetime }),
      singular: camel(k.name),
      plural: k.plural ?? camel(k.name).replace(/y$/, 'ie').concat('s'),
      properties,
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

function propertiesOf(declared: Readonly<Record<string, PropertyDeclaration>>): readonly Property[] {
  return Object.entries(declared).map(([name, property]) => Object.freeze({ name, ...property }));
}
