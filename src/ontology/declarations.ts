import type { FamilyDeclaration, KindDeclaration, PropertyDeclaration } from './kind.ts';

/** What every kind has, every kind, and every family of kinds. */
export interface Declarations {
  readonly common: Readonly<Record<string, PropertyDeclaration>>;
  readonly kinds: readonly KindDeclaration[];
  readonly families?: readonly FamilyDeclaration[];
  /** Kinds whose links an entity and its neighbours list before those of other kinds: what was done comes before who is where. */
  readonly linksFirst?: readonly KindDeclaration[];
}

/** The word for all kinds at once, as the target of a link. */
export const everyKind = 'Entity';
