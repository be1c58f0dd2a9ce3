import { type Announcement, announcementsOf } from './announcement.ts';
import type { AnnouncementList } from './read-list.ts';

/** What a list comes to as rows of JSON Lines, and what of it no investment could be made of. */
export interface ConvertedList {
  readonly source: string;
  readonly announcements: readonly Announcement[];
  readonly rows: readonly object[];
  readonly left: readonly string[];
}

/** Makes claims of a list: one source, and of each point an investment in the United States. */
export function rowsOfList(list: AnnouncementList): ConvertedList {
  const source = `source/us-investment-announcements-${list.published}`;
  const head = {
    id: source,
    title: list.title,
    url: list.url,
    publisher: 'The White House',
    published: list.published,
    lang: 'en',
    sourceKind: 'OFFICIAL',
    dataset: 'dataset/us-investment-announcements',
  };
  const read = list.points.map((point) => ({ point, found: announcementsOf(point) }));
  const announcements = read.flatMap(({ found }) => found);
  return {
    source,
    announcements,
    rows: [{ source: head }, ...announcements.flatMap((one) => claimsOf(one, list.published, source))],
    left: read.flatMap(({ point, found }) => (found.length === 0 ? [point.text] : [])),
  };
}

function claimsOf(one: Announcement, published: string, source: string): readonly object[] {
  const claim = (subject: string, about: string, value: string, more: object = {}) => ({
    subject,
    about,
    value,
    basis: 'REPORTED',
    locator: one.locator,
    source,
    ...more,
  });
  const year = Number(published.slice(0, 4));
  return [
    claim(one.id, 'names', `${one.name}@en COMMON`),
    claim(one.id, 'amount', one.amount),
    claim(one.id, 'purpose', `${one.purpose}@en`),
    claim(one.id, 'hosts', 'country/us'),
    ...one.investors.flatMap(({ id, name, country }) => [
      claim(one.id, 'investors', id),
      claim(id, 'names', `${name}@en COMMON`),
      ...(country === null ? [] : [claim(id, 'headquarteredIn', country)]),
    ]),
    ...(one.partOf === null ? [] : [claim(one.id, 'componentOf', one.partOf)]),
    // The list says how long, not from when: the year of the list is taken for the first.
    ...(one.years === null
      ? []
      : [claim(one.id, 'period', `${year}/${year + one.years}`, { basis: 'INFERRED' })]),
  ];
}
