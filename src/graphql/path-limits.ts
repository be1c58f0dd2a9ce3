import { limit } from './limit.ts';

/** Limits on path searches. */
export const pathLimits = Object.freeze({
  pathHopsMax: limit('CUIBONO_PATH_HOPS_MAX', 6, 1, 12, 'Maximum number of links along one path.'),
  pathHubLinks: limit(
    'CUIBONO_PATH_HUB_LINKS',
    100,
    1,
    100_000,
    'Maximum number of links of an entity that paths pass through without being asked to.',
  ),
  pathFanOut: limit(
    'CUIBONO_PATH_FAN_OUT',
    1000,
    1,
    100_000,
    'Maximum number of links of one entity that a path search reads.',
  ),
  pathLinksMax: limit(
    'CUIBONO_PATH_LINKS_MAX',
    10_000,
    1,
    1_000_000,
    'Maximum number of links that a path search reads in all, not counting those of the two ends.',
  ),
  pathTriesMax: limit(
    'CUIBONO_PATH_TRIES_MAX',
    100_000,
    1,
    10_000_000,
    'Maximum number of partial paths that a path search weighs.',
  ),
  pathReadAhead: limit(
    'CUIBONO_PATH_READ_AHEAD',
    200,
    0,
    10_000,
    'Maximum number of links that one statement of a path search reads ahead, before it is known whether their entities are needed.',
  ),
});
