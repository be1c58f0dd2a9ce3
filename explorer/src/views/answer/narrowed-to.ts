import type { AnswerState } from '../../address/answer-address.ts';

/** One value that the investments of a flow have in common; `entity` is null where the value is not an entity, or not known. */
interface Key {
  readonly dimension: string;
  readonly value: string;
  readonly entity: { readonly id: string } | null;
}

/**
 * The table of one flow alone. Null where no sentence says just this flow: lines of business and what is not known have no
 * slot, and one that is filled with something else would be lost.
 */
export function narrowedTo(state: AnswerState, keys: readonly Key[]): AnswerState | null {
  let narrowed: AnswerState = { ...state, view: 'table' };
  const has = (dimension: string): boolean =>
    keys.some((key) => key.dimension === dimension && key.entity !== null);
  for (const { dimension, value, entity } of keys) {
    const id = entity?.id ?? null;
    switch (dimension) {
      // A company says more than the country that it is of.
      case 'INVESTOR_COUNTRY':
        if (has('INVESTOR')) continue;
        if (id === null || (state.who !== null && state.who !== id)) return null;
        narrowed = { ...narrowed, who: id };
        break;
      case 'INVESTOR':
        if (id === null || (state.who !== null && state.who !== id && !state.who.startsWith('country/')))
          return null;
        narrowed = { ...narrowed, who: id };
        break;
      case 'HOST':
        if (id === null || (state.where !== null && state.where !== id)) return null;
        narrowed = { ...narrowed, where: id };
        break;
      case 'MOTIVE':
      case 'POLICY':
        if (id === null || (state.why !== null && state.why !== id)) return null;
        narrowed = { ...narrowed, why: id };
        break;
      case 'YEAR':
        if (!/^\d{4}$/.test(value)) return null;
        narrowed = { ...narrowed, from: value, to: value };
        break;
      default:
        return null;
    }
  }
  return narrowed;
}
