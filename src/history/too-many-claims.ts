/** More claims were known on a day than its graph may be computed from. */
export class TooManyClaims extends Error {
  override readonly name = 'TooManyClaims';

  constructor(day: string, most: number) {
    super(
      `More than ${most} claims or sources were known on ${day}: the graph of a day is computed from at most so many.`,
    );
  }
}
