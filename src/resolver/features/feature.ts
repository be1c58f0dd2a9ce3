import type { KnownEntity } from '../known/known-entity.ts';
import type { ReadName } from '../names/read-name.ts';

/** An entity with its names prepared to be compared. */
export interface Compared extends KnownEntity {
  readonly readNames: readonly ReadName[];
}

/** How common things are among those that are compared: what many have says little of two. */
export interface Commonness {
  /** How many entities have a link, told as `links` of an entity has it. */
  links(link: string): number;
  /** How many entities are linked with what has an identifier, told as `beside` of an entity has it. */
  beside(identifier: string): number;
  /** How many entities have a website at a host. */
  hosts(host: string): number;
}

/** What one thing says about whether two entities are the same. */
export interface Finding {
  /** From 0, against it, to 1, for it. */
  readonly score: number;
  /** How much it counts beside others. */
  readonly weight: number;
  /** In plain words. */
  readonly text: string;
  /** Whether a person has to decide, whatever identifiers say. */
  readonly leavesToPerson?: true;
  /** Whether it decides alone, unless something leaves it to a person. */
  readonly decides?: true;
}

/** Something by which two entities of one kind are compared; null where nothing is known. */
export interface Feature {
  readonly name: string;
  /** Where comparing takes far longer than by other features: what it counts whatever it finds, by which a pair may be ruled out before. */
  readonly fixedWeight?: number;
  /** @param least where the score would be less than this, it may be any that is less */
  readonly compare: (a: Compared, b: Compared, commonness: Commonness, least?: number) => Finding | null;
}
