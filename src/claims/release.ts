/** A document among those that say the same again: an edition of a dataset, or a document that is its own dataset. */
export interface Release {
  /** The id of the source. */
  readonly id: string;
  readonly published: string | null;
  /** Whether it says all that its dataset says at that time: what it leaves out is no longer said. */
  readonly isComplete: boolean;
  /** Whether a sync has begun to bring in all that it says. */
  readonly isUnfinished: boolean;
  readonly isWithdrawn: boolean;
}

/** Whether a reference to it may go on through later releases. */
export const isWhole = (release: Pick<Release, 'isComplete' | 'isUnfinished'> | undefined): boolean =>
  release?.isComplete === true || release?.isUnfinished === true;

/** The releases of a dataset in their order. */
export interface Releases {
  readonly all: readonly Release[];
  /** The place of a release among them; of an unknown one, none. */
  readonly placeOf: (id: string) => number;
}

/** Puts releases in their order: by day of publication, those without a day first, and then by id. */
export function inOrder(releases: readonly Release[]): Releases {
  const all = releases.toSorted((a, b) => (placeText(a) < placeText(b) ? -1 : 1));
  const places = new Map(all.map(({ id }, place) => [id, place]));
  return { all, placeOf: (id) => places.get(id) ?? -1 };
}

/** The first complete release after a place, withdrawn or not. */
export const completeAfter = ({ all }: Releases, place: number): Release | undefined =>
  all.find((release, at) => at > place && release.isComplete);

/** Names a release in the order of all: later ones are greater texts. The stores compare places that are written the same. */
export const placeText = ({ published, id }: Pick<Release, 'published' | 'id'>): string =>
  `${published ?? ''} ${id}`;
