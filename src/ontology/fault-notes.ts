import type { LinkDeclaration, PropertyDeclaration } from './kind.ts';

/** A kind or a family, with the kinds that have what it declares. */
export interface Side {
  readonly name: string;
  readonly properties: Readonly<Record<string, PropertyDeclaration>>;
  readonly links: Readonly<Record<string, LinkDeclaration>>;
  readonly owners: readonly string[];
}

/** How fields are named. */
export const camelCase = /^[a-z][A-Za-z0-9]*$/;

/** What is wrong with declarations, a line each, and the checks that several of them share. */
export interface FaultNotes {
  readonly faults: string[];
  /** Notes that a name is taken, without looking whether it was. */
  take(key: string, what: string): void;
  /** What may be there once. */
  once(key: string, place: string, what: string): void;
  /** A field of one kind: `Company.owns`. */
  field(place: string, what: string): void;
  /** A field of each kind that has what a side declares. */
  fields(side: Side, name: string, what: string): void;
  sentence(place: string, doc: string): void;
  range(place: string, property: PropertyDeclaration): void;
  /** Two properties must not be stored in one column: `amount` of money takes `amountValue`, for example. */
  columns(
    place: string,
    properties: Readonly<Record<string, PropertyDeclaration>>,
    reserved: readonly string[],
  ): void;
}

/** @param known faults that were found before */
export function faultNotes(known: readonly string[]): FaultNotes {
  const faults = [...known];
  const taken = new Map<string, string>();
  return { faults, take, once, sentence, field, fields, columns, range };

  function take(key: string, what: string): void {
    taken.set(key, what);
  }

  function field(place: string, what: string): void {
    if (!camelCase.test(place.slice(place.indexOf('.') + 1)))
      faults.push(`${place}: names of fields are camelCase`);
    once(place, place, what);
  }

  function fields({ name: side, owners }: Side, name: string, what: string): void {
    for (const owner of owners)
      field(`${owner}.${name}`, side === owner ? what : `${what} of the family ${side}`);
  }

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

  function range(place: string, { plausible, value }: PropertyDeclaration): void {
    if (plausible !== undefined && value.figure === undefined)
      faults.push(`${place}: a plausible range is of figures, and ${value.name} has none`);
  }

  function once(key: string, place: string, what: string): void {
    const other = taken.get(key);
    if (other !== undefined) faults.push(`${place}: ${what} clashes with ${other}`);
    take(key, what);
  }

  function sentence(place: string, doc: string): void {
    if (!/^[A-Z].*[.]$/s.test(doc.trim()))
      faults.push(`${place}: missing sentence (doc: 'What it is, with a stop at the end.')`);
  }
}
