import countries from 'i18n-iso-countries';
import { rowsOf } from './rows.ts';

/** Securities and their issuers of a file of listed companies of FinanceDatabase, as rows of claims, with how many there are. */
export function fromListed(text: string, source: string) {
  const [header = [], ...records] = cellsOf(text);
  const { rows, say } = rowsOf(source);
  for (const record of records) {
    const at = (column: string): string => record[header.indexOf(column)] ?? '';
    const slug = at('symbol')
      .toLowerCase()
      .replace(/[^a-z0-9.-]/g, '-');
    const [security, company] = [`security/${slug}`, `company/listed-${slug}`];
    const country = countries.getAlpha2Code(at('country'), 'en')?.toLowerCase();
    say(security, 'ticker', at('symbol'));
    say(security, 'mic', at('mic'));
    say(security, 'currency', at('currency'));
    say(security, 'listing', at('delisted') === 'True' ? 'DELISTED' : 'LISTED');
    say(security, 'identifiers', at('isin') && `ISIN:${at('isin')}`);
    say(security, 'identifiers', at('figi') && `FIGI:${at('figi')}`);
    say(security, 'issuer', company);
    say(company, 'names', at('name') && `${at('name')}@ OFFICIAL`);
    say(company, 'website', at('website'));
    say(company, 'headquarteredIn', country && `country/${country}`);
  }
  return { rows, securities: records.length };
}

/** The cells of comma-separated lines, in which quoted cells may hold commas and quotes (RFC 4180). */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.trim().split(/\r?\n/);
  return lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
    ),
  );
}
