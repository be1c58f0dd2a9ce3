import DataLoader from 'dataloader';
import type { Rate } from '../ontology/value-kind.ts';
import { type RateKey, rates } from '../shapes/rates.ts';
import { textOf } from '../store/cell.ts';
import type { Reading } from './reading.ts';

/** Exchange rates by currency and day; null where none is known. */
export function rateLoader({ read, once }: Reading): DataLoader<RateKey, Rate | null, string> {
  return once(
    rateLoader,
    '',
    () =>
      new DataLoader<RateKey, Rate | null, string>(
        async (keys) => {
          const found = new Map<string, Rate>();
          for (const row of await read(rates(keys)))
            found.set(nameOf({ currency: textOf(row.currency), day: textOf(row.day) }), {
              perUsd: textOf(row.perUsd),
              day: textOf(row.rateDay),
              source: textOf(row.source),
            });
          return keys.map((key) => found.get(nameOf(key)) ?? null);
        },
        { cacheKeyFn: nameOf },
      ),
  );
}

const nameOf = ({ currency, day }: RateKey): string => `${currency} ${day}`;
