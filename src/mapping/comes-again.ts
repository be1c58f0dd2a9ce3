/** After this many of which not one in ten came again, the rest are taken to be new as well. */
const tried = 2_000;

/** Counts how often something comes again, to tell whether it is worth remembering. */
export interface ComesAgain {
  isWorth(): boolean;
  first(): void;
  again(): void;
}

export function comesAgain(): ComesAgain {
  let [firsts, repeats] = [0, 0];
  return {
    isWorth: () => firsts < tried || repeats * 10 >= firsts,
    first: () => {
      firsts += 1;
    },
    again: () => {
      repeats += 1;
    },
  };
}
