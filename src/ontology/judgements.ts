/**
 * What claims may say of two entities of one kind, whatever the kind: that they are one thing, or that they are not. No kind declares
 * these judgements, and no link is shown of them; what they decide is which entities are shown as one.
 */
export type Judgement = 'sameAs' | 'differentFrom';

export const judgementNames: readonly Judgement[] = ['sameAs', 'differentFrom'];

export const isJudgement = (about: string): about is Judgement =>
  judgementNames.some((name) => name === about);
