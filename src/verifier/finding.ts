/** Something wrong, and where: a file of the store, a claim, or an entity. */
export interface Finding {
  readonly place: string;
  readonly message: string;
}
