/** Says of what is withdrawn, sources or datasets, that what was stored of it does not count, and how it would. */
export const withdrawnLines = (ids: readonly string[]): readonly string[] =>
  ids.map(
    (id) =>
      `${id} is withdrawn, so that nothing that it says counts: cuibono withdraw ${id} --undo lets it count.`,
  );
