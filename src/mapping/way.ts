import type { Scope } from './scope.ts';

/** One way to make the last part of an id, with the text that it is made of. */
export interface Way {
  readonly place: string;
  of(scope: Scope): Promise<readonly End[]>;
}

export interface End {
  readonly text: string;
  readonly end: string;
}
