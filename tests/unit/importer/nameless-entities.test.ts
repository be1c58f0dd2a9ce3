import { expect, test } from 'vitest';
import { graph } from '../../../schema/index.ts';
import { checkClaim } from '../../../src/claims/check-claim.ts';
import { namelessEntities } from '../../../src/importer/nameless-entities.ts';

const source = 'source/x';
const said = (subject: string, about: string, value: string) =>
  checkClaim({ subject, about, value, source }, graph);

test('what is led to and told of without a name is told, in whatever order, and what is only led to or only told of is not', () => {
  const nameless = namelessEntities();
  for (const claim of [
    said('company/named', 'names', 'Named'),
    said('company/named', 'owns', 'company/bare'),
    said('company/bare', 'legalForm', 'Inc.'),
    said('company/named', 'owns', 'company/elsewhere'),
    said('company/late', 'owns', 'company/named'),
    said('company/named', 'owns', 'company/late'),
    said('company/late', 'names', 'Late'),
    said('company/alone', 'legalForm', 'Inc.'),
  ])
    nameless.note(claim);
  expect(nameless.ids()).toEqual(['company/bare']);
});

test('what comes after more ids than are remembered is not told, and neither is one whose name comes then', () => {
  const nameless = namelessEntities();
  nameless.note(said('company/early', 'owns', 'company/unnamed'));
  nameless.note(said('company/unnamed', 'owns', 'company/early'));
  for (let n = 0; n < 11_000; n += 1) nameless.note(said(`company/n${n}`, 'owns', `company/m${n}`));
  nameless.note(said('company/x', 'owns', 'company/y'));
  nameless.note(said('company/y', 'owns', 'company/x'));
  nameless.note(said('company/early', 'names', 'Early'));
  expect(nameless.ids()).toEqual(['company/unnamed']);
});
