import type { Head } from '../../claims/claim.ts';
import type { Store } from '../../store/store.ts';
import type { Selection } from '../said/selection.ts';
import { whatIsSaid } from '../said/what-is-said.ts';
import { isShareAlike } from './share-alike.ts';

const noLicence = 'No licence is told: ask the publisher before you republish more than facts';

/**
 * Whom an export is owed to: every dataset and document that says a claim of it, by licence, with how many; what asks for share-alike
 * before all, and what tells no licence last.
 */
export async function attribution(
  store: Store,
  selection: Selection,
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const heads = new Map<string, Head>();
  const claims = new Map<string, number>();
  for await (const said of whatIsSaid(store, selection, signal)) {
    if (said.type === 'dataset' || said.type === 'source') heads.set(said.head.id, said.head);
    if (said.type !== 'claim') continue;
    const { places } = said.claim;
    const owed = new Set(places.flatMap(({ source, through, dataset }) => [source, through, dataset]));
    for (const id of owed) if (id !== null) claims.set(id, 1 + (claims.get(id) ?? 0));
  }
  const byLicence = new Map<string, Head[]>();
  for (const head of heads.values()) {
    if (!claims.has(head.id)) continue;
    const licence = licenceOf(head);
    byLicence.set(licence, [...(byLicence.get(licence) ?? []), head]);
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
    return oneLine(properties.licence ?? heads.get(dataset ?? '')?.properties.licence ?? noLicence);
  }

  function line({ id, properties, dataset }: Head): string {
    const whole = heads.get(dataset ?? '')?.properties ?? {};
    const { title = id, publisher = whole.publisher, published, url = whole.url } = properties;
    const told = [title, publisher, published, url].filter((part) => part !== undefined);
    const count = claims.get(id) ?? 0;
    return `- ${told.map(oneLine).join(', ')}. ${count === 1 ? '1 claim' : `${count} claims`} (${id})`;
  }
}

/** A text of a source, which must not pass for a line of this file. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').replaceAll('<', '&lt;');

const order = (licence: string): number => (isShareAlike(licence) ? 0 : licence === noLicence ? 2 : 1);
