import { faultsOfTimes } from './check-times.ts';
import { type Declarations, everyKind } from './declarations.ts';
import { didYouMean } from './did-you-mean.ts';
import { camelCase, type FaultNotes, type Side } from './fault-notes.ts';
import type { LinkDeclaration, PropertyDeclaration } from './kind.ts';
import { membersOf } from './members-of.ts';

/** Columns that the store keeps of a link beside those of its properties. */
const columnsOfLinks = ['id', 'claims', 'basis', 'confidence', 'time', 'heldFrom', 'heldUntil'];

/** Fields that every entry of a list has, beside those columns. */
const fieldsOfEdges = ['cursor', 'node', 'origins'];

/** A link where it is declared. */
export interface DeclaredLink {
  readonly side: Side;
  readonly name: string;
  readonly link: LinkDeclaration;
}

/** Notes what is wrong with a link. `types` has the place of each type of relationship that was met. */
export function checkLink(
  { side, name, link }: DeclaredLink,
  declared: Declarations,
  notes: FaultNotes,
  types: Map<string, string>,
): void {
  const { faults, field, fields, sentence, columns } = notes;
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
    checkPropertyOfLink(`${place}.${property}`, property, of, notes);
  faults.push(...faultsOfTimes(place, link));
  columns(place, link.properties ?? {}, columnsOfLinks);
  const led = membersOf(link.to, declared);
  const targets = [...declared.kinds, ...(declared.families ?? [])].map((target) => target.name);
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

function checkPropertyOfLink(
  of: string,
  name: string,
  property: PropertyDeclaration,
  { faults, sentence, range }: FaultNotes,
): void {
  sentence(of, property.doc);
  if (!camelCase.test(name)) faults.push(`${of}: names of fields are camelCase`);
  if (fieldsOfEdges.includes(name)) faults.push(`${of}: every entry of a list has a field of that name`);
  range(of, property);
  if (property.datedBy !== undefined)
    faults.push(`${of}: money of a link is dated by its source, and takes no datedBy`);
}
