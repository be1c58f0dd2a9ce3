import { expect, test } from 'vitest';
import { embeddedFault } from '../../../src/store/embedded/embedded-fault.ts';
import { StatementRefused, StoreTimeout, StoreUnavailable } from '../../../src/store/errors.ts';

test.each([
  ['GRAFEO-Q003: timeout error: Query exceeded the 30s timeout', StoreTimeout],
  ['GRAFEO-S001: storage full', StoreUnavailable],
  ['GRAFEO-T004: transaction conflict', StoreUnavailable],
  ['GRAFEO-Q001: syntax error', StatementRefused],
])('takes %s for what it is, and says nothing of it', (text, family) => {
  const fault = embeddedFault(new Error(`Query error: ${text}`), 'listOfKind');
  expect(fault).toBeInstanceOf(family);
  expect(fault.message).not.toContain('GRAFEO');
});
