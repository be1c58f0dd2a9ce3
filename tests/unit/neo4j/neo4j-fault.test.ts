import { Neo4jError } from 'neo4j-driver';
import { expect, test } from 'vitest';
import { StoreTimeout } from '../../../src/store/errors.ts';
import { heardIn, isPassing, neo4jFault } from '../../../src/store/neo4j/neo4j-fault.ts';

const fault = (code: string) => neo4jFault(new Neo4jError('', code, '50N42', ''), 'a statement');

test.each([
  ['ServiceUnavailable', 'lost'],
  ['SessionExpired', 'lost'],
  ['N/A', 'lost'],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'answer'],
  ['Neo.ClientError.Statement.SyntaxError', 'answer'],
  ['Neo.ClientError.Security.Unauthorized', 'answer'],
  ['Neo.TransientError.General.DatabaseUnavailable', 'answer'],
])('the fault %s tells of the server: %s', (code, heard) => {
  expect(heardIn(fault(code))).toBe(heard);
});

test('our own timer tells of silence, and what never reached the driver of nothing', () => {
  expect(heardIn(new StoreTimeout('late'))).toBe('silence');
  expect(heardIn(neo4jFault(new TypeError('no such parameter'), 'a statement'))).toBe(null);
  expect(heardIn(new Error('of the work'))).toBe(null);
});

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
