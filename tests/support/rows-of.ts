/** A row of a claim file, as a converter writes it. */
export type ClaimRow = Readonly<Record<string, unknown>>;

/** Writes rows of one source: what it has nothing to say about is left out. */
export function rowsOf(source: string) {
  const rows: ClaimRow[] = [{ source: { id: source, title: source, timing: 'STANDING' } }];
  const say = (
    subject: string,
    about: string,
    value: string | null | undefined,
    qualifiers: Readonly<Record<string, string | null | undefined>> = {},
    locator?: string,
  ): void => {
    if (value === null || value === undefined || value === '') return;
    const told = Object.entries(qualifiers).filter(
      ([, one]) => one !== null && one !== undefined && one !== '',
    );
    rows.push({
      ...{ subject, about, value, source },
      ...(told.length > 0 && { qualifiers: Object.fromEntries(told) }),
      ...(locator !== undefined && { locator }),
    });
  };
  return { rows, say };
}
