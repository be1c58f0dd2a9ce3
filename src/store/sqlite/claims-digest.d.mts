export interface ClaimsDigest {
  add(id: string): void;
  combine(digest: string): void;
  hex(): string;
}

export const emptyDigest: string;
export function claimsDigest(start?: string): ClaimsDigest;
