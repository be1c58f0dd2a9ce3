import { limit } from './limit.ts';

/** Bounds on searches of paths. */
export const pathLimits = Object.freeze({
  pathHopsMax: limit('CUIBONO_PATH_HOPS_MAX', 6, 1, 12, 'Most links along one path.'),
  pathHubLinks: limit(
    'CUIBONO_PATH_HUB_LINKS',
    100,
    1,
    100_000,
    'Most links of an entity that paths pass without being asked to.',
  ),
  pathFanOut: limit(
    'CUIBONO_PATH_FAN_OUT',
    1000,
    1,
    100_000,
    'Most links that a search of paths reads of one entity.',
  ),
  pathLinksMax: limit(
    'CUIBONO_PATH_LINKS_MAX',
    10_000,
    1,
    1_000_000,
    'Most links that a search of paths reads in all, beside those of the two ends.',
  ),
  pathTriesMax: limit(
    'CUIBONO_PATH_TRIES_MAX',
    100_000,
    1,
    10_000_000,
    'Most beginnings of paths that a search of paths weighs.',
  ),
  pathReadAhead: limit(
    'CUIBONO_PATH_READ_AHEAD',
    200,
    0,
    10_000,
    'Most links that one statement of a search of paths reads of entities before it is known whether they are asked for.',
  ),
});
