import {
  StatementRefused,
  StoreAborted,
  StoreDamaged,
  StoreError,
  StoreFull,
  StoreLocked,
  StoreNewer,
  StoreOutdated,
  StoreTimeout,
  StoreUnavailable,
} from '../store/errors.ts';

/** How an answer that consists of a fault is sent. */
export interface Sent {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Nobody knows when the store will recover; a second keeps clients from retrying at once. */
const soon = { 'retry-after': '1' };

/** Every code that `extensions.code` may hold. Some are not thrown yet; code that will throw them finds them here. */
export const faultCodes = Object.freeze({
  BAD_USER_INPUT: { status: 400 },
  BAD_CURSOR: { status: 400 },
  NOT_FOUND: { status: 404 },
  UNAUTHENTICATED: { status: 401 },
  FORBIDDEN: { status: 403 },
  TOO_EXPENSIVE: { status: 400 },
  RATE_LIMITED: { status: 429 },
  TIMEOUT: { status: 504, headers: soon },
  UNAVAILABLE: { status: 503, headers: soon },
  INTERNAL_SERVER_ERROR: { status: 500 },
} satisfies Readonly<Record<string, Sent>>);

export type Code = keyof typeof faultCodes;

/** What a client is told about a fault of the store. */
interface Told {
  readonly code: Code;
  readonly message: string;
}

// What is wrong with the store is for its operator: messages of the store may name folders.
const late: Told = { code: 'TIMEOUT', message: 'The graph did not answer in time.' };
const away: Told = { code: 'UNAVAILABLE', message: 'The graph cannot be reached at the moment.' };

/** Null is a fault of this program, which is masked. */
const told: ReadonlyMap<unknown, Told | null> = new Map<unknown, Told | null>([
  [StoreError, away],
  [StoreTimeout, late],
  [StoreAborted, away],
  [StoreUnavailable, away],
  [StoreLocked, away],
  [StoreOutdated, away],
  [StoreDamaged, away],
  [StoreFull, away],
  [StoreNewer, away],
  [StatementRefused, null],
]);

/** What a client is told about a fault of the store; null where only this program can be at fault. */
export function toldOf(error: StoreError): Told | null {
  return told.get(error.constructor) ?? null;
}

/** The codes of such faults: an answer with one of them would be wrong by leaving something out. */
export const storeCodes: ReadonlySet<unknown> = new Set([late.code, away.code]);
