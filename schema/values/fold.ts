/**
 * What a text is compared by where spelling should not matter: width (NFKC), case, and accents of Latin, Greek and
 * Cyrillic letters. Marks of other scripts stay: ハ and パ differ.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])\p{M}+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
