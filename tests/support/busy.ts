/** What a busy machine may add, in milliseconds, to any time that a test holds something to. Speed is measured in bench/. */
export const busy = 20_000;
