import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { FileFault } from '../../importer/file-fault.ts';
import { endOfParcel, type Part } from './part.ts';

/** A file that is to travel, and what it is called there. */
export type PackedFile = Omit<Part, 'bytes'> & { readonly path: string };

/** A stream whose length is known before it is read. */
export interface Parcel {
  readonly bytes: number;
  /** @throws {FileFault} where a file is no longer what it was when its length was taken */
  readonly chunks: () => AsyncGenerator<Buffer>;
}

/** Packs files one behind the other; none of them is held in memory. */
export async function packParcel(files: readonly PackedFile[]): Promise<Parcel> {
  const packed = await Promise.all(
    files.map(async ({ role, name, path }) => {
      const { size: bytes, mtimeMs } = await stat(path);
      const part: Part = { role, name, bytes };
      return { part, path, mtimeMs, head: Buffer.from(`${JSON.stringify(part)}\n`) };
    }),
  );
  const end = Buffer.from(`${endOfParcel}\n`);
  return {
    bytes: packed.reduce((sum, { part, head }) => sum + head.length + part.bytes, end.length),
    async *chunks() {
      for (const { part, path, mtimeMs, head } of packed) {
        yield head;
        let sent = 0;
        if (part.bytes > 0)
          for await (const chunk of createReadStream(path, { end: part.bytes - 1 })) {
            sent += chunk.length;
            yield chunk;
          }
        const now = await stat(path);
        if (sent < part.bytes || now.size !== part.bytes || now.mtimeMs !== mtimeMs)
          throw new FileFault(`${part.name} was changed while it was sent: run the same command again.`);
      }
      yield end;
    },
  };
}
