import { kebab } from './casing.ts';
import { faultsOfFamilies } from './check-families.ts';
import { checkLink } from './check-link.ts';
import type { Declarations } from './declarations.ts';
import { didYouMean } from './did-you-mean.ts';
import { faultNotes, type Side } from './fault-notes.ts';
import { judgementNames } from './judgements.ts';
import type { KindDeclaration, PropertyDeclaration } from './kind.ts';
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

/** Columns that the store keeps beside those of properties: its id, what a source says of itself, and which entities are shown as one. */
const columnsOfEntities = ['id', 'head', 'claims', 'shownAs', 'mergedIds'];

/** @throws {DeclarationFault} */
export function checkDeclarations(declared: Declarations): void {
  const { common, kinds, families = [], linksFirst = [] } = declared;
  const notes = faultNotes(faultsOfFamilies(declared));
  const { faults, take, once, sentence, field, fields, columns, range } = notes;
  const types = new Map<string, string>();

  for (const k of kinds) for (const name of reserved) take(`${k.name}.${name}`, 'what every entity has');
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
    checkCodes(k, properties);
    checkInPlaceOfName(k, properties);
  }
  for (const { name, aliases = {} } of families)
    for (const [alias, { doc, of }] of Object.entries(aliases)) {
      sentence(`${name}.${alias}`, doc);
      // A kind whose own link it is has the field once.
      for (const kind of membersOf(name, declared).filter((member) => of[member] !== alias))
        field(`${kind}.${alias}`, `a name of the family ${name}`);
    }
  for (const one of linksFirst)
    if (!kinds.includes(one)) faults.push(`linksFirst: ${one.name} is not one of the kinds.`);
  if (faults.length > 0) throw new DeclarationFault(faults);

  function checkSide(side: Side): void {
    for (const [name, property] of Object.entries(side.properties)) checkProperty(side, name, property);
    for (const [name, link] of Object.entries(side.links))
      checkLink({ side, name, link }, declared, notes, types);
  }

  function checkProperty(side: Side, name: string, property: PropertyDeclaration): void {
    const place = `${side.name}.${name}`;
    fields(side, name, 'a property');
    sentence(place, property.doc);
    if (property.value.output.type === 'enum')
      for (const [member, doc] of Object.entries(property.value.output.members))
        sentence(`${place} ${member}`, doc);
    if (property.event !== undefined) checkEvent(side, name, property);
    range(place, property);
    const { datedBy } = property;
    if (datedBy !== undefined && side.properties[datedBy]?.value.name !== 'FuzzyDate')
      faults.push(
        `${place}: datedBy names ${datedBy}, which is not a fuzzy date of ${side.name}.${didYouMean(datedBy, Object.keys(side.properties))}`,
      );
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

  function checkCodes({ name, calledBy = [] }: KindDeclaration, properties: Side['properties']): void {
    const alone = Object.keys(properties).filter((one) => properties[one]?.many !== true);
    for (const code of calledBy)
      if (!alone.includes(code))
        faults.push(
          `${name}: it is called by ${code}, which is not a property of which it has one.${didYouMean(code, alone)}`,
        );
  }

  function checkInPlaceOfName(
    { name, inPlaceOfName: shown }: KindDeclaration,
    properties: Side['properties'],
  ): void {
    if (shown === undefined) return;
    const texts = Object.keys(properties).filter(
      (one) => properties[one]?.many !== true && properties[one]?.value.name === 'Text',
    );
    if (!texts.includes(shown))
      faults.push(
        `${name}: ${shown}, shown in place of a name, is not a text of which it has one.${didYouMean(shown, texts)}`,
      );
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
}
