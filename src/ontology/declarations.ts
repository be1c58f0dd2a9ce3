import type { KindDeclaration, PropertyDeclaration } from './kind.ts';

/** What every kind has, and every kind. */
export interface Declarations {
  readonly common: Readonly<Record<string, PropertyDeclaration>>;
  readonly kinds: readonly KindDeclaration[];
}

/** The word for all kinds at once, as the target of a link. */
export const everyKind = 'Entity';
