import type { AnswerState } from '../../address/answer-address.ts';

/** One value that the investments of a flow have in common; `entity` is null where it is none, or not known. */
interface Key {
  readonly dimension: string;
  readonly value: string;
  readonly entity: { readonly id: string } | null;
}

/**
 * The table of one flow alone, as far as a sentence can say it: lines of business and what is not known have no slot, and a
 * slot that is filled already stays, but for a country of investors, of which a company is a part.
 */
export function narrowedTo(state: AnswerState, keys: readonly Key[]): AnswerState {
  const entity = (dimension: string): string | null =>
    keys.find((key) => key.dimension === dimension)?.entity?.id ?? null;
  const year = keys.find(({ dimension, value }) => dimension === 'YEAR' && /^\d{4}$/.test(value))?.value;
  const whole = state.who === null || state.who.startsWith('country/');
  return {
    ...state,
    who: (whole ? entity('INVESTOR') : null) ?? state.who ?? entity('INVESTOR_COUNTRY'),
    where: state.where ?? entity('HOST'),
    why: state.why ?? entity('MOTIVE') ?? entity('POLICY'),
    from: year ?? state.from,
    to: year ?? state.to,
    view: 'table',
  };
}
