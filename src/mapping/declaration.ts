import { z } from 'zod';
import { readerNames } from './reader-names.ts';

const text = z.string();
const yes = z.enum(['yes', 'no']).transform((word) => word === 'yes');

/** A text and how it is read: what stands in one column, what an expression makes of the record, or always the same. */
export const fieldShape = z.strictObject({
  column: text.optional(),
  from: text.optional(),
  text: text.optional(),
  optional: yes.optional(),
  empty: z.array(text).optional(),
  split: text.min(1).optional(),
  words: z.record(text, text.nullable()).optional(),
  table: text.optional(),
  otherwise: text.nullable().optional(),
  decimal: z.enum(['.', ',']).optional(),
  times: text.optional(),
  format: z.union([text, z.array(text).min(1)]).optional(),
});

export type FieldShape = z.infer<typeof fieldShape>;

/** A column by its name alone, or more. */
export type FieldDeclaration = string | Readonly<Record<string, unknown>>;

const anyMap = z.record(text, z.unknown());

const tableShape = z.strictObject({
  file: text,
  key: z.union([text, anyMap]),
  value: z.union([text, anyMap]),
});

const entityShape = z.strictObject({
  kind: z.union([text, anyMap]),
  each: text.optional(),
  when: text.optional(),
  id: z.union([text, anyMap, z.array(anyMap)]),
  claims: z.record(text, z.unknown()).optional(),
});

export type EntityDeclaration = z.infer<typeof entityShape>;

/** What a file in mappings/ says, as FORMAT.md there tells it. */
export const declarationShape = z.strictObject({
  dataset: anyMap,
  source: anyMap,
  reader: z
    .strictObject({
      format: z.enum(readerNames).optional(),
      encoding: text.optional(),
      delimiter: text.length(1).optional(),
      select: text.optional(),
    })
    .optional(),
  evidence: anyMap.optional(),
  empty: z.array(text).optional(),
  ignore: z.array(text).optional(),
  tables: z.record(text, tableShape).optional(),
  entities: z.record(text, entityShape),
});

export type Declaration = z.infer<typeof declarationShape>;
