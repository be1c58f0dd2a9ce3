/** How entities are compared where nobody says otherwise. */
export const usually = Object.freeze({
  /** A kind, or a family of kinds. */
  kind: 'Actor',
  /** The least score of what is suggested. */
  least: 0.5,
  /** A word or an identifier that more entities share is not followed. */
  mostSharing: 100,
});
