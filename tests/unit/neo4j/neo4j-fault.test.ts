import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { StoreTimeout } from '../../../src/store/errors.ts';
import { isPassing, neo4jFault } from '../../../src/store/neo4j/neo4j-fault.ts';

const fault = (code: string) => neo4jFault(new Neo4jError('', code, '50N42', ''), 'a statement');

test.each([
  ['Neo.TransientError.Transaction.DeadlockDetected', true],
  ['Neo.TransientError.Transaction.LockAcquisitionTimeout', false],
  ['Neo.ClientError.Transaction.TransactionTimedOut', false],
  ['Neo.TransientError.Transaction.Terminated', false],
  ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', false],
  ['ServiceUnavailable', false],
  ['SessionExpired', false],
  ['N/A', false],
])('whether a transaction may run again after %s: %s', (code, may) => {
  expect(isPassing(fault(code))).toBe(may);
});

test('a transaction that came to its deadline does not run again', () => {
  expect(isPassing(new StoreTimeout('late'))).toBe(false);
});
