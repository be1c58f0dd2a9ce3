import { RowFault } from '../claims/problem.ts';
import { didYouMean } from '../ontology/did-you-mean.ts';
import { columnValue } from './column-value.ts';
import { datesOf, patternFault } from './date-format.ts';
import { type FieldDeclaration, type FieldShape, fieldShape } from './declaration.ts';
import { expression } from './expression.ts';
import { MappingFault } from './mapping-fault.ts';
import type { MappingParts } from './mapping-parts.ts';
import { plainNumber } from './plain-number.ts';
import type { Scope } from './scope.ts';
import { shapeFault } from './shape-fault.ts';
import { textsOf } from './texts-of.ts';

/** A field of a mapping, compiled. */
export interface Field {
  /** What it is read of, for whoever looks for it in the file. */
  readonly place: string;
  /** Whether a record may lack it. */
  readonly isOptional: boolean;
  /** What it gives that stands in the mapping itself: its text, or its words for what records have. */
  readonly literals: readonly string[];
  /** The texts that stand there, each once; none where nothing does. @throws {RowFault} */
  of(scope: Scope): Promise<readonly string[]>;
}

type Step = (text: string) => string | null;

/** @throws {MappingFault} */
export function compileField(
  declared: FieldDeclaration,
  path: readonly string[],
  parts: MappingParts,
): Field {
  const shape = typeof declared === 'string' ? { column: declared } : shapeOf(declared, path);
  const { place, read } = origin(shape, path, parts);
  const nothing = new Set([...parts.empty, ...(shape.empty ?? [])]);
  const { split } = shape;
  const steps = stepsOf(shape, path, parts);
  const finish = (text: string): string | null => {
    let done: string | null = text;
    for (const step of steps) if (done !== null) done = step(done);
    return done;
  };
  return {
    place,
    isOptional: shape.optional === true,
    literals: literalsOf(shape, nothing),
    of: async (scope) => {
      const found = textsOf(await read(scope));
      const pieces = split === undefined ? found : found.flatMap((text) => text.split(split));
      const texts: string[] = [];
      for (const piece of pieces) {
        const text = piece.trim();
        if (text === '' || nothing.has(text)) continue;
        if (text.includes('\uFFFD')) throw notText(text);
        if (errors.test(text) && shape.words?.[text] === undefined) throw noValue(text);
        texts.push(text);
      }
      if (steps.length === 0 && texts.length < 2) return texts;
      const done = texts.map(finish).filter((text) => text !== null);
      return done.length < 2 ? done : [...new Set(done)];
    },
  };
}

function shapeOf(declared: Readonly<Record<string, unknown>>, path: readonly string[]): FieldShape {
  const { success, data, error } = fieldShape.safeParse(declared);
  if (!success) throw shapeFault(error, path);
  const origins = [data.column, data.from, data.text].filter((one) => one !== undefined);
  if (origins.length !== 1)
    throw new MappingFault(path, 'it must say one of column, from and text', 'where the text is from');
  return data;
}

/** Where the text is from. */
function origin(
  { column, from, text, optional }: FieldShape,
  path: readonly string[],
  parts: MappingParts,
): { readonly place: string; readonly read: (scope: Scope) => unknown } {
  if (text !== undefined) return { place: '', read: () => text };
  if (column !== undefined) {
    parts.reads(column, optional !== true);
    return { place: column, read: ({ data }) => columnValue(data, column) };
  }
  const compiled = expression(from ?? '', [...path, 'from']);
  parts.computes(compiled);
  return { place: compiled.reads.join(', '), read: compiled.of };
}

function literalsOf(shape: FieldShape, nothing: ReadonlySet<string>): readonly string[] {
  const { text, split, words, table, otherwise, decimal, times, format } = shape;
  // What is a figure or a date for the file is not one for the mapping yet.
  if (decimal !== undefined || times !== undefined || format !== undefined) return [];
  if (words !== undefined || table !== undefined)
    return [...Object.values(words ?? {}), otherwise].filter((word) => typeof word === 'string');
  const pieces = text === undefined ? [] : split === undefined ? [text] : text.split(split);
  return pieces.map((piece) => piece.trim()).filter((piece) => piece !== '' && !nothing.has(piece));
}

/** What is done with each text, in this order. */
function stepsOf(shape: FieldShape, path: readonly string[], parts: MappingParts): readonly Step[] {
  const { words, table, otherwise, decimal, times, format } = shape;
  const steps: Step[] = [];
  if (table !== undefined) {
    const seek = parts.table(table, [...path, 'table']);
    steps.push(found(seek, otherwise, (text) => [`${text} is not in the table ${table}`, 'a text that is']));
  }
  if (words !== undefined) {
    const known = Object.keys(words);
    const seek = (text: string) => (Object.hasOwn(words, text) ? words[text] : undefined);
    steps.push(
      found(seek, otherwise, (text) => [
        `no word is given for ${text}.${didYouMean(text, known)}`,
        known.join(', '),
      ]),
    );
  }
  if (decimal !== undefined || times !== undefined) {
    const [sign, factor] = [decimal ?? '.', times ?? '1'];
    if (plainNumber(factor, '.', '1') === null)
      throw new MappingFault([...path, 'times'], `${factor} is not a number`, 'a number, such as 1000');
    steps.push(
      (text) =>
        plainNumber(text, sign, factor) ??
        refuse(`${text} is not a number`, `digits, with ${sign} before decimals`),
    );
  }
  if (format !== undefined) {
    const patterns = [format].flat();
    for (const pattern of patterns) {
      const fault = patternFault(pattern);
      if (fault !== null)
        throw new MappingFault([...path, 'format'], `${pattern}: ${fault}`, 'a pattern such as dd/MM/yyyy');
    }
    const forms = patterns.map(datesOf);
    steps.push((text) => {
      for (const form of forms) {
        const date = form(text);
        if (date !== null) return date;
      }
      return refuse(`${text} is not a date`, patterns.join(' or '));
    });
  }
  return steps;
}

/** Seeks a text, and says what becomes of one that is not found: a fault, unless the mapping gives another. */
function found(
  seek: (text: string) => string | null | undefined,
  otherwise: string | null | undefined,
  fault: (text: string) => readonly [string, string],
): Step {
  return (text) => {
    const known = seek(text);
    if (known !== undefined) return known;
    return otherwise === undefined ? refuse(...fault(text)) : otherwise;
  };
}

/** What spreadsheets write, into workbooks and tables alike, where they could not compute a cell. */
const errors = /^#(?:N\/A|DIV\/0!|REF!|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;

const noValue = (text: string): RowFault =>
  new RowFault('BAD_VALUE', '', `${text} is what a spreadsheet writes for no value`, 'a value');

/** U+FFFD stands where bytes were no text of the encoding, here or on the way to the file. */
const notText = (text: string): RowFault =>
  new RowFault(
    'BAD_TEXT',
    '',
    `${text} has characters that were lost`,
    'text in UTF-8, or in the encoding that the mapping names',
  );

function refuse(message: string, expected: string): never {
  throw new RowFault('BAD_VALUE', '', message, expected);
}
