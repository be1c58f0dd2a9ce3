/** A link as it is seen from one of its ends, with the claims that say it is there. */
interface SeenLink {
  /** The field of the end that it is seen from. */
  readonly link: string;
  readonly forward: boolean;
  readonly claims: readonly { readonly about: string }[];
}

/**
 * Of what the evidence of a link is: its claims speak of the end that declares it, by the name that it has there. Seen from the
 * other end, that name is known from the claims alone.
 */
export function evidenceOfLink(
  from: string,
  to: string,
  { link, forward, claims }: SeenLink,
): { readonly id: string; readonly about?: string } {
  if (forward) return { id: from, about: link };
  const about = claims[0]?.about;
  return about === undefined ? { id: to } : { id: to, about };
}
