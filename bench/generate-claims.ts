import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { canonicalJson } from '../src/claims/canonical-form.ts';
import { random } from './random.ts';

/**
 * Writes `count` claims as JSON Lines, the same ones for the same seed: companies, and investments of which each has an
 * investor, a host among 200 countries (few of them popular), a status, a date and an amount that some sources dispute.
 */
export async function generateClaims(file: string, count: number, seed = 1): Promise<void> {
  const out = createWriteStream(file);
  const next = random(seed);
  const pick = (n: number): number => Math.floor(next() * n);
  /** Small numbers far more often than large ones, as in real graphs. */
  const popular = (n: number): number => Math.floor(n * next() ** 4);
  const write = async (line: string): Promise<void> => {
    if (!out.write(`${line}\n`)) await once(out, 'drain');
  };
  const kinds = ['OFFICIAL', 'PRESS', 'RESEARCH', 'BLOG'];
  for (let s = 0; s < 100; s++)
    await write(
      `{"source":${canonicalJson({ id: `source/generated-${s}`, title: `Generated ${s}`, lang: 'en', published: day(s * 3), sourceKind: kinds[s % 4] ?? 'OTHER' })}}`,
    );
  const companies = Math.max(1, Math.floor(count / 40));
  for (let written = 0, n = 0; written < count; n++) {
    const investment = `investment/generated-${n}`;
    const company = `company/generated-${n % companies}`;
    const said: [string, string, string][] = [
      [investment, 'names', `Generated works ${n}@en COMMON`],
      [investment, 'status', ['ANNOUNCED', 'UNDERWAY', 'COMPLETED'][pick(3)] ?? 'ANNOUNCED'],
      [investment, 'announced', day(pick(1500))],
      [investment, 'amount', `${1 + pick(9_000)}000000 USD AT_LEAST`],
      [investment, 'amount', `${1 + pick(9_000)}000000 USD`],
      [investment, 'investors', `company/generated-${popular(companies)}`],
      [investment, 'hosts', `country/${code(popular(200))}`],
      [investment, 'conditions', `Condition ${pick(1000)}`],
    ];
    if (n < companies)
      said.push(
        [company, 'names', `Generated company ${n}@en COMMON`],
        [company, 'names', `생성된 회사 ${n}@ko COMMON`],
        [company, 'headquarteredIn', `country/${code(popular(200))}`],
      );
    for (const [subject, about, value] of said.slice(0, count - written))
      await write(
        canonicalJson({
          subject,
          about,
          value,
          source: `source/generated-${pick(100)}`,
          locator: `row ${n}`,
        }),
      );
    written += Math.min(said.length, count - written);
  }
  out.end();
  await once(out, 'finish');
}

const day = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

/** Two letters: what they stand for does not matter here. */
const code = (n: number): string =>
  `${String.fromCharCode(97 + Math.floor(n / 26))}${String.fromCharCode(97 + (n % 26))}`;
