import { z } from 'zod';

/**
 * Files in one stream, which travel through a server to a command that runs beside it: of each a line of JSON, and then as many bytes
 * as that says; at the end a line that says so, since a stream may end early. A mapping and its tables are parts like the files that it maps:
 * a header could not hold them, another request would have to be kept, and a form (multipart) has no lengths.
 */
export interface Part {
  readonly role: 'mapping' | 'table' | 'file';
  /** The name under which it was given; of a table, where it is beside the mapping. */
  readonly name: string;
  readonly bytes: number;
}

export const partShape = z.strictObject({
  role: z.enum(['mapping', 'table', 'file']),
  name: z.string().min(1).max(4_096),
  bytes: z.int().nonnegative(),
});

/** The line after the last part. */
export const endOfParcel = '{"end":true}';
