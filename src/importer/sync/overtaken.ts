/** Another process changed what a dataset says while it was being changed here. What was stored stays, and running it again finishes it. */
export class Overtaken extends Error {
  override readonly name = 'Overtaken';
  constructor(dataset: string) {
    super(`Another process changed what ${dataset} says meanwhile: run it again.`);
  }
}
