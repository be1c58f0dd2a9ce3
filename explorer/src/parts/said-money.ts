/** A sum of money in the canonical text of a claim, such as `8000000000 USD AT_LEAST`, or a range of it; null where the text is not one. */
export function saidMoney(text: string): {
  readonly value: string;
  readonly currency: string;
  readonly comparator: string;
  readonly upTo?: string;
} | null {
  const [, value, currency, comparator, upTo] =
    /^(-?\d+(?:\.\d+)?) ([A-Z]{3}) (EXACT|AT_LEAST|AT_MOST|ABOUT)(?: (-?\d+(?:\.\d+)?) AT_MOST)?$/.exec(
      text,
    ) ?? [];
  return value === undefined || currency === undefined || comparator === undefined
    ? null
    : { value, currency, comparator, ...(upTo !== undefined && { upTo }) };
}
