import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const ids = z.record(z.string(), z.string());

/** What of the registers belongs to the seeds and what of funding rounds does not, and which firm or body of theirs it is: chosen.yaml. */
export const chosen = z
  .strictObject({
    securities: ids,
    bodies: ids,
    persons: ids,
    same: ids,
    roundsLeftOut: z.record(z.string(), ids),
  })
  .parse(parse(readFileSync(join(import.meta.dirname, 'chosen.yaml'), 'utf8')));
