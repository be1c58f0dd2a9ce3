import { z } from 'zod';
import { type ClaimRow, rowsOf } from './rows.ts';

const entity = z.object({
  id: z.string(),
  schema: z.enum(['Payment', 'Address', 'Company', 'Person', 'Organization']),
  properties: z.record(z.string(), z.array(z.string())),
});

const prefixes = {
  Payment: 'payment',
  Address: 'address',
  Company: 'company',
  Person: 'person',
  Organization: 'organization',
};
/** What our kinds call the country of an entity. */
const countries = {
  Payment: '',
  Address: 'country',
  Company: 'headquarteredIn',
  Person: 'residence',
  Organization: 'country',
};

/** Entities of FollowTheMoney, one JSON object a line, as rows of claims, with how many there are of each schema. */
export function fromFtm(
  text: string,
  source: string,
): { rows: readonly ClaimRow[]; counts: Record<string, number> } {
  const entities = text
    .trim()
    .split('\n')
    .map((line) => entity.parse(JSON.parse(line)));
  const { rows, say } = rowsOf(source);
  const ids = new Map(entities.map(({ id, schema }) => [id, `${prefixes[schema]}/ftm-${id}`]));
  const counts: Record<string, number> = {};
  for (const { id, schema, properties: of } of entities) {
    const subject = ids.get(id) ?? '';
    const sayAll = (
      property: string,
      about: string,
      value: (one: string) => string | undefined = (one) => one,
    ) => {
      for (const one of of[property] ?? []) say(subject, about, value(one));
    };
    counts[schema] = (counts[schema] ?? 0) + 1;
    sayAll('name', 'names', (name) => `${name}@ COMMON`);
    if (schema !== 'Payment') sayAll('country', countries[schema], (code) => `country/${code}`);
    sayAll('addressEntity', 'addresses', (one) => ids.get(one));
    if (schema === 'Address') {
      for (const about of ['full', 'street', 'city']) sayAll(about, about);
    } else if (schema === 'Payment') {
      sayAll('payer', 'payers', (one) => ids.get(one));
      sayAll('beneficiary', 'beneficiaries', (one) => ids.get(one));
      sayAll('amountEur', 'amount', (amount) => `${amount} EUR`);
      sayAll('date', 'paid');
    }
  }
  return { rows, counts };
}
