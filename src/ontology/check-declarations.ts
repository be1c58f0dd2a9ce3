import { kebab } from './casing.ts';
import { faultsOfFamilies } from './check-families.ts';
import { faultsOfTimes } from './check-times.ts';
import { type Declarations, everyKind } from './declarations.ts';
import { didYouMean } from './did-you-mean.ts';
import { judgementNames } from './judgements.ts';
import type { KindDeclaration, LinkDeclaration, PropertyDeclaration } from './kind.ts';
import { membersOf } from './members-of.ts';
import { propertiesOfKind } from './properties-of-kind.ts';

/** Every fault of a set of declarations, one per line. It ends the program before it serves anything. */
export class DeclarationFault extends Error {
  override readonly name = 'DeclarationFault';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(`the ontology has ${faults.length} fault(s):\n${faults.map((f) => `- ${f}`).join('\n')}`);
    this.faults = faults;
  }
}

/** Fields that every entity has whatever its kind says, so that no declaration may take their names. */
const reserved = [
  'id',
  'kind',
  'name',
  'claims',
  'links',
  'neighbours',
  'evidence',
  'edge',
  'source',
  'live',
  'mergedFrom',
  ...judgementNames,
];

/** Columns that the store keeps beside those of properties: of an entity its id and what a source says of itself, of a link its claims and times. */
const columnsOfEntities = ['id', 'head', 'claims', 'shownAs', 'mergedIds'];
const columnsOfLinks = ['id', 'claims', 'basis', 'confidence', 'time', 'heldFrom', 'heldUntil'];

/** Fields that every entry of a list has, beside those columns. */
const fieldsOfEdges = ['cursor', 'node', 'origins'];

const camelCase = /^[a-z][A-Za-z0-9]*$/;

/** A kind or a family, with the kinds that have what it declares. */
interface Side {
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  readonly links: Readonly<Record<string, LinkDeclaration>>;
  readonly owners: readonly string[];
}

