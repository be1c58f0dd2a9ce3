import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { random } from '../random.ts';
import { namesLike } from './names-like.ts';

/** Countries, with how the names of subsidiaries there say so, and a legal form of theirs. */
const places = [
  ...([
    ['us', 'America', 'Inc.'],
    ['us', 'USA', 'LLC'],
    ['us', 'Texas', 'LLC'],
    ['gb', 'UK', 'Ltd'],
    ['gb', 'London', 'PLC'],
    ['de', 'Deutschland', 'GmbH'],
    ['de', 'Germany', 'AG'],
    ['fr', 'France', 'SAS'],
  ] as const),
  ...([
    ['it', 'Italia', 'S.p.A.'],
    ['jp', 'Japan', 'Co., Ltd.'],
    ['jp', 'Osaka', 'K.K.'],
    ['kr', 'Korea', 'Co., Ltd.'],
    ['cn', 'Shanghai', 'Co., Ltd.'],
    ['cn', 'China', 'Limited'],
    ['sg', 'Singapore', 'Pte. Ltd.'],
    ['au', 'Australia', 'Pty Ltd'],
  ] as const),
];

/** Writes firms with `count` names as JSON Lines, the same ones for the same seed: firms as several registers have them, their subsidiaries, and firms called something like them. */
export async function generateFirms(
  file: string,
  count: number,
  known: readonly string[],
  seed = 1,
): Promise<{ readonly firms: number; readonly identified: number }> {
  const out = createWriteStream(file);
  const next = random(seed);
  const of = namesLike(known, next);
  const write = async (line: object): Promise<void> => {
    if (!out.write(`${JSON.stringify(line)}\n`)) await once(out, 'drain');
  };
  await write({ source: { id: 'source/firms', title: 'Firms', published: '2024-01-01', lang: 'en' } });
  /** What firms of one name have: registers agree on some of it. */
  const numbers = new Map<string, number>();
  const homes = new Map<string, (typeof places)[number] | undefined>();
  let [firms, identified] = [0, 0];
  for (let names = 0; names < count; firms++) {
    const base = of.known();
    const draw = next();
    const isItself = draw < 0.3;
    const drawn = places[Math.floor(next() * places.length)] ?? places[0];
    // Registers seldom disagree about the country of a firm.
    const place = (isItself && next() < 0.9 ? homes.get(base) : undefined) ?? drawn;
    if (isItself && !homes.has(base)) homes.set(base, place);
    const [country = 'us', where, form] = place ?? [];
    const called = isItself
      ? [of.written(base)]
      : [draw < 0.6 ? of.subsidiary(base, String(where), String(form)) : `${of.coined()} ${form}`];
    const alias = of.written(called[0] ?? base);
    if (next() < 0.25 && !called.includes(alias)) called.push(alias);
    const say = (about: string, value: string) =>
      write({ subject: `company/firm-${firms}`, about, value, source: 'source/firms' });
    for (const name of called.slice(0, count - names)) await say('names', `${name}@en COMMON`);
    names += called.length;
    await say('headquarteredIn', `country/${country}`);
    if (next() < 1 / 3) {
      // A tenth of those of one name have one number: the same firm in two registers.
      const shared = isItself && next() < 0.3 ? numbers.get(base) : undefined;
      const number = shared ?? firms + 1;
      numbers.set(base, number);
      identified += 1;
      await say('identifiers', `WIKIDATA:Q${number}`);
    }
    if (next() < 0.3) await say('website', `https://www.${of.host(called[0] ?? base)}.example/`);
  }
  out.end();
  await once(out, 'finish');
  return { firms, identified };
}
