import type { Head } from '../../claims/claim.ts';
import type { Store } from '../../store/store.ts';
import type { Selection } from '../said/selection.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import { isShareAlike } from './share-alike.ts';

interface Credit {
  readonly head: Head;
  claims: number;
}

/** Whom an export is owed to: every dataset and document in it, by licence, with its claims; those that ask for share-alike before all. */
export async function attribution(
  store: Store,
  selection: Selection,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const credits = new Map<string, Credit>();
  for await (const said of whatIsSaid(store, selection, signal)) {
    if (said.type === 'dataset' || said.type === 'source')
      credits.set(said.head.id, { head: said.head, claims: 0 });
    if (said.type !== 'claim') continue;
    const sources = new Set(said.claim.places.map(({ source }) => source));
    for (const id of sources) {
      const credit = credits.get(id);
      if (credit !== undefined) credit.claims += 1;
    }
  }
  const byLicence = new Map<string, Credit[]>();
  for (const credit of credits.values()) {
    if (credit.claims === 0) continue;
    const licence = licenceOf(credit.head);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), credit]);
  }
  const licences = [...byLicence].sort(([a], [b]) => order(a) - order(b) || (a < b ? -1 : 1));
  const shared = licences.filter(([licence]) => isShareAlike(licence)).map(([licence]) => licence);
  return [
    '# Sources of this export',
    '',
    'Whoever publishes the data names these sources, and keeps to their licences.',
    '',
    shared.length === 0
      ? 'No licence here is known to ask for share-alike.'
      : `Share-alike: what is made of these data must be published under the same licence: ${shared.join('; ')}.`,
    ...licences.flatMap(([licence, of]) => [
      '',
      `## ${licence}${isShareAlike(licence) ? ' (share-alike)' : ''}`,
      '',
      ...of.map(line),
    ]),
  ];

  /** A document is under the licence of its dataset where it has none of its own. */
  function licenceOf({ properties, dataset }: Head): string {
    return properties.licence ?? credits.get(dataset ?? '')?.head.properties.licence ?? noLicence;
  }

  function line({ head, claims }: Credit): string {
    const { title = head.id, publisher, published, url } = head.properties;
    const whole = credits.get(head.dataset ?? '')?.head.properties ?? {};
    const told = [publisher ?? whole.publisher, published, url ?? whole.url].filter(
      (part) => part !== undefined,
    );
    return `- ${[title, ...told].join(', ')}. ${claims === 1 ? '1 claim' : `${claims} claims`} (${head.id})`;
  }
}

const noLicence = 'No licence is told: ask the publisher before you republish more than facts';

/** Share-alike first, what tells no licence last. */
const order = (licence: string): number => (isShareAlike(licence) ? 0 : licence === noLicence ? 2 : 1);