/** @throws {DeclarationFault} */
export function checkDeclarations(declared: Declarations): void {
  const { common, kinds, families = [] } = declared;
  const faults = [...faultsOfFamilies(declared)];
  const targets = [...kinds, ...families].map(({ name }) => name);
  const taken = new Map<string, string>();
  const types = new Map<string, string>();

  for (const k of kinds) for (const name of reserved) taken.set(`${k.name}.${name}`, 'what every entity has');
  for (const k of kinds) {
    once(`kind/${kebab(k.name)}`, k.name, `kind ${k.name}`);
    if (!/^[A-Z][A-Za-z0-9]*$/.test(k.name)) faults.push(`${k.name}: a kind's name is PascalCase`);
    sentence(k.name, k.doc);
    checkSide({ ...k, properties: { ...common, ...k.properties }, owners: [k.name] });
  }
  for (const { name, doc, properties = {}, links = {} } of families) {
    sentence(name, doc);
    checkSide({ name, properties, links, owners: membersOf(name, declared) });
  }
  for (const k of kinds) {
    const properties = propertiesOfKind(k, declared);
    columns(k.name, properties, columnsOfEntities);
    checkLifetime(k, properties);
  }
  if (faults.length > 0) throw new DeclarationFault(faults);

  function checkSide(side: Side): void {
    for (const [name, property] of Object.entries(side.properties)) checkProperty(side, name, property);
    for (const [name, link] of Object.entries(side.links)) checkLink(side, name, link);
  }

  function checkProperty(side: Side, name: string, property: PropertyDeclaration): void {
    const place = `${side.name}.${name}`;
    fields(side, name, 'a property');
    sentence(place, property.doc);
    if (property.value.output.type === 'enum')
      for (const [member, doc] of Object.entries(property.value.output.members))
        sentence(`${place} ${member}`, doc);
    if (property.event !== undefined) checkEvent(side, name, property);
    checkRange(place, property);
    const { datedBy } = property;
    if (datedBy !== undefined && side.properties[datedBy]?.value.name !== 'FuzzyDate')
      faults.push(
        `${place}: datedBy names ${datedBy}, which is not a fuzzy date of ${side.name}.${didYouMean(datedBy, Object.keys(side.properties))}`,
      );
  }

  function checkRange(place: string, { plausible, value }: PropertyDeclaration): void {
    if (plausible !== undefined && value.figure === undefined)
      faults.push(`${place}: a plausible range is of figures, and ${value.name} has none`);
  }

  /** Two events of one kind with the same word could be neither told apart nor ordered. */
  function checkEvent(side: Side, name: string, { event = '', value, many }: PropertyDeclaration): void {
    const place = `${side.name}.${name}`;
    if (value.name !== 'FuzzyDate' || many === true)
      faults.push(`${place}: an event is a fuzzy date of which there is one`);
    if (!/^[a-z]+( [a-z]+)*$/.test(event))
      faults.push(`${place}: event ${event} is not made of lowercase words`);
    for (const owner of side.owners) once(`event/${owner}/${event}`, place, `event ${event}`);
  }

  function checkLink(side: Side, name: string, link: LinkDeclaration): void {
    const place = `${side.name}.${name}`;
    fields(side, name, 'a link');
    sentence(place, link.doc);
    for (const { name: back, doc } of [link.reverse, ...Object.values(link.reverse.at ?? {})])
      sentence(`${place} (reverse ${back})`, doc);
    if (!/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/.test(link.type))
      faults.push(`${place}: type ${link.type} is SCREAMING_SNAKE`);
    const other = types.get(link.type);
    if (other !== undefined) faults.push(`${place}: type ${link.type} is that of ${other} already`);
    types.set(link.type, place);
    for (const [property, of] of Object.entries(link.properties ?? {}))
      checkPropertyOfLink(`${place}.${property}`, property, of);
    faults.push(...faultsOfTimes(place, link));
    columns(place, link.properties ?? {}, columnsOfLinks);
    const led = membersOf(link.to, declared);
    if (led.length === 0)
      faults.push(`${place}: unknown target ${link.to}.${didYouMean(link.to, [...targets, everyKind])}`);
    for (const kind of Object.keys(link.reverse.at ?? {}).filter((name) => !led.includes(name)))
      faults.push(
        `${place}: its reverse has a name at ${kind}, where it does not lead.${didYouMean(kind, led)}`,
      );
    for (const kind of led) {
      const { name: back } = link.reverse.at?.[kind] ?? link.reverse;
      field(`${kind}.${back}`, `the reverse of ${place}`);
    }
  }

  function checkPropertyOfLink(of: string, name: string, property: PropertyDeclaration): void {
    sentence(of, property.doc);
    if (!camelCase.test(name)) faults.push(`${of}: names of fields are camelCase`);
    if (fieldsOfEdges.includes(name)) faults.push(`${of}: every entry of a list has a field of that name`);
    checkRange(of, property);
    if (property.datedBy !== undefined)
      faults.push(`${of}: money of a link is dated by its source, and takes no datedBy`);
  }

  /** A field of each kind that has it. */
  function fields({ name: side, owners }: Side, name: string, what: string): void {
    for (const owner of owners)
      field(`${owner}.${name}`, side === owner ? what : `${what} of the family ${side}`);
  }

  function field(place: string, what: string): void {
    if (!camelCase.test(place.slice(place.indexOf('.') + 1)))
      faults.push(`${place}: names of fields are camelCase`);
    once(place, place, what);
  }

  function checkLifetime({ name, lifetime = {} }: KindDeclaration, properties: Side['properties']): void {
    const dates = Object.keys(properties).filter((one) => properties[one]?.value.name === 'FuzzyDate');
    for (const date of Object.values(lifetime))
      if (!dates.includes(date))
        faults.push(
          `${name}: its lifetime names ${date}, which is not a fuzzy date of it.${didYouMean(date, dates)}`,
        );
    if (lifetime.during !== undefined && Object.keys(lifetime).length > 1)
      faults.push(`${name}: its lifetime is a span or a beginning and an end, and not both`);
  }

  /** Two properties must not be stored in one column: `amount` of money takes `amountValue`, for example. */
  function columns(
    place: string,
    properties: Readonly<Record<string, PropertyDeclaration>>,
    reserved: readonly string[],
  ): void {
    const of = new Map(reserved.map((column) => [column, 'the store']));
    for (const [name, { value }] of Object.entries(properties))
      for (const { suffix } of [...value.columns, ...(value.summary?.columns ?? [])]) {
        const column = `${name}${suffix}`;
        const other = of.get(column);
        if (other !== undefined)
          faults.push(`${place}.${name}: its column ${column} clashes with that of ${other}`);
        of.set(column, name);
      }
  }

  function once(key: string, place: string, what: string): void {
    const other = taken.get(key);
    if (other !== undefined) faults.push(`${place}: ${what} clashes with ${other}`);
    taken.set(key, what);
  }

  function sentence(place: string, doc: string): void {
    if (!/^[A-Z].*[.]$/s.test(doc.trim()))
      faults.push(`${place}: missing sentence (doc: 'What it is, with a stop at the end.')`);
  }
}
