import { chosen } from './chosen.ts';
import { largestAwards } from './largest-awards.ts';
import type { Cells, Recipe } from './recipe.ts';
import { since1989 } from './since-1989.ts';

/**
 * Nobody can tell one system without a name from another, a possible duplicate would be counted twice, and what is unlikely to be built is
 * no site.
 */
const isCluster = (row: Cells): boolean =>
  row.Name !== 'Anonymized Chinese System' &&
  row['Possible Duplicate'] !== 'True' &&
  row.Certainty !== 'Unlikely';

const isLeftOut = ({ Company = '', Id = '' }: Cells): boolean =>
  chosen.roundsLeftOut[Company]?.[Id.trim()] !== undefined;

const epoch: readonly Recipe[] = [
  {
    out: 'epoch/gpu-clusters.jsonl',
    from: 'epoch-ai/gpu_clusters.csv',
    mapping: 'epoch-clusters',
    rows: (rows) => rows.filter(isCluster),
  },
  { out: 'epoch/data-centers.jsonl', from: 'epoch-ai/data_centers.csv', mapping: 'epoch-data-centers' },
  {
    out: 'epoch/data-center-timelines.jsonl',
    from: 'epoch-ai/data_center_timelines.csv',
    mapping: 'epoch-timelines',
  },
  {
    out: 'epoch/funding-rounds.jsonl',
    from: 'epoch-ai/ai_companies_funding_rounds.csv',
    mapping: 'epoch-funding',
    rows: (rows) => rows.filter((row) => !isLeftOut(row)),
  },
  { out: 'epoch/notable-models.jsonl', from: 'epoch-ai/notable-ai-models.csv', mapping: 'epoch-models' },
];

const stateAid = ['Ireland', 'Denmark'].map(
  (country): Recipe => ({
    out: `state-aid/${country.toLowerCase()}.jsonl`,
    from: `state-aid/${country}.csv`,
    mapping: 'eu-state-aid',
    rows: largestAwards,
  }),
);

const bodies: Recipe = {
  out: 'public-bodies/us.jsonl',
  from: 'public-bodies/us.csv',
  mapping: 'public-bodies',
  rows: (rows) => rows.filter(({ id = '' }) => Object.hasOwn(chosen.bodies, id)),
};

const listed = ['HKG', 'JPX', 'KSC', 'LSE', 'TAI'].map(
  (exchange): Recipe => ({
    out: `listed-companies/${exchange.toLowerCase()}.jsonl`,
    from: `listed-companies/${exchange}.csv`,
    mapping: 'financedatabase',
    rows: (rows) => rows.filter(({ symbol = '' }) => Object.hasOwn(chosen.securities, symbol)),
  }),
);

/** Everything of which seeds are made, in the order in which it is told. */
export const recipes: readonly Recipe[] = [
  ...epoch,
  ...stateAid,
  bodies,
  ...listed,
  {
    out: 'policies/ai-legislation-states.jsonl',
    from: 'ai-legislation/us_state_bills.json',
    mapping: 'ai-legislation-states',
  },
  {
    out: 'persons/us-executives.jsonl',
    from: 'persons/us-executive.yaml',
    mapping: 'us-executives',
    records: since1989,
  },
];
