import { refusal } from '../graphql/errors.ts';
import type { Asked, Concern } from './concern.ts';

/** What one client may spend in a minute, in the unit of `graphql/cost/price.ts`; 0 means no limit. */
export interface RateBounds {
  readonly costPerMinute: number;
}

/** What each client has left of what it may spend. */
export interface CostRates {
  readonly concern: Concern;
  /**
   * Takes what an operation may cost from what its client has left.
   * @throws {GraphQLError} RATE_LIMITED where that is not enough, with when it will be
   */
  readonly charge: (asked: Asked, cost: number) => void;
}

const windowS = 60;

/** What a request costs beside its operation, refused or not: to read, check and answer it. */
const requestPrice = 300;

/** What each character costs of a document that is not known: to validate it takes the longer, at worst by the square of its length. */
const characterPrice = 20;

/** Clients that are remembered; the one that has not asked for longest is forgotten first, and has everything again. */
const clientsMax = 10_000;

interface Purse {
  left: number;
  /** When `left` was reckoned, in milliseconds of a clock that is never set back. */
  at: number;
}

/**
 * Gives each client a purse that holds what it may spend in a minute, and refills continuously. What an operation is
 * priced at is taken out before it runs, and not given back. Headers say what is left: draft-ietf-httpapi-ratelimit-headers-10.
 */
export function costRates(
  { costPerMinute: most }: RateBounds,
  now: () => number = () => performance.now(),
): CostRates {
  if (most === 0) return { concern: { name: 'no rates' }, charge: () => {} };
  const perMs = most / (windowS * 1_000);
  const purses = new Map<string, Purse>();

  const purseOf = (client: string): Purse => {
    const purse = purses.get(client) ?? { left: most, at: now() };
    const time = now();
    purse.left = Math.min(most, purse.left + (time - purse.at) * perMs);
    purse.at = time;
    purses.delete(client);
    purses.set(client, purse);
    if (purses.size > clientsMax) {
      const [oldest] = purses.keys();
      if (oldest !== undefined) purses.delete(oldest);
    }
    return purse;
  };
  const secondsUntil = (missing: number) => Math.max(1, Math.ceil(missing / perMs / 1_000));
  const charge = ({ client, setHeader }: Asked, cost: number) => {
    const purse = purseOf(client);
    // What costs more than a whole purse takes all that a full one has left once its request is paid for.
    const price = Math.min(cost, Math.max(most - requestPrice, requestPrice));
    const isEnough = purse.left >= price;
    if (isEnough) purse.left -= price;
    const full = secondsUntil(most - purse.left);
    setHeader('ratelimit-policy', `"cost";q=${most};w=${windowS}`);
    setHeader('ratelimit', `"cost";r=${Math.floor(purse.left)};t=${full}`);
    if (isEnough) return;
    const wait = secondsUntil(price - purse.left);
    throw refusal(
      'RATE_LIMITED',
      `You may spend ${most} units of cost in ${windowS} seconds and have ${Math.floor(purse.left)} left; this may cost ${Math.round(price)}: try again in ${wait} ${wait === 1 ? 'second' : 'seconds'}.`,
      { headers: { 'retry-after': `${wait}` } },
    );
  };
  const concern: Concern = {
    name: 'rates',
    admit: (asked) => charge(asked, requestPrice),
    read: ({ loc }, asked) => charge(asked, characterPrice * (loc?.end ?? 0)),
  };
  return { concern, charge };
}
