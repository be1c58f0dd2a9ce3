import { camel, kebab, screamingSnake } from './casing.ts';
import { checkDeclarations } from './check-declarations.ts';
import { type Declarations, everyKind } from './declarations.ts';
import type {
  IdCodes,
  KindDeclaration,
  LinkDeclaration,
  PropertyDeclaration,
  TimesDeclaration,
} from './kind.ts';

/** A property of a kind, its own or common to all kinds. */
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
  readonly type: string;
  readonly forward: boolean;
  readonly one: boolean;
  /** Kinds that it starts from and leads to. */
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
  /** `aiModel` and `aiModels`: the pair of fields of Query. */
  readonly singular: string;
  readonly plural: string;
  readonly properties: readonly Property[];
  readonly hops: readonly Hop[];
}

/** All kinds, checked against each other, with links resolved at both ends. */
export interface Ontology {
  readonly kinds: readonly Kind[];
  kind(name: string): Kind | undefined;
  /** The kind of an id such as `company/oracle`. */
  kindOfId(id: string): Kind | undefined;
  /** Links of all kinds, once each, from the side on which they are declared. */
  readonly links: readonly Hop[];
}

/**
 * Joins declarations into one ontology.
 * @throws {DeclarationFault} that lists every fault, each with its place and, where a word is near, what was meant.
 */
export function ontology(declared: Declarations): Ontology {
  checkDeclarations(declared);
  const names = declared.kinds.map((k) => k.name);
  const links = declared.kinds.flatMap((k) =>
    Object.entries(k.links).map(([field, link]) => hop(k, field, link)),
  );
  const kinds = declared.kinds.map((k) => resolve(k));
  const byName = new Map(kinds.map((k) => [k.name, k]));
  const byPrefix = new Map(kinds.map((k) => [k.prefix, k]));
  return Object.freeze({
    kinds,
    links,
    kind: (name: string) => byName.get(name),
    kindOfId: (id: string) => byPrefix.get(id.slice(0, Math.max(0, id.indexOf('/')))),
  });

  function hop(k: KindDeclaration, field: string, link: LinkDeclaration): Hop {
    const to = [link.to].flat().flatMap((name) => (name === everyKind ? names : [name]));
    const properties = propertiesOf(link.properties ?? {});
    return Object.freeze({
      field,
      doc: link.doc,
      about: field,
      type: link.type,
      forward: true,
      one: link.one === true,
      from: [k.name],
      to,
      properties,
      ...(link.times !== undefined && { times: link.times }),
    });
  }

  function resolve(k: KindDeclaration): Kind {
    const reversed = declared.kinds.flatMap((other) =>
      Object.entries(other.links).flatMap(([field, link]) => {
        const forward = links.find((l) => l.about === field && l.from[0] === other.name);
        if (forward === undefined || !forward.to.includes(k.name)) return [];
        const back = { field: link.reverse.name, doc: link.reverse.doc, forward: false, one: false };
        return [Object.freeze({ ...forward, ...back, from: forward.to, to: forward.from })];
      }),
    );
    return Object.freeze({
      name: k.name,
      doc: k.doc,
      code: screamingSnake(k.name),
      prefix: kebab(k.name),
      ...(k.idCodes !== undefined && { idCodes: k.idCodes }),
      singular: camel(k.name),
      plural: k.plural ?? camel(k.name).replace(/y$/, 'ie').concat('s'),
      properties: propertiesOf({ ...declared.common, ...k.properties }),
      hops: [...links.filter((l) => l.from[0] === k.name), ...reversed],
    });
  }
}

function propertiesOf(declared: Readonly<Record<string, PropertyDeclaration>>): readonly Property[] {
  return Object.entries(declared).map(([name, property]) => Object.freeze({ name, ...property }));
}
