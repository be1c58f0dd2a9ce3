/** A mapping that does not say what it should, and where; its message is for whoever wrote it. */
export class MappingFault extends Error {
  override readonly name = 'MappingFault';
  /** The keys that lead there from the top of the file. */
  readonly path: readonly string[];
  readonly expected: string;
  /** `mappings/x.yaml:12`, once it is known. */
  readonly place: string;
  constructor(path: readonly string[], message: string, expected: string, place = '') {
    super(message);
    this.path = path;
    this.expected = expected;
    this.place = place;
  }
}
